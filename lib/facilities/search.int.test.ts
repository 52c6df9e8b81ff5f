import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/auth/actor";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, makeUser } from "@/lib/testing/organization";
import { listFacilities, searchCounties, searchFacilities } from "./queries";

useTestDatabase();
let volunteer: SignedInActor;
beforeAll(async () => {
  volunteer = await makeUser(await makeOrganization(), "VOLUNTEER");
});

const namesFor = async (text: string, limit?: number) =>
  (await searchFacilities(volunteer, text, limit)).map(({ name, state }) => `${name}, ${state}`);

describe("finding a facility", () => {
  it.each([
    ["el pasO conty", "El Paso County Detention Facility, TX"],
    ["cárcel del condado de El Paso", "El Paso County Detention Facility, TX"],
    ["El Paso County sheriff jail Texas", "El Paso County Detention Facility, TX"],
    ["cook couty jail", "Cook County Jail, IL"],
    ["26th and california", "Cook County Jail, IL"],
    ["Rickers island", "Rikers Island, NY"],
    ["rikers, nueva york", "Rikers Island, NY"],
    ["van cise simonet", "Van Cise-Simonet Detention Center, CO"],
    ["clint substation", "El Paso County Sheriff's Office - Clint Substation, TX"],
    ["St. Landry", "Saint Landry Parish Sheriff's Department / Saint Landry Parish Jail, LA"],
  ])("finds for “%s” first %s", async (text, name) => {
    expect((await namesFor(text))[0]).toBe(name);
  });

  it("shows jails before sheriff's offices, and substations last", async () => {
    const names = await namesFor("el paso texas", 20);
    const of = (word: string) => names.findIndex((name) => name.includes(word));
    expect(of("Detention Facility")).toBeLessThan(of("Headquarters"));
    expect(of("Headquarters")).toBeLessThan(of("Clint Substation"));
  });

  it("says that a sheriff's office may not be the jail, and how old its record is", async () => {
    const hits = await searchFacilities(volunteer, "el paso headquarters texas");
    expect(hits[0]).toMatchObject({
      kind: "SHERIFF_OFFICE",
      mayNotBeTheJail: true,
      validatedOn: "2018-12-10",
      countyName: "El Paso",
      timeZone: "America/Denver",
      district: "W.D. Tex.",
    });
    expect((await searchFacilities(volunteer, "rikers"))[0]).toMatchObject({
      mayNotBeTheJail: false,
      validatedOn: null,
    });
  });

  it.each(["", "  ", "'; --", "%", "😀", "\\", "((("])("answers “%s” without a fault", async (text) => {
    expect(await namesFor(text)).toEqual([]);
  });

  it("reads no more than the first words of a pasted page", async () => {
    expect(await namesFor(`${"qzxv ".repeat(10_000)}rikers`)).toEqual([]);
  });

  it("lists a state's facilities by pages, and the first beyond the last", async () => {
    const list = { search: "", state: "TX" as const, page: 2 };
    const second = await listFacilities(volunteer, list);
    expect(second.facilities).toHaveLength(50);
    expect(second.facilities.every(({ state }) => state === "TX")).toBe(true);
    const beyond = await listFacilities(volunteer, { ...list, page: 999 });
    expect(beyond).toMatchObject({ page: 1, total: second.total, pageCount: second.pageCount });
  });
});

describe("finding a county", () => {
  it.each([
    ["el paso tx", "48141"],
    ["el paso texas", "48141"],
    ["dona ana", "35013"],
    ["miami-dade", "12086"],
    ["st louis missouri", "29189"],
    ["hudspet", "48229"],
    ["hudspth", "48229"],
  ])("finds for “%s” %s", async (text, fips) => {
    expect((await searchCounties(volunteer, text)).map((county) => county.fips)).toContain(fips);
  });
});
