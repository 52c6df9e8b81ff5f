import { expect, type Page } from "@playwright/test";
import { typedTime } from "../../prisma/demo/typed-time";

export interface Call {
  /** What the caller says the person is called. */
  name: string;
  /** What is typed to find the jail, and what is chosen from the list. */
  jail: { typed: string; chosen: string; timeZone: string };
  /** When bond was paid. */
  bondPaidAt: Date;
}

export const elPaso = {
  typed: "el paso county det",
  chosen: "El Paso County Detention Facility",
  timeZone: "America/Denver",
};

export const cookCounty = {
  typed: "cook county jail",
  chosen: "Cook County Jail",
  timeZone: "America/Chicago",
};

/** Records a person with a detainer whose bond was paid, as a volunteer would; ends on the case's page. */
export async function recordCall(page: Page, { name, jail, bondPaidAt }: Call): Promise<string> {
  await page.goto("/intake");
  await page.getByLabel("What is the person called?").fill(name);
  await chooseJail(page, jail);
  await page
    .getByRole("group", { name: "Is there an ICE detainer?" })
    .getByText("Yes", { exact: true })
    .click();
  await page
    .getByRole("group", { name: "Without the detainer, would they be out by now?" })
    .getByText("Yes", { exact: true })
    .click();
  await page.getByLabel("What happened?").selectOption("BOND_PAID");
  await page.locator("[name=releasePrecision][value=EXACT]").check({ force: true });
  const { date, time } = typedTime(bondPaidAt, jail.timeZone);
  await page.locator("[name=releaseDate]").fill(date);
  await page.locator("[name=releaseTime]").fill(time);
  await page.getByRole("button", { name: "Record the detention" }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

export async function chooseJail(page: Page, jail: Call["jail"]): Promise<void> {
  const field = page.getByLabel("Where are they held?");
  const option = page.getByRole("option").filter({ hasText: jail.chosen }).first();
  // Until the page's script has come, what is typed stays, but nothing is offered.
  await expect(async () => {
    await field.fill("");
    await field.fill(jail.typed);
    await expect(option).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await option.click();
  await expect(page.getByText("Chosen from the list.")).toBeVisible();
}

/** An instant without seconds, as nobody types them. */
export function atTheMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
}

/** So many hours ago, at the minute. */
export function hoursAgo(hours: number): Date {
  return atTheMinute(new Date(Date.now() - hours * 3_600_000));
}

/** A name that no other test has. */
export function nobodyElse(given: string): string {
  return `${given} ${Math.random().toString(36).slice(2, 8)}`;
}
