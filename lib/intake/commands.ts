import "server-only";
import { randomBytes } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { visibleCases } from "@/lib/auth/scope";
import { bringCaseUpToDate } from "@/lib/cases/steps";
import { isUniqueViolation } from "@/lib/database/errors";
import { uuidv7 } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import type { Place } from "@/lib/facilities/place";
import { FieldProblem } from "@/lib/forms/field-problem";
import { readingOf } from "@/lib/hold/steps";
import { instantOfDate } from "@/lib/hold/time";
import { factsOfIntake, type IntakeFacts } from "./facts";
import { chosenPlace, placeOfChoice } from "./find-place";
import type { PlaceChoice } from "./place-choice";
import { newReference } from "./reference";
import { consentColumns, eventColumns, personColumns, reporterColumns, stayColumns } from "./rows";
import type { Intake } from "./schema";
import { shiftNow } from "./shift";

type Recorder = Actor & { userId: string };

/** A reference is taken already once in a great while; several times in a row means that something is wrong. */
const MOST_DRAWS = 5;

/**
 * Records a detention: the person, the case with what is known of the custody, who reported it and what they agreed to,
 * in one transaction, and brings the hold, the policy, the alerts and the matters up to date. The same `intake.id` sent
 * again, also at the same instant, makes no second case and answers with the first.
 *
 * @param now the server's clock
 * @returns the id of the case
 * @throws FieldProblem where a time, a date of birth or the place cannot be right
 * @throws AppError NOT_FOUND where the actor may not record, or the id is that of a case that they may not see
 */
export async function recordIntake(actor: Recorder, intake: Intake, now: Date): Promise<string> {
  requirePermission(actor, "case.record");
  const choice = await chosenPlace(actor, intake);
  for (let draw = 1; ; draw += 1) {
    try {
      return await withActor(actor, (transaction) => writeIntake(transaction, actor, intake, choice, now));
    } catch (error) {
      if (isUniqueViolation(error, "case_pkey")) return alreadyRecorded(actor, intake.id);
      if (!isUniqueViolation(error, "case_reference_key") || draw === MOST_DRAWS) throw error;
    }
  }
}

/** That the id belongs to a case out of sight looks the same as any address that is not there. */
async function alreadyRecorded(actor: Recorder, caseId: string): Promise<string> {
  const recorded = await withActor(actor, (transaction) =>
    transaction.case.findFirst({
      where: { AND: [{ id: caseId }, visibleCases(actor)] },
      select: { id: true },
    }),
  );
  if (!recorded) throw new AppError("NOT_FOUND");
  return recorded.id;
}

async function writeIntake(
  transaction: Transaction,
  actor: Recorder,
  intake: Intake,
  choice: PlaceChoice | null,
  now: Date,
): Promise<string> {
  const { organizationId } = actor;
  const place = await placeOfChoice(transaction, actor, choice, intake.placeState);
  const timeZone = place.timeZone ?? intake.timeZone ?? (await readingOf(transaction, actor)).timeZone;
  const answer = factsOfIntake(intake, timeZone, instantOfDate(now));
  if (answer.kind === "PROBLEMS") throw new FieldProblem(answer.problems);

  const personId = uuidv7();
  await transaction.person.create({
    data: { organizationId, id: personId, createdAt: now, ...personColumns(intake, answer.facts.born) },
  });
  const reference = newReference(randomBytes);
  const shift = await shiftNow(transaction, actor, now);
  await transaction.case.create({
    data: {
      organizationId,
      id: intake.id,
      reference,
      personId,
      openedById: actor.userId,
      openedAt: now,
      shiftId: shift?.id ?? null,
      supervisingAttorneyId: shift?.supervisingAttorneyId ?? null,
      urgentMarks: intake.urgentMarks,
      notes: intake.notes,
    },
  });
  await writeReporter(transaction, actor, intake, now);
  await writeCustody(transaction, actor, intake, { place, timeZone, facts: answer.facts }, now);
  await recordAudit(
    transaction,
    actor,
    { action: "case.recorded", subjectType: "case", subjectId: intake.id, detail: { reference } },
    intake.id,
  );
  await bringCaseUpToDate(transaction, actor, intake.id, now);
  return intake.id;
}

async function writeReporter(transaction: Transaction, actor: Recorder, intake: Intake, now: Date) {
  const { organizationId } = actor;
  const reporterId = uuidv7();
  await transaction.reporter.create({
    data: { organizationId, id: reporterId, caseId: intake.id, createdAt: now, ...reporterColumns(intake) },
  });
  const recorded = { organizationId, reporterId, recordedById: actor.userId, recordedAt: now };
  await transaction.consent.createMany({
    data: consentColumns(intake).map((consent) => ({ ...recorded, ...consent })),
  });
}

async function writeCustody(
  transaction: Transaction,
  actor: Recorder,
  intake: Intake,
  { place, timeZone, facts }: { place: Place; timeZone: string; facts: IntakeFacts },
  now: Date,
) {
  const ofTheCase = { organizationId: actor.organizationId, caseId: intake.id };
  await transaction.custodyStint.create({
    data: {
      ...ofTheCase,
      facilityId: place.facilityId,
      placeText: place.facilityId ? null : intake.placeText,
      countyFips: place.countyFips,
      state: place.state,
      district: place.district,
      timeZone,
      basis: intake.custodyBasis,
      bookingNumber: intake.bookingNumber,
      createdAt: now,
      ...stayColumns(facts),
    },
  });
  await transaction.holdEvent.createMany({
    data: eventColumns(facts).map((event) => ({
      ...ofTheCase,
      ...event,
      recordedById: actor.userId,
      recordedAt: now,
    })),
  });
}
