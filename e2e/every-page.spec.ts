import type { Page } from "@playwright/test";
import english from "../messages/en.json" with { type: "json" };
import spanish from "../messages/es.json" with { type: "json" };
import { localeNames } from "../lib/i18n/locale";
import { type PlaceToVisit, pagesOf } from "./support/pages";
import { expect, type PersonKey, test } from "./support/test";

// None of them changes anything.
test.describe.configure({ mode: "parallel" });

const narrowestToWide = [320, 390, 1280];
const signIn: PlaceToVisit = {
  title: "/sign-in",
  status: 200,
  visit: async (page) => {
    await page.goto("/sign-in");
    return undefined;
  },
};

/** What the browser complains of: errors of scripts, and what the page's own security policy stopped. */
function complaintsOf(page: Page, { status }: PlaceToVisit): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    if (status !== 200 && text.includes(`status of ${status}`)) return;
    complaints.push(text);
  });
  return complaints;
}

async function expectNothingSticksOut(page: Page): Promise<void> {
  for (const width of narrowestToWide) {
    await page.setViewportSize({ width, height: 800 });
    const { overflow, wide } = await page.evaluate(() => {
      const root = document.documentElement;
      const sticksOut = [...document.body.querySelectorAll("*")].filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest(".sr-only") &&
          element.getBoundingClientRect().right > root.clientWidth + 1,
      );
      return {
        overflow: root.scrollWidth - root.clientWidth,
        wide: sticksOut.slice(-3).map((element) => element.outerHTML.slice(0, 120)),
      };
    });
    expect({ width, overflow, at: overflow > 0 ? wide : [] }).toEqual({ width, overflow: 0, at: [] });
  }
}

async function expectGoodInEnglish(
  page: Page,
  place: PlaceToVisit,
  expectAccessible: (page: Page) => Promise<void>,
): Promise<void> {
  const complaints = complaintsOf(page, place);
  const about = await place.visit(page);
  await expectIsThere(page, place);
  expect(await page.title()).toMatch(/\S/);
  if (about) expect(await page.title()).not.toContain(about);
  await expectNothingSticksOut(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
  expect(complaints).toEqual([]);
}

async function expectGoodInSpanish(page: Page, place: PlaceToVisit, baseURL?: string): Promise<void> {
  await page.context().addCookies([{ name: "holdline-language", value: "es", url: baseURL }]);
  const complaints = complaintsOf(page, place);
  await place.visit(page);
  await expectIsThere(page, place);
  await expectSpanish(page);
  await expectNothingSticksOut(page);
  expect(complaints).toEqual([]);
}

const nothingThere = [english.shell.notFound.title, spanish.shell.notFound.title];

/** One heading of the page, and it does not say that there is nothing. */
async function expectIsThere(page: Page, { status }: PlaceToVisit): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveCount(1);
  if (status === 200) expect(nothingThere).not.toContain(await heading.innerText());
}

for (const [person, places] of Object.entries(pagesOf) as [PersonKey, PlaceToVisit[]][]) {
  for (const place of places) {
    test(`${person} opens ${place.title}`, async ({ openAs, expectAccessible }) => {
      await expectGoodInEnglish(await openAs(person), place, expectAccessible);
    });
    test(`${person} opens ${place.title} in Spanish`, async ({ openAs, baseURL }) => {
      await expectGoodInSpanish(await openAs(person), place, baseURL);
    });
  }
}

test("whoever is not signed in opens /sign-in", async ({ page, expectAccessible }) => {
  await expectGoodInEnglish(page, signIn, expectAccessible);
});

test("whoever is not signed in opens /sign-in in Spanish", async ({ page, baseURL }) => {
  await expectGoodInSpanish(page, signIn, baseURL);
});

test("an address below /api that is not there tells nothing", async ({ request }) => {
  const answer = await request.get("/api/nothing");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toMatch(/node_modules|at .+:\d+:\d+/);
});

async function expectSpanish(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      // What is marked as another language is meant to be in it.
      if (!parent || parent.closest("script, style, noscript, [lang]:not(html)")) continue;
      texts.push(walk.currentNode.textContent?.trim() ?? "");
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? "");
    }
    return texts.filter(Boolean);
  });
  const rawKey = new RegExp(String.raw`(?<![@./\w])(?:${Object.keys(english).join("|")})(?:\.[A-Za-z_]+)+\b`);
  expect(said.filter((text) => rawKey.test(text))).toEqual([]);
  const ownNames: string[] = Object.values(localeNames);
  expect(said.filter((text) => onlyEnglish.has(text) && !ownNames.includes(text))).toEqual([]);
}

/** Every message that is said in English and not, in the same words, in Spanish. */
const saidInSpanish = new Set(sentencesOf(spanish));
const onlyEnglish = new Set(sentencesOf(english).filter((sentence) => !saidInSpanish.has(sentence)));

function sentencesOf(messages: object): string[] {
  return Object.values(messages).flatMap((message: unknown) =>
    typeof message === "string"
      ? [message]
      : typeof message === "object" && message
        ? sentencesOf(message)
        : [],
  );
}
