import type { Page } from "@playwright/test";
import { acknowledgeButton, deadlineAlertOf } from "./support/alerts";
import { layCable } from "./support/cable";
import { elPaso, hoursAgo, nobodyElse, recordCall } from "./support/intake";
import { expect, test } from "./support/test";

async function watch(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByText("Live", { exact: true }).first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
}

async function expectNeverReloaded(page: Page): Promise<void> {
  expect(await page.evaluate(() => "neverReloaded" in window)).toBe(true);
}

test("what one supervisor does, another sees at once: a new case, its alert, and who has seen it", async ({
  openAs,
}) => {
  const name = nobodyElse("Genoveva");
  const [board, alerts, colleague, desk] = await Promise.all([
    openAs("supervisor"),
    openAs("supervisor"),
    openAs("supervisor"),
    openAs("volunteer"),
  ]);
  await watch(board, "/board");
  await watch(alerts, "/alerts");

  await recordCall(desk, { name, jail: elPaso, bondPaidAt: hoursAgo(60) });
  await expect(board.getByRole("row").filter({ hasText: name })).toContainText("Past the limit", {
    timeout: 15_000,
  });
  await expect(acknowledgeButton(deadlineAlertOf(alerts, name))).toBeVisible({ timeout: 15_000 });

  await colleague.goto("/alerts");
  await acknowledgeButton(deadlineAlertOf(colleague, name)).click();
  await expect(acknowledgeButton(deadlineAlertOf(alerts, name))).toHaveCount(0, { timeout: 15_000 });
  await expectNeverReloaded(board);
  await expectNeverReloaded(alerts);
});

test("the stream tells an organization of its own changes alone, and names nobody", async ({
  openAs,
  baseURL,
}) => {
  const name = nobodyElse("Eusebio");
  const [own, stranger] = await Promise.all([openAs("supervisor"), openAs("strangerSupervisor")]);
  const listening = [await listen(own, baseURL), await listen(stranger, baseURL)] as const;
  await expect.poll(() => listening[1].heard()).toContain("heartbeat");
  await recordCall(await openAs("volunteer"), { name, jail: elPaso, bondPaidAt: hoursAgo(60) });
  await expect.poll(() => listening[0].heard()).toContain("event: change");
  expect(listening[1].heard()).not.toContain("event: change");
  expect(listening[0].heard()).not.toContain(name);
  for (const { stop } of listening) stop();
});

/** Follows the stream of whoever is signed in in the page's browser. */
async function listen(page: Page, baseURL?: string) {
  const cookies = await page.context().cookies();
  const ending = new AbortController();
  const stream = await fetch(new URL("/api/live", baseURL), {
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
    signal: ending.signal,
  });
  let text = "";
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const part of stream.body ?? []) text += decoder.decode(part, { stream: true });
  })();
  reading.catch(() => undefined);
  return { heard: () => text, stop: () => ending.abort() };
}

test("a board whose connection is cut says so, keeps what it showed, and catches up by itself", async ({
  openAs,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const cable = await layCable(baseURL ?? "");
  try {
    const name = nobodyElse("Primitivo");
    const board = await openAs("supervisor");
    await watch(board, `${cable.address}/board`);
    const people = await board.getByRole("rowheader").allInnerTexts();

    cable.cut();
    await expect(board.getByText("Reconnecting…").first()).toBeVisible({ timeout: 20_000 });
    await recordCall(await openAs("volunteer"), { name, jail: elPaso, bondPaidAt: hoursAgo(60) });
    await expect(board.getByText("Not live: reload").first()).toBeVisible({ timeout: 45_000 });
    await board.setViewportSize({ width: 320, height: 800 });
    expect(await board.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await board.getByRole("rowheader").allInnerTexts()).toEqual(people);
    expect(people.join()).not.toContain(name);

    cable.mend();
    await expect(board.getByRole("row").filter({ hasText: name })).toBeVisible({ timeout: 20_000 });
    await expect(board.getByText("Live", { exact: true }).first()).toBeVisible();
    await expectNeverReloaded(board);
  } finally {
    await cable.remove();
  }
});
