import type { Page } from "@playwright/test";
import { typedTime } from "../prisma/demo/typed-time";
import { errorSummary, expectSaidAtField } from "./support/error-summary";
import { chooseJail, elPaso, nobodyElse } from "./support/intake";
import { formOf } from "./support/posted-form";
import { expect, test } from "./support/test";

const hourMs = 3_600_000;
const send = "Record the detention";
const nameField = "What is the person called?";

/** Begins an intake in El Paso with bond paid, up to the time of it. */
async function beginIntake(page: Page, name: string): Promise<void> {
  await page.goto("/intake");
  await page.getByLabel(nameField).fill(name);
  await chooseJail(page, elPaso);
  await page.locator("[name=detainer][value=YES]").check({ force: true });
  await page.locator("[name=releaseDue][value=YES]").check({ force: true });
  await page.getByLabel("What happened?").selectOption("BOND_PAID");
  await page.locator("[name=releasePrecision][value=EXACT]").check({ force: true });
}

async function typeRelease(page: Page, { date, time }: { date: string; time: string }): Promise<void> {
  await page.locator("[name=releaseDate]").fill(date);
  await page.locator("[name=releaseTime]").fill(time);
}

async function record(page: Page): Promise<void> {
  await page.getByRole("button", { name: send }).click();
}

