import type { Page } from "@playwright/test";
import type { PersonKey } from "./people";

export interface PlaceToVisit {
  /** As the test is called. */
  title: string;
  /** Goes to the page. Answers with the name of whom the page is about, where there is somebody. */
  visit: (page: Page) => Promise<string | undefined>;
  /** Of the answer; 404 where it is the page for what is not there. */
  status?: number;
}

/** A page with an address of its own. */
function at(path: string): PlaceToVisit {
  return {
    title: path,
    visit: async (page) => {
      await page.goto(path);
      return undefined;
    },
  };
}

/** The page that the first link of a list leads to. @param isPerson whether the link is somebody's name */
function firstOf(list: string, under: string, isPerson = false, then = ""): PlaceToVisit {
  return {
    title: `the first of ${list}${then && `, ${then}`}`,
    visit: async (page) => {
      await page.goto(list);
      const link = page.locator(`main th a[href^="${under}"]`).first();
      const [href, name] = [await link.getAttribute("href"), await link.innerText()];
      await page.goto(`${href}${then}`);
      return isPerson ? name : undefined;
    },
  };
}

const aCase = firstOf("/cases", "/cases/", true);
const aMatter = firstOf("/queue", "/queue/", true);
const aPerson = firstOf("/people", "/people/", true);
const addFact = firstOf("/cases", "/cases/", true, "/facts/new");
const addBond = firstOf("/cases", "/cases/", true, "/facts/new?type=RELEASE_DUE");
const referenceData = [
  at("/policies"),
  firstOf("/policies", "/policies/"),
  at("/facilities"),
  firstOf("/facilities", "/facilities/"),
];
const nowhere: PlaceToVisit = { ...at("/nowhere"), status: 404 };

/** Every kind of page that somebody may open, by who. */
export const pagesOf: Partial<Record<PersonKey, PlaceToVisit[]>> = {
  volunteer: [at("/"), at("/intake"), at("/cases"), aCase, addFact, addBond, at("/settings"), nowhere],
  attorney: [at("/"), at("/queue"), aMatter, at("/cases"), aCase, at("/people"), aPerson],
  supervisor: [
    at("/"),
    at("/board"),
    at("/alerts"),
    at("/alerts?show=all"),
    at("/queue"),
    aMatter,
    aCase,
    ...referenceData,
    at("/people"),
    aPerson,
    at("/reports"),
    at("/settings"),
  ],
  administrator: [
    at("/"),
    ...referenceData,
    at("/people"),
    at("/people/new"),
    aPerson,
    {
      title: "a new credential of the first of /people who has some",
      visit: async (page) => {
        await page.goto("/people?role=REPRESENTATIVE");
        const link = page.locator('main th a[href^="/people/"]').first();
        const [href, name] = [await link.getAttribute("href"), await link.innerText()];
        await page.goto(`${href}/credentials/new`);
        return name;
      },
    },
    at("/settings"),
  ],
};
