import { expect, type Locator, type Page } from "@playwright/test";
import { elPaso, hoursAgo, nobodyElse, recordCall } from "./support/intake";
import { accountOf } from "./support/people";
import { test } from "./support/test";

/** As far as anybody would press the key. */
const patience = 250;

/** Presses Tab until the focus is on the target, and fails where what has it cannot be seen to have it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const goal = target.first();
  await expect(goal).toBeAttached();
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page);
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    // At the end of the page the browser's own bar has the focus.
    if (!element || element === document.body || element.tagName === "NEXTJS-PORTAL") return null;
    // Within a date's field the browser marks the part that has it, and the field no longer counts as focused.
    if (element instanceof HTMLInputElement && !element.matches(":focus-visible")) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      is: element.outerHTML.slice(0, 100),
      hasOutline: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      hasSize: box.width > 1 && box.height > 1,
      isOnScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
  if (focus) expect(focus).toEqual({ is: focus.is, hasOutline: true, hasSize: true, isOnScreen: true });
}

test("an attorney signs in, goes to the queue, and accepts a matter by keyboard alone", async ({
  page,
  openAs,
}) => {
  test.setTimeout(120_000);
  const name = nobodyElse("Wenceslao");
  const casePath = await recordCall(await openAs("volunteer"), {
    name,
    jail: elPaso,
    bondPaidAt: hoursAgo(100),
  });

  const { email, password } = accountOf("attorney");
  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("E-mail"));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel("Password"));
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/");

  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isInContent = page.evaluate(() => document.activeElement?.closest("main") !== null);
  expect(await isInContent).toBe(true);

  await page.goto("/");
  await tabTo(page, page.getByRole("link", { name: "Queue", exact: true }).filter({ visible: true }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/queue");
  const row = page.getByRole("row").filter({ hasText: name }).filter({ hasText: "Demand on the jail" });
  await tabTo(page, row.getByRole("link"));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/queue/*-*");

  await tabTo(page, page.getByLabel("I know of no conflict of interest with these people"));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Accept the matter" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${casePath}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});

test("a volunteer records a detention by keyboard alone, and chooses the jail from the list", async ({
  openAs,
}) => {
  test.setTimeout(120_000);
  const page = await openAs("volunteer");
  const name = nobodyElse("Ximena");
  await page.goto("/intake");
  await tabTo(page, page.getByLabel("What is the person called?"));
  await page.keyboard.type(name);

  const jail = page.getByLabel("Where are they held?");
  await tabTo(page, jail);
  await page.keyboard.type(elPaso.typed, { delay: 10 });
  await expect(page.getByRole("option", { name: elPaso.chosen })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: elPaso.chosen })).toHaveAttribute("data-focused", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Chosen from the list.")).toBeVisible();
  await expect(jail).toBeFocused();

  await tabTo(page, page.locator("[name=detainer]:checked"));
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[name=detainer][value=YES]")).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: "Record the detention" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(page.getByText(elPaso.chosen).first()).toBeVisible();
});

test("Escape closes the account menu and gives the focus back", async ({ openAs }) => {
  const page = await openAs("supervisor");
  await page.goto("/settings");
  const menu = page.locator("header summary").filter({ visible: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Sign out" }).filter({ visible: true })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Sign out" }).filter({ visible: true })).toHaveCount(0);
  await expect(menu).toBeFocused();
});