async function expectRecorded(page: Page, name: string): Promise<void> {
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

test.describe("a time that cannot be is said at its field, and what was typed is still there", () => {
  test("a bond paid in the future", async ({ openAs }) => {
    const page = await openAs("volunteer");
    const name = nobodyElse("Adalberto");
    await beginIntake(page, name);
    const ahead = typedTime(new Date(Date.now() + 5 * hourMs), elPaso.timeZone);
    await typeRelease(page, ahead);
    await record(page);
    await expectSaidAtField(
      page,
      "releaseTime",
      "This is in the future. Enter when it happened, or leave it blank.",
    );

    const summary = errorSummary(page);
    await expect(summary).toBeFocused();
    await summary.getByRole("link").first().click();
    await expect(page.locator("[name=releaseTime]")).toBeFocused();
    await expect(page.locator("[name=releaseTime]")).toBeInViewport();
    await expect(page.locator("[name=releaseTime]")).toHaveAttribute("aria-invalid", "true");

    await expect(page.getByLabel(nameField)).toHaveValue(name);
    await expect(page.getByLabel("Where are they held?")).toHaveValue(/El Paso County Detention Facility/);
    await expect(page.getByText("Chosen from the list.")).toBeVisible();
    await expect(page.locator("[name=releaseDate]")).toHaveValue(ahead.date);
    await expect(page.locator("[name=releaseTime]")).toHaveValue(ahead.time);

    await typeRelease(page, typedTime(new Date(Date.now() - 5 * hourMs), elPaso.timeZone));
    await record(page);
    await expectRecorded(page, name);
  });

  test("the end of a sentence may be in the future", async ({ openAs }) => {
    const page = await openAs("volunteer");
    const name = nobodyElse("Baltasar");
    await beginIntake(page, name);
    await page.locator("[name=releaseDue][value=EXPECTED]").check({ force: true });
    await typeRelease(page, typedTime(new Date(Date.now() + 30 * hourMs), elPaso.timeZone));
    await record(page);
    await expectRecorded(page, name);
    await expect(page.getByText("Not started").first()).toBeVisible();
  });

  test("a release before the booking", async ({ openAs }) => {
    const page = await openAs("volunteer");
    await beginIntake(page, nobodyElse("Casimiro"));
    const booked = typedTime(new Date(Date.now() - 20 * hourMs), elPaso.timeZone);
    await page.locator("[name=bookedDate]").fill(booked.date);
    await page.locator("[name=bookedTime]").fill(booked.time);
    await typeRelease(page, typedTime(new Date(Date.now() - 30 * hourMs), elPaso.timeZone));
    await record(page);
    await expectSaidAtField(page, "releaseTime", "This is before the person was booked into the jail.");
    await expect(page.locator("[name=bookedTime]")).toHaveValue(booked.time);
  });

  test("an hour that the clocks skipped", async ({ openAs }) => {
    const page = await openAs("volunteer");
    await beginIntake(page, nobodyElse("Dagoberto"));
    await typeRelease(page, { date: "2026-03-08", time: "02:30" });
    await record(page);
    await expectSaidAtField(page, "releaseTime", "The clocks went forward that night and skipped this hour.");
    await expect(page.locator("[name=releaseTime]")).toHaveValue("02:30");
  });

  test("a date that does not exist, typed into the browser's own field", async ({ openAs }) => {
    const page = await openAs("volunteer");
    await beginIntake(page, nobodyElse("Edelmiro"));
    await page.locator("[name=releaseDate]").pressSequentially("02302026");
    await page.locator("[name=releaseTime]").fill("10:00");
    await record(page);
    await expectSaidAtField(page, "releaseDate", "There is no such date.");
    expect(
      await page
        .locator("[name=releaseDate]")
        .evaluate((field) => field instanceof HTMLInputElement && field.validity.badInput),
    ).toBe(true);
  });
});

test("a time that occurred twice is asked about, and is both until somebody chooses", async ({ openAs }) => {
  const page = await openAs("volunteer");
  const name = nobodyElse("Fulgencio");
  await beginIntake(page, name);
  await typeRelease(page, { date: "2026-11-01", time: "01:30" });
  const question = page.getByRole("group", { name: /showed this time twice/ });
  await expect(question).toBeVisible();
  await record(page);
  await expectRecorded(page, name);
  const facts = page.locator("#facts, [aria-labelledby=facts]").first();
  await expect(facts).toContainText("1:30 AM MDT");
  await expect(facts).toContainText("1:30 AM MST");
});

test("a case is accepted with nothing known but what the person is called, and nothing is made up", async ({
  openAs,
}) => {
  const page = await openAs("volunteer");
  const name = nobodyElse("Gumersindo");
  await page.goto("/intake");
  await page.getByLabel(nameField).fill(name);
  await record(page);
  await expectRecorded(page, name);
  const main = page.locator("main");
  await expect(main).toContainText("Jail not known");
  await expect(
    main
      .getByRole("region", { name: "What is known of the custody" })
      .getByRole("listitem")
      .filter({ hasText: "Source:" }),
  ).toHaveText([/Detainer lodged.*nobody knows whether there is one/]);
  const born = main.locator("dt", { hasText: /^Born$/ }).locator("xpath=following-sibling::dd");
  await expect(born).toHaveText("Not known");
});

test.describe("names are kept as text and never as anything else:", () => {
  const names = {
    script: "<script>alert(1)</script>",
    attribute: `"><img src=x onerror=alert(1)>`,
    emoji: "Ñusta 👩‍👧‍👦 🇬🇹",
    rightToLeft: "محمد بن عبد الله",
    override: "\u202Etxt.exe",
    message: "{name, plural, other {x}} <b>bold</b>",
  };
  for (const [kind, hostile] of Object.entries(names)) {
    test(kind, async ({ openAs }) => {
      const page = await openAs("volunteer");
      const dialogs: string[] = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const name = `${hostile} ${nobodyElse("")}`.trim();
      await page.goto("/intake");
      await page.getByLabel(nameField).fill(name);
      await page.getByLabel("Anything else that matters").fill(hostile);
      await record(page);
      await expectRecorded(page, name);
      await page.goto("/cases");
      await page.getByLabel("Name or reference").fill(name);
      await page.getByRole("button", { name: "Show", exact: true }).click();
      await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(1);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBe(0);
      expect(dialogs).toEqual([]);
    });
  }
});

test("50,000 characters are refused in words, and are still there", async ({ openAs }) => {
  const page = await openAs("volunteer");
  const long = "Ñandú 🌵 ".repeat(6_250);
  await page.goto("/intake");
  await page.getByLabel(nameField).fill(long);
  await page.getByLabel("Anything else that matters").fill(long);
  await record(page);
  await expectSaidAtField(page, "nameAsSpoken", "This is longer than 200 characters. Shorten it.");
  await expectSaidAtField(page, "notes", "This is longer than 10,000 characters. Shorten it.");
  await expect(page.getByLabel("Anything else that matters")).toHaveValue(long);
  await expect(page.getByLabel(nameField)).toHaveValue(long);
});

test.describe("a form that skips the browser's checks", () => {
  async function intakeForm(openAs: (who: "volunteer", how: object) => Promise<Page>) {
    const page = await openAs("volunteer", { javaScriptEnabled: false });
    return { page, form: await formOf(page, "/intake", send) };
  }

  test("gets the same messages from the server, with what was typed", async ({ openAs }) => {
    const { form } = await intakeForm(openAs);
    const known = { nameAsSpoken: nobodyElse("Hilarión"), bookingNumber: "B-77 kept" };
    const release = { releaseDue: "YES", releaseKind: "BOND_PAID", releasePrecision: "EXACT" };
    const wrong: [Record<string, string>, string][] = [
      [{ nameAsSpoken: "" }, "Enter what the caller calls the person."],
      [{ nameAsSpoken: "A\u0000B" }, "This contains a character that cannot be kept."],
      [{ notes: "x".repeat(50_000) }, "This is longer than 10,000 characters."],
      [{ ...release, releaseDate: "2026-02-30", releaseTime: "10:00" }, "There is no such date."],
      [
        { ...release, releaseDate: "2026-01-30", releaseTime: "25:61" },
        "Enter a time between 00:00 and 23:59.",
      ],
      [{ releaseDue: "PERHAPS" }, "Choose one of the answers that are offered."],
      [{ notes: "Her number is 078-05-1120." }, "This looks like a social security number."],
    ];
    for (const [fields, words] of wrong) {
      const answer = await form.send({ ...known, ...fields });
      expect(`${answer.status()} ${words}`).toBe(`200 ${words}`);
      const html = await answer.text();
      expect(html).toContain(words);
      expect(html).toContain("B-77 kept");
    }
  });

  test("is refused in words, and not with an error page, when its own marks were changed", async ({
    openAs,
  }) => {
    const { form } = await intakeForm(openAs);
    const answer = await form.send({ nameAsSpoken: nobodyElse("Isidoro"), id: "no id of ours" });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain("This form cannot be sent any more.");
  });

  test("sent five times at the same instant, and once more, makes one case", async ({ openAs }) => {
    const { page, form } = await intakeForm(openAs);
    const name = nobodyElse("Jacinto");
    const fields = {
      nameAsSpoken: name,
      placeText: elPaso.chosen,
      detainer: "YES",
      releaseDue: "YES",
      releaseKind: "BOND_PAID",
    };
    const together = await Promise.all(Array.from({ length: 5 }, () => form.send(fields)));
    const answers = [...together, await form.send(fields)];
    expect(answers.map((answer) => answer.status())).toEqual([200, 200, 200, 200, 200, 200]);
    const addresses = new Set(answers.map((answer) => answer.url()));
    expect(addresses.size).toBe(1);
    expect([...addresses][0]).toMatch(/\/cases\/[0-9a-f-]{36}$/);

    await page.goto("/cases");
    await page.getByLabel("Name or reference").fill(name);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(1);
  });
});

test("pressing the button twice makes one case", async ({ openAs }) => {
  const page = await openAs("volunteer");
  const name = nobodyElse("Ladislao");
  await page.goto("/intake");
  await page.getByLabel(nameField).fill(name);
  await page.getByRole("button", { name: send }).dblclick();
  await expectRecorded(page, name);
  await page.goto("/cases");
  await page.getByLabel("Name or reference").fill(name);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(1);
});

for (const address of [
  "/cases/%00",
  "/cases/not-an-id",
  "/queue/%F0%9F%8C%B5",
  "/policies/..%2f..%2fetc",
  "/people/'--",
]) {
  test(`an address that nobody made is a page that is not there: ${address}`, async ({ openAs }) => {
    const page = await openAs("supervisor");
    const answer = await page.goto(address);
    expect([400, 404]).toContain(answer?.status());
    await expect(page.locator("body")).not.toContainText("This page could not be shown");
  });
}

for (const query of [
  "page=-1",
  "page=9e99",
  "state=%00",
  "status=%3Cscript%3E",
  "search=%00",
  "page=1&page=2",
]) {
  test(`a list whose address was changed is still a list: ${query}`, async ({ openAs }) => {
    const page = await openAs("supervisor");
    for (const path of ["/cases", "/board", "/alerts", "/facilities", "/policies", "/people", "/queue"]) {
      const answer = await page.goto(`${path}?${query}`);
      expect(`${path} ${answer?.status()}`).toBe(`${path} 200`);
    }
  });
}
