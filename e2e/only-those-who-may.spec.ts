import { elPaso, hoursAgo, nobodyElse, recordCall } from "./support/intake";
import { expect, type PersonKey, test } from "./support/test";

test.describe("a case is open to", () => {
  const may: PersonKey[] = ["volunteer", "supervisor"];
  const mayNot: PersonKey[] = [
    "otherVolunteer",
    "secondAttorney",
    "accredited",
    "administrator",
    "strangerSupervisor",
    "strangerVolunteer",
    "strangerAttorney",
  ];
  const name = nobodyElse("Celestino");
  let casePath: string;

  test.beforeAll(async ({ browser, sessionOf }) => {
    const context = await browser.newContext({ storageState: await sessionOf("volunteer") });
    casePath = await recordCall(await context.newPage(), { name, jail: elPaso, bondPaidAt: hoursAgo(10) });
    await context.close();
  });

  for (const person of may) {
    test(`${person}`, async ({ openAs }) => {
      const page = await openAs(person);
      expect((await page.goto(casePath))?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    });
  }

  for (const person of mayNot) {
    test(`nobody else: ${person} gets the same answer as for a case that does not exist`, async ({
      openAs,
    }) => {
      const page = await openAs(person);
      const refused = await page.goto(casePath);
      const refusedText = await page.locator("main").innerText();
      const missing = await page.goto("/cases/00000000-0000-7000-8000-000000000000");
      expect(refused?.status()).toBe(404);
      expect(missing?.status()).toBe(404);
      expect(await page.locator("main").innerText()).toBe(refusedText);
      expect(refusedText).not.toContain(name);
    });

    test(`nobody else: ${person} does not find it in a list or by search`, async ({ openAs }) => {
      const page = await openAs(person);
      for (const path of ["/", "/cases", "/board", "/alerts"]) {
        await page.goto(path);
        await expect(page.getByText(name)).toHaveCount(0);
      }
    });
  }

  test("nobody who is not signed in", async ({ page }) => {
    await page.goto(casePath);
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText(name)).toHaveCount(0);
  });
});

test.describe("each room is open to the roles that work there", () => {
  const rooms: Record<string, PersonKey[]> = {
    "/board": ["supervisor"],
    "/alerts": ["supervisor"],
    "/queue": ["attorney", "supervisor"],
    "/intake": ["volunteer", "attorney", "supervisor"],
    "/cases": ["volunteer", "attorney", "supervisor"],
    "/policies": ["volunteer", "attorney", "supervisor", "administrator"],
    "/facilities": ["volunteer", "attorney", "supervisor", "administrator"],
    "/people": ["attorney", "supervisor", "administrator"],
    "/people/new": ["administrator"],
    "/reports": ["supervisor"],
    "/settings": ["volunteer", "attorney", "supervisor", "administrator"],
    "/settings/queues": ["supervisor", "administrator"],
    "/settings/queues/new": ["supervisor", "administrator"],
    "/settings/duty": ["supervisor", "administrator"],
    "/settings/duty/new": ["supervisor", "administrator"],
    "/settings/duty/shifts/new": ["supervisor", "administrator"],
  };
  for (const person of ["volunteer", "attorney", "supervisor", "administrator"] as const) {
    test(`${person}`, async ({ openAs }) => {
      const page = await openAs(person);
      for (const [path, allowed] of Object.entries(rooms)) {
        const response = await page.goto(path);
        expect(`${path} ${response?.status()}`).toBe(`${path} ${allowed.includes(person) ? 200 : 404}`);
      }
    });
  }

  test("the live stream and the search for jails are closed to strangers", async ({ request }) => {
    expect((await request.get("/api/live")).status()).toBe(404);
    expect((await request.get("/api/facilities?text=el+paso", { maxRedirects: 0 })).status()).not.toBe(200);
  });
});
