import { elPaso, hoursAgo, nobodyElse, recordCall } from "./support/intake";
import { expect, test } from "./support/test";

test("of two attorneys who accept at the same instant one has it, and the other is told who", async ({
  openAs,
}) => {
  const name = nobodyElse("Anselmo");
  const desk = await openAs("volunteer");
  await recordCall(desk, { name, jail: elPaso, bondPaidAt: hoursAgo(5) });

  const pages = [await openAs("attorney"), await openAs("secondAttorney")];
  for (const page of pages) {
    await page.goto("/queue");
    await page
      .getByRole("row")
      .filter({ hasText: name })
      .filter({ hasText: "Demand on the jail" })
      .getByRole("link")
      .first()
      .click();
    await page.getByLabel("I know of no conflict of interest with these people").check({ force: true });
  }
  await Promise.all(pages.map((page) => page.getByRole("button", { name: "Accept the matter" }).click()));

  const told = /took this matter/;
  await expect
    .poll(async () => {
      const outcomes = await Promise.all(
        pages.map(async (page) =>
          page.url().includes("/cases/")
            ? "has it"
            : (await page.getByText(told).count()) > 0
              ? "told"
              : "waiting",
        ),
      );
      return outcomes.sort();
    })
    .toEqual(["has it", "told"]);
  const loser = pages.find((page) => !page.url().includes("/cases/"));
  await expect(
    loser?.getByText(/(Ruth Okafor|Daniel Ibarra) took this matter/).first() ?? desk.locator("none"),
  ).toBeVisible();
});

test("accepting twice is accepting once", async ({ openAs }) => {
  const name = nobodyElse("Priscila");
  const desk = await openAs("volunteer");
  const casePath = await recordCall(desk, { name, jail: elPaso, bondPaidAt: hoursAgo(6) });
  const page = await openAs("attorney");
  await page.goto("/queue");
  await page
    .getByRole("row")
    .filter({ hasText: name })
    .filter({ hasText: "Demand on the jail" })
    .getByRole("link")
    .first()
    .click();
  await page.getByLabel("I know of no conflict of interest with these people").check({ force: true });
  await page.getByRole("button", { name: "Accept the matter" }).dblclick();
  await page.waitForURL(`**${casePath}`);
  await page.goBack();
  await expect(page.locator("main")).toContainText("Held by you");
});
