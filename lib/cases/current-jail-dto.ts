import "server-only";
import type { Prisma } from "@/lib/database/generated/client";

/** Where somebody is held; each part null where it is not known. The county by its bare name. */
export interface ShownJail {
  name: string | null;
  county: string | null;
  state: string | null;
}

/** The stay that goes on, as far as a list shows it. */
export const currentStintSelect = {
  where: { isCurrent: true },
  take: 1,
  select: {
    placeText: true,
    countyFips: true,
    state: true,
    timeZone: true,
    facility: { select: { name: true, countyFips: true, state: true } },
  },
} satisfies Prisma.Case$stintsArgs;

type CurrentStints = Prisma.CaseGetPayload<{ select: { stints: typeof currentStintSelect } }>["stints"];

/** The FIPS code of the county of the jail where somebody is now. */
export function countyOfJail([stint]: CurrentStints): string | null {
  return stint?.countyFips ?? stint?.facility?.countyFips ?? null;
}

/** @param countyNames by FIPS code, of at least the counties that `countyOfJail` gave */
export function toShownJail(stints: CurrentStints, countyNames: ReadonlyMap<string, string>): ShownJail {
  const [stint] = stints;
  const county = countyOfJail(stints);
  return {
    name: stint?.facility?.name ?? stint?.placeText ?? null,
    county: county === null ? null : (countyNames.get(county) ?? null),
    state: stint?.state ?? stint?.facility?.state ?? null,
  };
}
