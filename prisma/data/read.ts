import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";

import { jurisdictionRowSchema, type JurisdictionRow } from "@/lib/policy/schema";
import {
  addedFacilitySchema,
  countyRowSchema,
  districtRowSchema,
  jailRowSchema,
  type AddedFacility,
  type CountyRow,
  type DistrictRow,
  type JailRow,
} from "@/prisma/data/schema";

/** Each of these reads one file of the reference data, whole, and throws an `Error` that names the file and line. */
export const readJurisdictions = (): JurisdictionRow[] =>
  readJson("jurisdictions.json", jurisdictionRowSchema);
export const readAddedFacilities = (): AddedFacility[] =>
  readJson("added-facilities.json", addedFacilitySchema);
export const readJails = (): JailRow[] => readCsv("jails.csv", jailRowSchema);
export const readCounties = (): CountyRow[] => readCsv("counties.csv", countyRowSchema);
export const readDistricts = (): DistrictRow[] => readCsv("districts.csv", districtRowSchema);

function readJson<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  const rows = z.array(z.unknown()).parse(JSON.parse(textOf(file)));
  return rows.map((row, index) => parseRow(schema, row, `${file}, entry ${index + 1}`));
}

function readCsv<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(file), {
    header: true,
    skipEmptyLines: true,
  });
  const [problem] = errors;
  if (problem) throw new Error(`${file}, line ${(problem.row ?? 0) + 2}: ${problem.message}`);
  return data.map((row, index) => parseRow(schema, row, `${file}, line ${index + 2}`));
}

function parseRow<Row>(schema: z.ZodType<Row>, row: unknown, where: string): Row {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function textOf(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}
