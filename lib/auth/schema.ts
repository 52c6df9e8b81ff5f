import { z } from "zod";
import { timeZoneSchema } from "@/lib/facilities/time-zones";
import { requiredText } from "@/lib/forms/text";

export const email = requiredText("signIn.problem.emailMissing", 254)
  .transform((address) => address.toLowerCase())
  .pipe(z.email("signIn.problem.emailFormat"));

export const signInSchema = z.object({
  email,
  password: z.string().min(1, "signIn.problem.passwordMissing").max(1024, "signIn.problem.passwordLong"),
});

/** At least twelve characters; a list of common passwords comes with the second factor. */
export const newPassword = z
  .string()
  .min(12, "signIn.problem.passwordShort")
  .max(1024, "signIn.problem.passwordLong");

export const firstAdministratorSchema = z.object({
  token: z.string().min(20).max(200),
  organizationName: requiredText("setup.problem.organizationMissing", 200),
  timeZone: z.enum(timeZoneSchema.options, "setup.problem.timeZoneMissing"),
  name: requiredText("setup.problem.nameMissing", 200),
  email,
  password: newPassword,
});
