import { z } from "zod";

export const roleSchema = z.enum(["VOLUNTEER", "REPRESENTATIVE", "SUPERVISOR", "ADMINISTRATOR"]);
export type Role = z.infer<typeof roleSchema>;
export const roles = roleSchema.options;
