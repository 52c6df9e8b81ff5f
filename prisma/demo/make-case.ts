import type { SignedInActor } from "@/lib/auth/actor";
import { addFact } from "@/lib/cases/commands";
import { factSchema } from "@/lib/cases/schema";
import { withActor } from "@/lib/database/transaction";
import { recordIntake } from "@/lib/intake/commands";
import { intakeSchema } from "@/lib/intake/schema";
import { acceptMatter } from "@/lib/routing/commands";
import type { DemoCase } from "./cases";
import { calledAt, intakeOf } from "./intake-of";
import { typedTime } from "./typed-time";

const hourMs = 3_600_000;

/**
 * Records a demo case as the product would: by the intake's own command, at the instant at which the call came in; then
 * what happened after, and who took the demand on the jail.
 */
export async function makeDemoCase(
  demo: DemoCase,
  people: ReadonlyMap<string, SignedInActor>,
  timeZone: string,
  index: number,
  now: Date,
): Promise<void> {
  const volunteer = person(people, demo.organization === "frontera" ? "volunteer" : "lakeside-volunteer");
  const called = calledAt(demo, index, now);
  const caseId = await recordIntake(volunteer, intakeSchema.parse(intakeOf(demo, timeZone, now)), called);
  if (demo.takenBy)
    await take(person(people, demo.takenBy), caseId, new Date(called.getTime() + 25 * 60_000));
  if (demo.then) {
    const at = new Date(now.getTime() - demo.then.hoursAgo * hourMs);
    const { date, time } = typedTime(at, timeZone);
    const fact = factSchema.parse({
      caseId,
      version: String(await versionOf(volunteer, caseId)),
      type: demo.then.type,
      precision: "EXACT",
      date,
      time,
      source: "JAIL_ROSTER",
      certainty: "SURE",
    });
    await addFact(volunteer, fact, new Date(at.getTime() + 60_000));
  }
}

function person(people: ReadonlyMap<string, SignedInActor>, key: string): SignedInActor {
  const found = people.get(key);
  if (!found) throw new Error(`The demonstration names a person that it does not have: ${key}.`);
  return found;
}

async function take(representative: SignedInActor, caseId: string, at: Date): Promise<void> {
  const matter = await withActor(representative, (transaction) =>
    transaction.matter.findFirst({
      where: { caseId, kind: "JAIL_HOLD", status: "QUEUED" },
      select: { id: true },
    }),
  );
  if (matter) await acceptMatter(representative, { matterId: matter.id, noConflict: true }, at);
}

async function versionOf(actor: SignedInActor, caseId: string): Promise<number> {
  const { organizationId } = actor;
  const { version } = await withActor(actor, (transaction) =>
    transaction.case.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: caseId } },
      select: { version: true },
    }),
  );
  return version;
}
