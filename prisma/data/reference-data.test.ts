import { describe, expect, it } from "vitest";

import { layersOfFacility } from "@/lib/policy/layers";
import { layerOfRow } from "@/lib/policy/layer-of-row";
import {
  readAddedFacilities,
  readCounties,
  readDistricts,
  readJails,
  readJurisdictions,
} from "@/prisma/data/read";

const jurisdictions = readJurisdictions();
const jails = readJails();
const added = readAddedFacilities();
const counties = new Map(readCounties().map((county) => [county.fips, county]));
const districts = new Map(readDistricts().map((district) => [district.fips, district]));

const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe("the files", () => {
  it("are whole, and every row fits its schema", () => {
    expect(jurisdictions).toHaveLength(109);
    expect(jails).toHaveLength(3839);
    expect(counties.size).toBe(3231);
    expect(districts.size).toBe(3231);
    expect(added.length).toBeGreaterThanOrEqual(25);
  });
});

describe("jurisdictions", () => {
  it("describe each state and the District of Columbia once", () => {
    const states = jurisdictions.filter(({ kind }) => kind === "state").map(({ state }) => state);
    expect(states).toHaveLength(51);
    expect(repeated(states)).toEqual([]);
  });

  it("are told apart by kind, FIPS and place, and not by FIPS alone", () => {
    expect(repeated(jurisdictions.map(({ kind, fips, place }) => `${kind} ${fips} ${place}`))).toEqual([]);
    expect(repeated(jurisdictions.map(({ fips }) => fips))).not.toEqual([]);
  });

  it("cover counties that exist, in their own state", () => {
    for (const { name, state, coversFips } of jurisdictions) {
      for (const fips of coversFips ?? [])
        expect(counties.get(fips)?.state, `${name} covers ${fips}`).toBe(state);
    }
  });
});

describe("counties", () => {
  it("each have a row among the federal districts, and each of those a county", () => {
    expect([...counties.keys()].filter((fips) => !districts.has(fips))).toEqual([]);
    expect([...districts.keys()].filter((fips) => !counties.has(fips))).toEqual([]);
  });

  it("lie in a judicial district, all but American Samoa", () => {
    const without = [...districts.values()].filter(
      ({ district, circuit }) => district === null || circuit === null,
    );
    expect(without.map(({ fips }) => counties.get(fips)?.state)).toEqual(["AS", "AS", "AS"]);
  });

  it("keep the zeros with which their codes begin", () => {
    expect(counties.get("01001")?.state).toBe("AL");
    expect([...counties.keys()].filter((fips) => fips.startsWith("0")).length).toBeGreaterThan(300);
  });

  it("repeat names within a state, so that nothing may join on a name", () => {
    const baltimores = [...counties.values()].filter(
      ({ name, state }) => name === "Baltimore" && state === "MD",
    );
    expect(baltimores.map(({ fips }) => fips)).toEqual(["24005", "24510"]);
  });
});

describe("jails", () => {
  it("each have an id of their own", () => {
    expect(new Set(jails.map(({ sourceId }) => sourceId)).size).toBe(jails.length);
  });

  it("lie in a county that exists, in its state", () => {
    const lost = jails.filter(({ countyFips, state }) => counties.get(countyFips)?.state !== state);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it("have their own time zone, which in five counties is not that of the county's centre", () => {
    const apart = jails.filter((jail) => jail.timeZone !== counties.get(jail.countyFips)?.timeZone);
    expect(apart.map(({ countyFips }) => countyFips).sort()).toEqual([
      "01113",
      "04001",
      "04017",
      "12045",
      "31031",
    ]);
  });
});

describe("facilities added by hand", () => {
  it("lie in a county that exists, in its state and its time zone", () => {
    for (const { name, countyFips, state, timeZone } of added) {
      expect(counties.get(countyFips), name).toMatchObject({ state, timeZone });
    }
  });

  it("invent no telephone number: each is that of the sheriff's office that it names, with its age", () => {
    const offices = new Map(jails.map((jail) => [jail.sourceId, jail]));
    for (const facility of added) {
      const office = facility.sheriffOfficeSourceId ? offices.get(facility.sheriffOfficeSourceId) : null;
      expect(office?.phone ?? null, facility.name).toBe(facility.telephone);
      expect(office?.validatedOn ?? null, facility.name).toBe(facility.telephoneValidatedOn);
      if (office) expect(office.countyFips).toBe(facility.countyFips);
    }
  });

  it("name a city exactly as its rules do, so that Rikers Island and Alexandria are under them", () => {
    const layers = jurisdictions.map(layerOfRow);
    const underCity = added.filter((facility) =>
      layersOfFacility(facility, layers).governing.some(({ kind }) => kind === "city"),
    );
    expect(underCity.map(({ name }) => name)).toEqual([
      "Rikers Island",
      "William G. Truesdale Adult Detention Center",
    ]);
    expect(added.filter(({ runBy }) => runBy === "CITY")).toEqual(underCity);
  });

  it("include states whose jails no sheriff runs", () => {
    const stateRun = added.filter(({ runBy }) => runBy === "STATE").map(({ state }) => state);
    expect(stateRun).toEqual(expect.arrayContaining(["AK", "HI", "CT", "DE"]));
  });
});
