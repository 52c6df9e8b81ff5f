import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { FieldProblem } from "@/lib/forms/field-problem";
import { enqueue } from "@/lib/jobs/enqueue";
import type { FacilityCorrectionInput } from "./schema";

const correctable = ["phone", "runBy", "place", "timeZone", "district", "note"] as const;

/**
 * Keeps what this organization knows better about a facility; the shared record is not changed, and no other
 * organization sees it. What a field held before stays in the audit as the field's name alone.
 * @throws AppError NOT_FOUND, FieldProblem where a city is missing or a district is not of the state
 */
export async function correctFacility(actor: Actor, input: FacilityCorrectionInput): Promise<void> {
  requirePermission(actor, "facility.correct");
  const { userId, organizationId } = actor;
  if (userId === null) throw new AppError("NOT_FOUND");
  const { facilityId } = input;
  await withActor(actor, async (transaction) => {
    const facility = await transaction.facility.findUnique({
      where: { id: facilityId },
      select: {
        state: true,
        runBy: true,
        place: true,
        corrections: { where: { organizationId } },
      },
    });
    if (!facility) throw new AppError("NOT_FOUND");
    const runBy = input.runBy ?? facility.runBy;
    if (runBy === "CITY" && !(input.place ?? facility.place)) {
      throw new FieldProblem({ place: "facilities.problem.placeMissing" });
    }
    if (input.district !== null) {
      const county = await transaction.county.findFirst({
        where: { state: facility.state, district: input.district },
      });
      if (!county) throw new FieldProblem({ district: "facilities.problem.choice" });
    }

    const before = facility.corrections[0];
    const correction = {
      phone: input.phone,
      runBy: input.runBy,
      place: runBy === "CITY" ? input.place : null,
      timeZone: input.timeZone,
      district: input.district,
      note: input.note,
    };
    const fields = correctable.filter((field) => correction[field] !== (before?.[field] ?? null));
    if (fields.length === 0) return;
    const changed = { ...correction, changedById: userId, changedAt: new Date() };
    await transaction.facilityCorrection.upsert({
      where: { organizationId_facilityId: { organizationId, facilityId } },
      create: { organizationId, facilityId, ...changed },
      update: changed,
    });
    await recordAudit(transaction, actor, {
      action: "facility.corrected",
      subjectType: "facility",
      subjectId: facilityId,
      detail: { fields },
    });
    // Who runs a jail decides which rules are its own, and its district who may take a matter: open cases follow.
    await enqueue(transaction, "recomputeHolds", { organizationId }, organizationId);
  });
}
