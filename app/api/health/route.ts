import { connection } from "next/server";
import { databaseHealth } from "@/lib/jobs/health";

/** For load balancers and the start script: whether the database answers, and when the worker last looked. */
export async function GET() {
  await connection();
  const health = await databaseHealth();
  return Response.json(health, {
    status: health.database === "up" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
