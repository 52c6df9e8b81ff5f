import "server-only";
import { z } from "zod";
import { environment } from "@/lib/env";
import accounts from "@/prisma/demo-accounts.json";
import { roleSchema } from "./roles";

const demoAccountSchema = z.object({
  role: roleSchema,
  name: z.string(),
  email: z.string(),
  password: z.string(),
});
export type DemoAccount = z.infer<typeof demoAccountSchema>;

/** The well-known accounts of the demonstration; none on any other installation. */
export function demoAccounts(): DemoAccount[] {
  return environment().HOLDLINE_DEMO === "1" ? z.array(demoAccountSchema).parse(accounts) : [];
}
