import type { Client } from "pg";
import { readCounties, readDistricts } from "@/prisma/data/read";
import { upsert, type UpsertCounts } from "./upsert";

const columns = {
  fips: "char(5)",
  name: "text",
  state: "char(2)",
  time_zone: "text",
  district: "text",
  circuit: "text",
};

/** Loads every county with its zone and its federal district. */
export function loadCounties(client: Client): Promise<UpsertCounts> {
  const districts = new Map(readDistricts().map((row) => [row.fips, row]));
  const rows = readCounties().map(({ fips, name, state, timeZone }) => ({
    fips,
    name,
    state,
    time_zone: timeZone,
    district: districts.get(fips)?.district ?? null,
    circuit: districts.get(fips)?.circuit ?? null,
  }));
  return upsert(client, { table: "county", key: "fips", columns, rows });
}
