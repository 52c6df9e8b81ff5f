import { existsSync } from "node:fs";
import { inProject } from "./project.mjs";

/** Takes settings from `.env`, where there is one; what the environment says already goes before it. */
export function loadEnvFileIfThere() {
  const file = inProject(".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
