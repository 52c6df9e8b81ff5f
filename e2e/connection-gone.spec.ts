import { type Cable, layCable } from "./support/cable";
import { chooseJail, elPaso, nobodyElse } from "./support/intake";
import { expect, test } from "./support/test";

test.describe("while the connection is cut", () => {
  let cable: Cable;
  test.beforeEach(async ({ baseURL }) => {
    cable = await layCable(baseURL ?? "");
  });
  test.afterEach(() => cable.remove());

  test("a form that is sent loses nothing, and goes by itself once the connection is back", async ({
    openAs,
  }) => {
    const page = await openAs("volunteer");
    const name = nobodyElse("Telesforo");
    await page.goto(`${cable.address}/intake`);
    await page.getByLabel("What is the person called?").fill(name);
    await chooseJail(page, elPaso);
    await page.getByLabel("Anything else that matters").fill("Typed before the line went");

    cable.cut();
    await page.getByRole("button", { name: "Record the detention" }).click();
    await page.waitForTimeout(4_000);
    await expect(page.getByLabel("What is the person called?")).toHaveValue(name);
    await expect(page.getByLabel("Where are they held?")).toHaveValue(new RegExp(elPaso.chosen));
    await expect(page.getByLabel("Anything else that matters")).toHaveValue("Typed before the line went");

    cable.mend();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await page.goto("/cases");
    await page.getByLabel("Name or reference").fill(name);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(1);
  });

  test("a page that is asked for does not become the browser's error page, and comes by itself", async ({
    openAs,
  }) => {
    const page = await openAs("volunteer");
    await page.goto(`${cable.address}/settings`);
    cable.cut();
    await page.getByRole("link", { name: "Cases", exact: true }).filter({ visible: true }).click();
    await page.waitForTimeout(4_000);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
    cable.mend();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cases");
  });
});
