import type { APIResponse, Page } from "@playwright/test";

/** A form as a browser without script would send it, with what the page itself put into it. */
export interface EmptyForm {
  send: (fields: Record<string, string>) => Promise<APIResponse>;
}

/**
 * Takes the form off a page, to send what no browser would: the same form at the same instant, a date that no field
 * accepts, a character that no key types.
 *
 * @param page in a browser without script, where the action's hidden fields stand in the page
 * @param button the name of the button that sends the form
 */
export async function formOf(page: Page, path: string, button: string): Promise<EmptyForm> {
  await page.goto(path);
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: button }) });
  const own = await form.evaluate((element) =>
    element instanceof HTMLFormElement ? [...new FormData(element)] : [],
  );
  const url = page.url();
  return {
    send: (fields) => {
      const body = new FormData();
      for (const [name, value] of own) if (!(name in fields)) body.append(name, value);
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return page.request.post(url, { multipart: body, headers: { origin: new URL(url).origin } });
    },
  };
}
