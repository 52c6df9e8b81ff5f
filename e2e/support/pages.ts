import type { Page } from "@playwright/test";
import type { PersonKey } from "./people";

export interface PlaceToVisit {
  /** As the test is called. */
  title: string;
  /** Goes to the page. Answers with the name of whom the page is about, where there is somebody. */
  visit: (page: Page) => Promise<string | undefined>;
  /** Of the answer; 404 where it is the page for what is not there. */
  status: number;
}

/** A page with an address of its own. */
function at(path: string, status = 200): PlaceToVisit {
  return {
    title: path,
    status,
    visit: async (page) => {
      await page.goto(path);
      return undefined;
    },
  };
}

/**
 * The page that the first link of a list leads to.
 * @param isPerson whether the link is somebody's name
 * @param then a page below it
 */
function firstOf(list: string, under: string, { isPerson = false, then = "" } = {}): PlaceToVisit {
  return {
    title: `the first of ${list}${then}`,
    status: 200,
    visit: async (page) => {
      await page.goto(list);
      const link = page.locator(`main a[href^="${under}/"]:not([href$="/new"])`).first();
      const [href, name] = [await link.getAttribute("href"), await link.innerText()];
      await page.goto(`${href}${then}`);
      return isPerson ? name : undefined;
    },
  };
}

const aPersons = { isPerson: true };
const aCase = firstOf("/cases", "/cases", aPersons);
const aMatter = firstOf("/queue", "/queue", aPersons);
const aPerson = firstOf("/people", "/people", aPersons);

const aCorrection: PlaceToVisit = {
  title: "the correction of a fact of the first of /cases",
  status: 200,
  visit: async (page) => {
    const name = await aCase.visit(page);
    await page.goto((await page.locator('main a[href$="/correct"]').first().getAttribute("href")) ?? "");
    return name;
  },
};

/** Every kind of page behind the sign-in, by who may open it. */
export const pagesOf: Partial<Record<PersonKey, PlaceToVisit[]>> = {
  volunteer: [
    at("/"),
    at("/intake"),
    at("/cases"),
    aCase,
    firstOf("/cases", "/cases", { ...aPersons, then: "/facts/new" }),
    firstOf("/cases", "/cases", { ...aPersons, then: "/facts/new?type=RELEASE_DUE" }),
    aCorrection,
    at("/nowhere", 404),
  ],
  attorney: [at("/"), at("/queue"), aMatter, at("/cases"), aCase, aPerson],
  supervisor: [
    at("/"),
    at("/board"),
    at("/alerts"),
    at("/alerts?show=all"),
    at("/queue"),
    aMatter,
    aCase,
    at("/policies"),
    firstOf("/policies", "/policies"),
    at("/facilities"),
    firstOf("/facilities", "/facilities"),
    at("/people"),
    at("/reports"),
    at("/settings"),
  ],
  administrator: [
    at("/"),
    firstOf("/facilities", "/facilities"),
    at("/people"),
    at("/people/new"),
    aPerson,
    firstOf("/people?role=REPRESENTATIVE", "/people", {
      ...aPersons,
      then: "/credentials/new?kind=BAR",
    }),
    at("/settings"),
    at("/settings/queues"),
    at("/settings/queues/new"),
    firstOf("/settings/queues", "/settings/queues"),
    at("/settings/duty"),
    at("/settings/duty/new"),
    at("/settings/duty/shifts/new"),
  ],
};
