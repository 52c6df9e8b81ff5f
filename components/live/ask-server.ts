export interface ServerAnswer {
  /** When the worker last looked; null before its first look. */
  lastLookAt: string | null;
  /** By the server's clock, to the second. */
  serverNow: string;
}

/** Whether the server and its database answer, and what they say of the worker. Undefined where they do not. */
export async function askServer(): Promise<ServerAnswer | undefined> {
  try {
    const response = await fetch("/api/health", { cache: "no-store" });
    const health: unknown = await response.json();
    const date = response.headers.get("date");
    if (!response.ok || !date || typeof health !== "object" || health === null) return undefined;
    const at = "workerLastSweepAt" in health ? health.workerLastSweepAt : null;
    return { lastLookAt: typeof at === "string" ? at : null, serverNow: new Date(date).toISOString() };
  } catch {
    return undefined;
  }
}
