import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { FieldProblem } from "@/lib/forms/field-problem";
import { dateOfInstant } from "@/lib/hold/time";
import { spanOfDuty, type TypedSpan } from "./duty-span";

const problems = {
  SKIPPED_HOUR: "duty.problem.skippedHour",
  END_NOT_AFTER_START: "duty.problem.endNotAfterStart",
  ALREADY_OVER: "duty.problem.alreadyOver",
} as const;

/**
 * The instants of a span that was typed by the organization's clock, as columns take them.
 * @throws FieldProblem where it can not be meant
 */
export async function readTypedSpan(
  transaction: Transaction,
  { organizationId }: Actor,
  typed: TypedSpan,
  now: Date,
): Promise<{ startsAt: Date; endsAt: Date }> {
  const { timeZone } = await transaction.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { timeZone: true },
  });
  const span = spanOfDuty(typed, timeZone, now);
  if (span.kind === "PROBLEM") throw new FieldProblem({ [span.field]: problems[span.code] });
  return { startsAt: dateOfInstant(span.startsAt), endsAt: dateOfInstant(span.endsAt) };
}
