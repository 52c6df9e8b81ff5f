import type { Page } from "@playwright/test";

/** Fills the form of /sign-in and sends it, with or without script. */
export async function tryToSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** An address that nobody has and no other test tries, since tries are counted for each address. */
export function addressOfNobody(): string {
  return `nobody-${Math.random().toString(36).slice(2, 10)}@demo.holdline.example`;
}
