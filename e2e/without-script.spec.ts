import { typedTime } from "../prisma/demo/typed-time";
import { acknowledgeButton, deadlineAlertOf, turnToAlertOf } from "./support/alerts";
import { errorSummary } from "./support/error-summary";
import { elPaso, hoursAgo, nobodyElse } from "./support/intake";
import { accountOf } from "./support/people";
import { tryToSignIn } from "./support/sign-in";
import { expect, test } from "./support/test";

test.describe("the whole path works without script", () => {
  test.describe.configure({ mode: "serial" });
  test.use({ javaScriptEnabled: false });
  const name = nobodyElse("Florentino");
  let casePath: string;

  test("a volunteer signs in, records a detention after a refusal that lost nothing, and finds it", async ({
    page,
  }) => {
    const { email, password } = accountOf("volunteer");
    await page.goto("/sign-in");
    await tryToSignIn(page, email, password);
    await page.getByRole("link", { name: "Start an intake" }).click();

    const paid = typedTime(hoursAgo(60), elPaso.timeZone);
    const typed = {
      placeText: "El Paso County Detention Facility",
      bookingNumber: "B-2291",
      notes: "Told to sign a paper.\nDid not.",
      reporterName: "Sister, Inés",
      releaseTime: paid.time,
    };
    await page.locator("[name=detainer][value=YES]").check();
    await page.locator("[name=releaseDue][value=YES]").check();
    await page.getByLabel("What happened?").selectOption("BOND_PAID");
    await page.locator("[name=releasePrecision][value=EXACT]").check();
    await page.locator("[name=urgentMarks][value=TOLD_TO_SIGN]").check();
    await page.locator("[name=releaseDate]").fill(paid.date);
    // The words alone could mean a jail of that name elsewhere.
    await page.locator("[name=placeState]").selectOption("TX");
    for (const [field, value] of Object.entries(typed)) await page.locator(`[name=${field}]`).fill(value);
    await page.getByRole("button", { name: "Record the detention" }).click();

    await expect(errorSummary(page)).toContainText("Enter what the caller calls the person.");
    for (const [field, value] of Object.entries(typed)) {
      await expect(page.locator(`[name=${field}]`)).toHaveValue(value);
    }
    await expect(page.locator("[name=releaseDate]")).toHaveValue(paid.date);
    await expect(page.locator("[name=detainer][value=YES]")).toBeChecked();
    await expect(page.locator("[name=releaseDue][value=YES]")).toBeChecked();
    await expect(page.locator("[name=releasePrecision][value=EXACT]")).toBeChecked();
    await expect(page.locator("[name=urgentMarks][value=TOLD_TO_SIGN]")).toBeChecked();
    await expect(page.getByLabel("What happened?")).toHaveValue("BOND_PAID");

    await page.getByLabel("What is the person called?").fill(name);
    await page.getByRole("button", { name: "Record the detention" }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    casePath = new URL(page.url()).pathname;
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await expect(page.getByText("Past the limit").first()).toBeVisible();
    await expect(page.getByText("El Paso County Detention Facility").first()).toBeVisible();

    await page.goto("/cases");
    await page.getByLabel("Name or reference").fill(name);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(1);
    expect(page.url()).not.toContain(name.split(" ")[0]);
  });

  test("a supervisor says that they have seen its alert", async ({ openAs }) => {
    const page = await openAs("supervisor", { javaScriptEnabled: false });
    await page.goto("/alerts");
    await acknowledgeButton(deadlineAlertOf(page, name)).click();
    await expect(acknowledgeButton(deadlineAlertOf(page, name))).toHaveCount(0);
    const seen = await turnToAlertOf(page, name);
    await expect(seen.getByText("Seen by Dolores Aguirre")).toBeVisible();
  });

  test("an attorney finds it in the queue and accepts the matter", async ({ openAs }) => {
    const page = await openAs("attorney", { javaScriptEnabled: false });
    await page.goto("/queue");
    await page
      .getByRole("row")
      .filter({ hasText: name })
      .filter({ hasText: "Demand on the jail" })
      .getByRole("link")
      .first()
      .click();
    await page.getByLabel("I know of no conflict of interest with these people").check();
    await page.getByRole("button", { name: "Accept the matter" }).click();
    await page.waitForURL(`**${casePath}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  });

  test("the page says that it does not follow changes by itself", async ({ openAs }) => {
    const page = await openAs("supervisor", { javaScriptEnabled: false });
    await page.goto("/board");
    // Playwright finds no words within <noscript>, though the browser shows them.
    const status = page.locator("noscript [role=status]");
    await expect(status).toBeVisible();
    expect(await status.evaluate((element) => element.textContent)).toBe("Not live: reload");
  });
});
