import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { SignedInActor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { toDate } from "@/lib/database/instant";
import { uuidv7 } from "@/lib/database/identifier";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { FieldProblem } from "@/lib/forms/field-problem";
import { standingFacts } from "@/lib/hold/reckon";
import type { Certainty, FactSource, HoldEventType, ReleaseKind, TimePrecision } from "@/lib/hold/schema";
import { instantOfDate, type Bounds } from "@/lib/hold/time";
import { readToldTime } from "@/lib/intake/told-time";
import { checkFact } from "./check-fact";
import { openCaseForChange, type ChangedCase } from "./change";
import type { FactInput, RetractionInput } from "./schema";
import { bringCaseUpToDate } from "./steps";
import { moveToFacility } from "./transfer";

/**
 * Records a fact of somebody's custody and brings the case up to date by it. With `correctsId` it stands in place of the
 * fact named, which stays in sight with who corrected it, when and why.
 * @param now the server's clock
 * @throws AppError NOT_FOUND; STALE where the case was changed since the form was shown
 * @throws FieldProblem where the time does not exist at the jail, or can not be right
 */
export async function addFact(actor: SignedInActor, input: FactInput, now: Date): Promise<void> {
  requirePermission(actor, "case.addFact");
  await withActor(actor, async (transaction) => {
    const changed = await openCaseForChange(transaction, actor, input.caseId, input.version);
    const corrected = input.correctsId === null ? null : factToCorrect(changed, input.correctsId);
    // What happened stays what it was; another kind of fact is a retraction and a new fact.
    if (corrected && corrected.type !== input.type) throw new AppError("INVALID");
    const fact = factOf(input, changed, now);
    if (fact.type === "TRANSFERRED") {
      await moveToFacility(transaction, actor, changed.caseId, input.facilityId, fact);
    }
    await recordFact(transaction, actor, changed, fact, now);
  });
}

/**
 * Takes back a fact that turned out not to have happened. It stays in sight as taken back.
 * @throws as `addFact`
 */
export async function retractFact(actor: SignedInActor, input: RetractionInput, now: Date): Promise<void> {
  requirePermission(actor, "case.addFact");
  await withActor(actor, async (transaction) => {
    const changed = await openCaseForChange(transaction, actor, input.caseId, input.version);
    const { id, type } = factToCorrect(changed, input.correctsId);
    const retraction: NewFact = {
      type,
      releaseKind: null,
      earliest: null,
      latest: null,
      precision: "UNKNOWN",
      source: input.source,
      certainty: "SURE",
      note: null,
      correctsId: id,
      correctionReason: input.reason,
      isRetraction: true,
    };
    await recordFact(transaction, actor, changed, retraction, now);
  });
}

interface NewFact extends Bounds {
  type: HoldEventType;
  releaseKind: ReleaseKind | null;
  precision: TimePrecision;
  source: FactSource;
  certainty: Certainty;
  note: string | null;
  correctsId: string | null;
  correctionReason: string | null;
  isRetraction: boolean;
}

/** The fact that stands and is to be replaced. One that somebody has replaced meanwhile no longer stands. */
function factToCorrect({ facts }: ChangedCase, id: string) {
  if (!facts.some((fact) => fact.id === id)) throw new AppError("NOT_FOUND");
  const standing = standingFacts(facts).find((fact) => fact.id === id);
  if (!standing) throw new AppError("STALE");
  // It ended one stay and began another, and perhaps moved the case to another court: no form can take that back.
  if (standing.type === "TRANSFERRED") throw new AppError("INVALID");
  return standing;
}

/** What the form says, with its time as instants at the jail, once the rules find nothing wrong with it. */
function factOf(input: FactInput, changed: ChangedCase, now: Date): NewFact {
  const time = readToldTime(input, {
    timeZone: changed.timeZone,
    now: instantOfDate(now),
    // Everything else is told once it has happened: an announced end would close a case that nobody looked at again.
    mayBeAhead: input.type === "RELEASE_DUE",
  });
  if (time.kind === "PROBLEM") throw new FieldProblem({ [time.field]: time.message });
  const { earliest, latest } = time;
  const releaseKind = input.type === "RELEASE_DUE" ? input.releaseKind : null;
  const standing = standingFacts(changed.facts).filter(({ id }) => id !== input.correctsId);
  const problem = checkFact(
    { type: input.type, releaseKind, earliest, latest },
    standing,
    instantOfDate(now),
  );
  if (problem) throw new FieldProblem({ date: `hold.problem.${problem}` });
  const { type, precision, source, certainty, note } = input;
  return {
    type,
    releaseKind,
    earliest,
    latest,
    precision,
    source,
    certainty,
    note,
    correctsId: input.correctsId,
    correctionReason: input.correctsId === null ? null : input.reason,
    isRetraction: false,
  };
}

async function recordFact(
  transaction: Transaction,
  actor: SignedInActor,
  { caseId, nextOrder }: ChangedCase,
  { earliest, latest, ...fact }: NewFact,
  now: Date,
): Promise<void> {
  const { organizationId, userId } = actor;
  const id = uuidv7();
  await transaction.holdEvent.create({
    data: {
      organizationId,
      id,
      caseId,
      ...fact,
      earliest: toDate(earliest),
      latest: toDate(latest),
      recordedById: userId,
      recordedAt: now,
      recordedOrder: nextOrder,
    },
  });
  const detail = { type: fact.type, corrects: fact.correctsId };
  await recordAudit(
    transaction,
    actor,
    { action: "hold.factAdded", subjectType: "holdEvent", subjectId: id, detail },
    caseId,
  );
  await transaction.case.update({
    where: { organizationId_id: { organizationId, id: caseId } },
    data: { version: { increment: 1 } },
  });
  await bringCaseUpToDate(transaction, actor, caseId, now);
}
