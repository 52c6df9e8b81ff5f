import AxeBuilder from "@axe-core/playwright";
import { test as base, type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { accountOf, type PersonKey } from "./people";

export { expect } from "@playwright/test";
export type { PersonKey } from "./people";

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;
type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

interface Fixtures {
  /** Opens a page in a browser of its own in which this person is signed in. */
  openAs: (person: PersonKey, options?: ContextOptions) => Promise<Page>;
  /** Fails where the page breaks a rule of WCAG 2.2 AA that a machine can check. */
  expectAccessible: (page: Page) => Promise<void>;
}

interface WorkerFixtures {
  /** Each person signs in once for all tests, as the limit on tries is meant for others. */
  sessionOf: (person: PersonKey) => Promise<StorageState>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sessionOf: [
    async ({ browser }, use, workerInfo) => {
      const kept = new Map<PersonKey, Promise<StorageState>>();
      const { baseURL, timezoneId, locale } = workerInfo.project.use;
      await use((person) => {
        const session = kept.get(person) ?? signIn(browser, person, { baseURL, timezoneId, locale });
        kept.set(person, session);
        return session;
      });
    },
    { scope: "worker" },
  ],

  openAs: async ({ browser, sessionOf }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person, options = {}) => {
      const context = await browser.newContext({
        storageState: await sessionOf(person),
        ...options,
      });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  // The name of the second argument of a fixture is Playwright's to demand, not a hook of React.
  expectAccessible: async ({ browserName: _browser }, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(" ")) })),
      ).toEqual([]);
    });
  },
});

async function signIn(browser: Browser, person: PersonKey, options: ContextOptions): Promise<StorageState> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const { email, password } = accountOf(person);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  const state = await context.storageState();
  await context.close();
  return state;
}
