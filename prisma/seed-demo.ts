/*
 * Fills an empty database with a demonstration: two organizations, people of every role and kind of credential, and some
 * forty cases across real jails. Everybody in it is invented. Does nothing where there is an organization already.
 * Usage: DATABASE_URL=… NEXTAUTH_SECRET=… NEXTAUTH_URL=… node --import tsx --conditions=react-server prisma/seed-demo.ts
 */
import { readFile } from "node:fs/promises";
import type { SignedInActor } from "@/lib/auth/actor";
import { databaseClient } from "@/lib/database/client";
import { sweepDue } from "@/lib/jobs/sweep";
import { demoCases } from "./demo/cases";
import { makeDemoCase } from "./demo/make-case";
import { type DemoAccount, makeOrganization } from "./demo/make-organization";
import { demoNetwork } from "./demo/network";

const [existing] = await databaseClient().$queryRaw<
  { id: string }[]
>`SELECT all_organizations() AS id LIMIT 1`;
if (existing) {
  process.stdout.write("There is an organization already; the demonstration was not added.\n");
} else {
  await makeDemonstration(new Date());
}
await databaseClient().$disconnect();

async function makeDemonstration(now: Date): Promise<void> {
  const accounts: DemoAccount[] = JSON.parse(
    await readFile(new URL("demo-accounts.json", import.meta.url), "utf8"),
  );
  const people = new Map<string, SignedInActor>();
  for (const organization of demoNetwork) {
    for (const [key, person] of await makeOrganization(organization, accounts, now)) people.set(key, person);
  }
  const jails = await databaseClient().facility.findMany({
    where: { kind: "JAIL" },
    select: { id: true, timeZone: true },
  });
  const zones = new Map(jails.map((jail) => [jail.id, jail.timeZone]));
  for (const [index, demo] of demoCases.entries()) {
    await makeDemoCase(demo, people, zones.get(`jail:${demo.jail}`) ?? "America/New_York", index, now);
  }
  // What has come due since those calls is done as the worker would have done it meanwhile.
  while ((await sweepDue(now)) > 0);
  process.stdout.write(
    `Demonstration: ${demoNetwork.length} organizations, ${people.size} people, ${demoCases.length} cases, all invented.\n`,
  );
}
