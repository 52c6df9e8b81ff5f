import { expect, type Locator, type Page } from "@playwright/test";

/** What stands above a form that was refused. */
export function errorSummary(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: "There is a problem" });
}

/** Fails unless the form was refused with these words, at the top and at the field that they are about. */
export async function expectSaidAtField(page: Page, field: string, words: string): Promise<void> {
  await expect(errorSummary(page)).toContainText(words);
  await expect(page.locator(`[id="${field}-error"]`)).toContainText(words);
}
