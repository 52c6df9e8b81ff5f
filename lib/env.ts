import { z } from "zod";

const schema = z.object({
  /** The application's role: owns nothing, bypasses nothing. */
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(32),
  /** The address that people open, such as https://desk.example.org. */
  NEXTAUTH_URL: z.url(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Set where the installation is the demonstration with its well-known accounts. */
  HOLDLINE_DEMO: z.enum(["0", "1"]).default("0"),
  /** Set by the end-to-end tests alone. */
  E2E: z.enum(["0", "1"]).default("0"),
});

export type Environment = z.infer<typeof schema>;

let parsed: Environment | undefined;

/**
 * The settings of this process: the one place that reads `process.env`. Read when first asked for, so that a build
 * needs neither a database nor a secret.
 * @throws with the names of what is missing, never with values
 */
export function environment(): Environment {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path.join(".")))].join(", ");
    throw new Error(`These settings are missing or wrong: ${names}.`);
  }
  parsed = result.data;
  return parsed;
}
