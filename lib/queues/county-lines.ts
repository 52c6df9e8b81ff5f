import { foldForSearch } from "@/lib/facilities/search-name";
import { stateSchema } from "@/lib/facilities/states";

/** A county as somebody wrote it on a line of its own. */
export type CountyLine = { line: string } & (
  { kind: "FIPS"; fips: string } | { kind: "NAME"; name: string; state: string } | { kind: "UNREADABLE" }
);

export interface KnownCounty {
  fips: string;
  name: string;
  state: string;
}

/**
 * Reads a list of counties, one a line: `48141`, with or without words behind it, or `El Paso, TX`, where the word
 * "County" or "Parish" may follow the name. Blank lines are nothing.
 */
export function readCountyLines(text: string): CountyLine[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(readLine);
}

function readLine(line: string): CountyLine {
  const fips = /^(\d{5})(?!\d)/.exec(line)?.[1];
  if (fips) return { line, kind: "FIPS", fips };
  const [, name, letters = ""] = /^(.+),\s*([A-Za-z]{2})$/.exec(line) ?? [];
  const state = stateSchema.safeParse(letters.toUpperCase());
  return name && state.success
    ? { line, kind: "NAME", name: foldName(name), state: state.data }
    : { line, kind: "UNREADABLE" };
}

function foldName(name: string): string {
  return foldForSearch(name)
    .replace(/ (county|parish)$/, "")
    .trim();
}

/** The known counties that a line can mean: one, none, or several of the same name ("St. Louis, MO"). */
export function countiesMeant(line: CountyLine, known: readonly KnownCounty[]): KnownCounty[] {
  switch (line.kind) {
    case "FIPS":
      return known.filter(({ fips }) => fips === line.fips);
    case "NAME":
      return known.filter(({ name, state }) => state === line.state && foldName(name) === line.name);
    case "UNREADABLE":
      return [];
  }
}

/** A county as a line that reads back as itself. */
export function countyLine({ fips, name, state }: KnownCounty): string {
  return `${fips} ${name}, ${state}`;
}
