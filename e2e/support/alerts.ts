import type { Locator, Page } from "@playwright/test";

/** The row of /alerts that says of somebody that 48 hours have passed. */
export function deadlineAlertOf(page: Page, name: string): Locator {
  return page.getByRole("row").filter({ hasText: name }).filter({ hasText: "Form’s deadline passed" });
}

/** What says of it that a supervisor still has to look. */
export function acknowledgeButton(alert: Locator): Locator {
  return alert.getByRole("button", { name: "I have seen it" });
}

/** Turns the pages of the list, on which what was seen comes after what was not, until the alert stands there. */
export async function turnToAlertOf(page: Page, name: string): Promise<Locator> {
  const alert = deadlineAlertOf(page, name);
  for (let number = 1; number <= 20; number += 1) {
    await page.goto(`/alerts?page=${number}`);
    if ((await alert.count()) > 0) break;
  }
  return alert;
}
