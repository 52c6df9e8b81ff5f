import { makeCase } from "@/lib/testing/case";
import { findActor } from "@/lib/auth/session";
import { withActor } from "@/lib/database/transaction";
import { systemActor } from "@/lib/auth/actor";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { databaseClient } from "@/lib/database/client";
const [name, seconds] = process.argv.slice(2);
const rows = await databaseClient().$queryRaw<{id:string}[]>`SELECT all_organizations() AS id`;
for (const { id } of rows) {
  const system = systemActor(id);
  const user = await withActor(system, t => t.user.findFirst({ where: { organizationId: id, email: "supervisor@demo.holdline.example" } }));
  if (!user) continue;
  const actor = { organizationId: id, userId: user.id, role: "SUPERVISOR", representativeId: null } as any;
  const start = new Date(Math.floor(Date.now()/1000)*1000 - 48*3600e3 + Number(seconds)*1000).toISOString();
  const caseId = await makeCase(actor, { state: "TX", timeZone: "America/Chicago" }, [{ type: "DETAINER_LODGED", at: "2026-11-20T12:00:00Z" }, { type: "RELEASE_DUE", at: start, releaseKind: "BOND_PAID" }], name);
  await withActor(actor, t => bringCaseUpToDate(t, actor, caseId, new Date()));
  console.log(caseId, start);
}
process.exit(0);
