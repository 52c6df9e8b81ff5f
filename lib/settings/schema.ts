import { z } from "zod";
import { newPassword } from "@/lib/auth/schema";
import { timeZoneSchema } from "@/lib/facilities/time-zones";
import { optionalDay } from "@/lib/forms/calendar-day";
import { requiredText } from "@/lib/forms/text";
import { ticked } from "@/lib/forms/ticked";
import { holdReadingSchema } from "@/lib/hold/schema";
import { locales } from "@/lib/i18n/locale";

const timeZone = z.enum(timeZoneSchema.options, "settings.problem.timeZone");

export const ownSettingsSchema = z.object({
  language: z.enum(locales, "settings.problem.language"),
  timeZone,
});
export type OwnSettings = z.output<typeof ownSettingsSchema>;

export const changePasswordSchema = z
  .object({
    currentPassword: z.string().min(1, "settings.problem.currentPasswordMissing").max(1024),
    newPassword,
    repeatedPassword: z.string(),
  })
  .refine((passwords) => passwords.newPassword === passwords.repeatedPassword, {
    path: ["repeatedPassword"],
    message: "settings.problem.passwordsDiffer",
  });
export type ChangePassword = z.output<typeof changePasswordSchema>;

export const organizationSettingsSchema = z
  .object({
    name: requiredText("settings.problem.nameMissing", 200),
    timeZone,
    holdReading: z.enum(holdReadingSchema.options, "settings.problem.holdReading"),
    dueSoonHours: z
      .string()
      .trim()
      .regex(/^\d{1,2}$/, "settings.problem.dueSoonHours")
      .transform(Number)
      .refine((hours) => hours >= 1 && hours <= 48, "settings.problem.dueSoonHours"),
    isRecognized: ticked,
    recognitionValidFrom: optionalDay("settings.problem.day"),
    recognitionExpiresOn: optionalDay("settings.problem.day"),
    recognitionRenewalFiledOn: optionalDay("settings.problem.day"),
    recognitionRenewalConfirmedOn: optionalDay("settings.problem.day"),
  })
  .superRefine((settings, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const { recognitionValidFrom: from, recognitionExpiresOn: until } = settings;
    if (from && until && from > until) say("recognitionExpiresOn", "settings.problem.endsBeforeItBegins");
    if (settings.recognitionRenewalConfirmedOn && !settings.recognitionRenewalFiledOn) {
      say("recognitionRenewalFiledOn", "settings.problem.renewalNotFiled");
    }
  });
export type OrganizationSettings = z.output<typeof organizationSettingsSchema>;
