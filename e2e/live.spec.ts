import type { Page } from "@playwright/test";
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
    timeout: 5_000,
  });
  const theAlert = (page: Page) =>
    page.getByRole("row").filter({ hasText: name }).filter({ hasText: "Form’s deadline passed" });
  await expect(theAlert(alerts)).toBeVisible({ timeout: 5_000 });

  await colleague.goto("/alerts");
  await theAlert(colleague).getByRole("button", { name: "I have seen it" }).click();
  await expect(theAlert(alerts).getByText("Seen by Dolores Aguirre")).toBeVisible({ timeout: 5_000 });
  await expectNeverReloaded(board);
  await expectNeverReloaded(alerts);
});

test("another organization's page hears nothing of it", async ({ openAs }) => {
  const name = nobodyElse("Eusebio");
  const stranger = await openAs("strangerSupervisor");
  await watch(stranger, "/board");
  const heard: string[] = [];
  stranger.on("request", (request) => {
    if (request.headers()["rsc"] && new URL(request.url()).pathname === "/board") heard.push(request.url());
  });
  await recordCall(await openAs("volunteer"), { name, jail: elPaso, bondPaidAt: hoursAgo(60) });
  await stranger.waitForTimeout(3_000);
  expect(heard).toEqual([]);
  await expect(stranger.getByText(name)).toHaveCount(0);
});

test("a board whose connection is cut says so, keeps what it showed, and catches up by itself", async ({
  openAs,
}) => {
  test.setTimeout(120_000);
  const name = nobodyElse("Primitivo");
  const board = await openAs("supervisor");
  await watch(board, "/board");
  const rows = await board.getByRole("row").count();

  await board.context().setOffline(true);
  await expect(board.getByText("Reconnecting…").first()).toBeVisible({ timeout: 20_000 });
  await recordCall(await openAs("volunteer"), { name, jail: elPaso, bondPaidAt: hoursAgo(60) });
  await expect(board.getByText("Not live: reload").first()).toBeVisible({ timeout: 45_000 });
  await expect(board.getByRole("row")).toHaveCount(rows);
  await expect(board.getByText(name)).toHaveCount(0);

  await board.context().setOffline(false);
  await expect(board.getByRole("row").filter({ hasText: name })).toBeVisible({ timeout: 20_000 });
  await expect(board.getByText("Live", { exact: true }).first()).toBeVisible();
  await expectNeverReloaded(board);
});
