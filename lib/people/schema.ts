import { z } from "zod";
import { email, newPassword } from "@/lib/auth/schema";
import { roleSchema } from "@/lib/auth/roles";
import { stateSchema } from "@/lib/facilities/states";
import { optionalDay, requiredDay } from "@/lib/forms/calendar-day";
import { optionalChoice } from "@/lib/forms/choice";
import { listOf } from "@/lib/forms/list";
import { pageSchema } from "@/lib/forms/page";
import { optionalText, requiredText } from "@/lib/forms/text";
import { ticked } from "@/lib/forms/ticked";
import { languageCodes } from "@/lib/intake/languages";
import {
  accreditationLevelSchema,
  credentialKindSchema,
  credentialStatusSchema,
  representativeRoleSchema,
} from "@/lib/routing/schema";

/** The list's address. What is wrong in it is left out, not refused: an old link still shows a list. */
export const peopleListSchema = z.object({
  role: roleSchema.nullable().catch(null).default(null),
  page: pageSchema,
});
export type PeopleList = z.infer<typeof peopleListSchema>;

/** Beyond this a number is a slip of the finger. */
const mostMatters = 200;

/** What a representative has beside a user; asked for where the role is REPRESENTATIVE. */
const representativeFields = {
  representativeRole: optionalChoice(representativeRoleSchema, "people.problem.representativeRoleMissing"),
  languages: listOf(z.enum(languageCodes, "people.problem.language")),
  caseLimit: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "people.problem.caseLimit")
    .transform(Number)
    .refine((limit) => limit <= mostMatters, "people.problem.caseLimit"),
  /** The attorney who supervises a student, by their representative's id. */
  supervisorId: optionalChoice(z.uuid(), "people.problem.supervisorMissing"),
};

interface RoleChoice {
  role: z.infer<typeof roleSchema>;
  representativeRole: z.infer<typeof representativeRoleSchema> | null;
  supervisorId: string | null;
}

/** The field that the choice of role makes necessary, and the message that asks for it. */
function missingForRole({ role, representativeRole, supervisorId }: RoleChoice): [string, string] | null {
  if (role !== "REPRESENTATIVE") return null;
  if (!representativeRole) return ["representativeRole", "people.problem.representativeRoleMissing"];
  // 8 CFR 1292.1(a)(2): a student acts under the direct supervision of an attorney.
  if (representativeRole === "LAW_STUDENT" && !supervisorId) {
    return ["supervisorId", "people.problem.supervisorMissing"];
  }
  return null;
}

function requireForRole(choice: RoleChoice, context: z.RefinementCtx): void {
  const missing = missingForRole(choice);
  if (missing) context.addIssue({ code: "custom", path: [missing[0]], message: missing[1] });
}

export const addPersonSchema = z
  .object({
    name: requiredText("people.problem.nameMissing", 200),
    email,
    password: newPassword,
    role: z.enum(roleSchema.options, "people.problem.roleMissing"),
    ...representativeFields,
  })
  .superRefine(requireForRole);
export type AddPerson = z.output<typeof addPersonSchema>;

export const changeRoleSchema = z
  .object({
    userId: z.uuid(),
    role: z.enum(roleSchema.options, "people.problem.roleMissing"),
    ...representativeFields,
  })
  .superRefine(requireForRole);
export type ChangeRole = z.output<typeof changeRoleSchema>;

export const deactivateSchema = z.object({
  userId: z.uuid(),
  confirmed: ticked.refine((isTicked) => isTicked, "people.problem.deactivationNotConfirmed"),
});
export type Deactivate = z.output<typeof deactivateSchema>;

export const keepCredentialSchema = z
  .object({
    representativeId: z.uuid(),
    /** The credential that is changed; nothing for a new one. */
    credentialId: optionalChoice(z.uuid(), "people.problem.credentialKind"),
    kind: z.enum(credentialKindSchema.options, "people.problem.credentialKind"),
    state: optionalChoice(stateSchema, "people.problem.stateMissing"),
    district: optionalText(40),
    level: optionalChoice(accreditationLevelSchema, "people.problem.levelMissing"),
    status: z.enum(credentialStatusSchema.options, "people.problem.credentialStatus"),
    validFrom: optionalDay("people.problem.day"),
    expiresOn: optionalDay("people.problem.day"),
    renewalFiledOn: optionalDay("people.problem.day"),
    renewalConfirmedOn: optionalDay("people.problem.day"),
    isVerified: ticked,
  })
  .superRefine((credential, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const { kind, validFrom, expiresOn, renewalFiledOn, renewalConfirmedOn } = credential;
    if (kind === "BAR" && !credential.state) say("state", "people.problem.stateMissing");
    if (kind === "FEDERAL_COURT" && !credential.district) say("district", "people.problem.districtMissing");
    if (kind === "DOJ_ACCREDITATION" && !credential.level) say("level", "people.problem.levelMissing");
    if (validFrom && expiresOn && validFrom > expiresOn)
      say("expiresOn", "people.problem.endsBeforeItBegins");
    if (renewalConfirmedOn && !renewalFiledOn) say("renewalFiledOn", "people.problem.renewalNotFiled");
  });
export type KeepCredential = z.output<typeof keepCredentialSchema>;

export const addAbsenceSchema = z
  .object({
    representativeId: z.uuid(),
    from: requiredDay("people.problem.dayMissing"),
    until: requiredDay("people.problem.dayMissing"),
  })
  .refine(({ from, until }) => from <= until, {
    path: ["until"],
    message: "people.problem.endsBeforeItBegins",
  });
export type AddAbsence = z.output<typeof addAbsenceSchema>;

export const removeAbsenceSchema = z.object({ representativeId: z.uuid(), absenceId: z.uuid() });
export type RemoveAbsence = z.output<typeof removeAbsenceSchema>;
