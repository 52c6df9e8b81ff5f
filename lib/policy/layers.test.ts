import { describe, expect, it } from "vitest";

import { layersOfFacility, type FacilityPlace } from "@/lib/policy/layers";
import { knownLayers } from "@/lib/testing/policy-layers";

const names = (facility: FacilityPlace) => {
  const { governing, inThisCity, cautions } = layersOfFacility(facility, knownLayers);
  return {
    governing: governing.map(({ name }) => name),
    inThisCity: inThisCity.map(({ name }) => name),
    cautions,
  };
};

describe("which layers a facility has", () => {
  it("puts a county's jail under its county and state, and shows the city around it as governing nothing", () => {
    expect(names({ runBy: "COUNTY", state: "IL", countyFips: "17031", place: null })).toEqual({
      governing: ["Illinois", "Cook County"],
      inThisCity: ["Chicago"],
      cautions: [],
    });
  });

  it("puts a city's jail under that city, in each of the counties that the city covers", () => {
    expect(
      names({ runBy: "CITY", state: "NY", countyFips: "36005", place: "new york  city " }),
    ).toMatchObject({
      governing: ["New York", "New York City"],
      inThisCity: [],
    });
    expect(names({ runBy: "CITY", state: "VA", countyFips: "51510", place: "Alexandria" }).governing).toEqual(
      ["Virginia", "Alexandria"],
    );
  });

  it("does not put a jail under a city that another city's jail is in", () => {
    expect(names({ runBy: "CITY", state: "IL", countyFips: "17031", place: "Evanston" })).toEqual({
      governing: ["Illinois", "Cook County"],
      inThisCity: ["Chicago"],
      cautions: ["CITY_HAS_NO_RULE"],
    });
  });

  it("does not take a city's word for a county-run jail although the facility names the city", () => {
    expect(names({ runBy: "COUNTY", state: "MA", countyFips: "25025", place: "Boston" }).inThisCity).toEqual([
      "Boston",
    ]);
  });

  it("never joins two counties of one name", () => {
    expect(names({ runBy: "COUNTY", state: "MA", countyFips: "25025", place: null }).governing).toEqual([
      "Massachusetts",
    ]);
  });

  it("leaves the state's rule where the county is not known, and says so", () => {
    expect(names({ runBy: "COUNTY", state: "TX", countyFips: null, place: null })).toEqual({
      governing: ["Texas"],
      inThisCity: [],
      cautions: ["COUNTY_NOT_KNOWN"],
    });
  });

  it.each([
    ["FEDERAL", "FEDERAL_FACILITY_MAY_NOT_BE_BOUND"],
    ["PRIVATE", "PRIVATE_FACILITY_DEPENDS_ON_CONTRACT"],
  ] as const)(
    "keeps the layers of a facility run by %s and warns that they may not bind it",
    (runBy, caution) => {
      expect(names({ runBy, state: "CA", countyFips: "06073", place: null })).toEqual({
        governing: ["California", "San Diego County"],
        inThisCity: [],
        cautions: [caution],
      });
    },
  );
});
