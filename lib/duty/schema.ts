import { z } from "zod";
import { optionalChoice } from "@/lib/forms/choice";
import { requiredDay } from "@/lib/forms/calendar-day";
import { listOf } from "@/lib/forms/list";
import { requiredText } from "@/lib/forms/text";
import { isTimeOfDay } from "@/lib/hold/time-of-day";
import { languageCodes } from "@/lib/intake/languages";

export const dutyKindSchema = z.enum(["REPRESENTATIVE_ON_CALL", "SUPERVISOR_ON_DUTY", "INTERPRETER_ON_CALL"]);
export type DutyKind = z.infer<typeof dutyKindSchema>;

const time = z.string("duty.problem.timeMissing").trim().refine(isTimeOfDay, "duty.problem.timeMissing");

/** From when until when, as the clocks of the organization's zone show it. */
const spanFields = {
  fromDate: requiredDay("duty.problem.dayMissing"),
  fromTime: time,
  untilDate: requiredDay("duty.problem.dayMissing"),
  untilTime: time,
};

export const addDutySchema = z
  .object({
    kind: z.enum(dutyKindSchema.options, "duty.problem.kindMissing"),
    userId: z.uuid("duty.problem.personMissing"),
    /** What an interpreter interprets; of nobody else. */
    languages: listOf(z.enum(languageCodes, "duty.problem.languagesMissing")),
    ...spanFields,
  })
  .superRefine(({ kind, languages }, context) => {
    if (kind !== "INTERPRETER_ON_CALL" || languages.length > 0) return;
    context.addIssue({ code: "custom", path: ["languages"], message: "duty.problem.languagesMissing" });
  });
export type AddDuty = z.output<typeof addDutySchema>;

export const keepShiftSchema = z.object({
  /** The shift that is changed; nothing for a new one. */
  shiftId: optionalChoice(z.uuid(), "duty.problem.unreadable"),
  name: requiredText("duty.problem.nameMissing", 100),
  leadId: z.uuid("duty.problem.leadMissing"),
  memberIds: listOf(z.uuid("duty.problem.membersGone")),
  /** The attorney's representative id. */
  supervisingAttorneyId: optionalChoice(z.uuid(), "duty.problem.attorneyMissing"),
  ...spanFields,
});
export type KeepShift = z.output<typeof keepShiftSchema>;

export const endDutySchema = z.object({ dutyId: z.uuid() });
export type EndDuty = z.output<typeof endDutySchema>;

export const endShiftSchema = z.object({ shiftId: z.uuid() });
export type EndShift = z.output<typeof endShiftSchema>;
