import { atTheMinute, cookCounty, elPaso, hoursAgo, nobodyElse, recordCall } from "./support/intake";
import { acknowledgeButton, turnToAlertOf } from "./support/alerts";
import { expect, test } from "./support/test";

const hoursMs = 3_600_000;

/** Paid so long ago that 48 hours are over within the next minute and a half, and not within ten seconds. */
function bondPaidAlmost48HoursAgo(): Date {
  const soonest = Date.now() + 15_000 - 48 * hoursMs;
  return atTheMinute(new Date(soonest + 60_000));
}

test("a hold in El Paso goes from the call to the attorney, and the board shows its end without a reload", async ({
  openAs,
}) => {
  test.setTimeout(240_000);
  const name = nobodyElse("Rodrigo");

  const board = await openAs("supervisor");
  await board.goto("/board");
  await board.evaluate(() => Object.assign(window, { neverReloaded: true }));

  const desk = await openAs("volunteer");
  const casePath = await recordCall(desk, { name, jail: elPaso, bondPaidAt: bondPaidAlmost48HoursAgo() });
  await test.step("the volunteer sees the hold, both deadlines in Mountain time, the rules and the demand", async () => {
    await expect(desk.getByText("Due soon").first()).toBeVisible();
    await expect(desk.getByText(/\bM[SD]T\b/).first()).toBeVisible();
    await expect(desk.getByText("Texas").first()).toBeVisible();
    await expect(desk.getByText("Demand on the jail").first()).toBeVisible();
  });

  await test.step("the board has it at once, as due soon", async () => {
    const row = board.getByRole("row").filter({ hasText: name });
    await expect(row.getByText("Due soon")).toBeVisible({ timeout: 15_000 });
  });

  await test.step("an attorney finds it in the queue, looks without accepting, and accepts", async () => {
    const attorney = await openAs("attorney");
    await attorney.goto("/queue");
    await attorney
      .getByRole("row")
      .filter({ hasText: name })
      .filter({ hasText: "Demand on the jail" })
      .getByRole("link")
      .first()
      .click();
    await expect(attorney.getByText("El Paso County Detention Facility").first()).toBeVisible();
    await attorney.getByLabel("I know of no conflict of interest with these people").check({ force: true });
    await attorney.getByRole("button", { name: "Accept the matter" }).click();
    await attorney.waitForURL(`**${casePath}`);
    await expect(attorney.getByRole("heading", { level: 1 })).toContainText(name);
  });

  await test.step("when 48 hours are over the board says so, with who has it, and was never reloaded", async () => {
    const row = board.getByRole("row").filter({ hasText: name });
    await expect(row.getByText("Ruth Okafor")).toBeVisible({ timeout: 15_000 });
    await expect(row.getByText("Past the limit")).toBeVisible({ timeout: 120_000 });
    expect(await board.evaluate(() => "neverReloaded" in window)).toBe(true);
  });

  await test.step("and there is an alert, which the supervisor acknowledges", async () => {
    const alert = await turnToAlertOf(board, name);
    await acknowledgeButton(alert).click();
    await expect(acknowledgeButton(alert)).toHaveCount(0);
    await expect((await turnToAlertOf(board, name)).getByText("Seen by Dolores Aguirre")).toBeVisible();
  });
});

test("the same in Cook County is past its limit at once, since no hold on a detainer alone is allowed there", async ({
  openAs,
}) => {
  const name = nobodyElse("Ewa");
  const desk = await openAs("volunteer");
  await recordCall(desk, { name, jail: cookCounty, bondPaidAt: hoursAgo(0.05) });
  await expect(desk.getByText("Past the limit").first()).toBeVisible();
  await expect(
    desk.getByText("possible over-detention, attorney review", { exact: false }).first(),
  ).toBeVisible();
  await expect(desk.getByText("Illinois").first()).toBeVisible();
  await expect(desk.getByText("Waits in Illinois and Tennessee jails").first()).toBeVisible();
});
