import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

interface Server {
  superuserUrl: string;
  pids: { database?: number; web?: number; worker?: number };
}

/** What runs at this moment, as scripts/e2e-server.mjs tells it. */
export function server(): Server {
  const file = process.env.E2E_SERVER_FILE;
  if (!file) throw new Error("E2E_SERVER_FILE is not set, so the database's process is not known.");
  return JSON.parse(readFileSync(file, "utf8")) as Server;
}

function databaseProcess(): number {
  const { database } = server().pids;
  if (database === undefined) throw new Error("The database does not run.");
  return database;
}

/**
 * Kills the database as a crash would, and again as often as it comes back, until so many seconds are over; then lets it
 * come back.
 */
export async function killFor(seconds: number): Promise<void> {
  const over = Date.now() + seconds * 1000;
  let killed: number | undefined;
  while (Date.now() < over) {
    const running = databaseProcess();
    if (running !== killed) {
      process.kill(running, "SIGKILL");
      killed = running;
    }
    await pause(50);
  }
}

/**
 * Makes the database stand still, every one of its processes: connections stay open and nothing answers on them.
 * @returns lets it go on
 */
export async function freeze(): Promise<() => void> {
  const client = new Client({ connectionString: server().superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()",
  );
  await client.end();
  const all = [databaseProcess(), ...rows.map(({ pid }) => pid)];
  signalAll(all, "SIGSTOP");
  return () => signalAll(all, "SIGCONT");
}

function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

/** What there is of somebody of this name, whoever may see it: the person, and the case with everything it begins with. */
export async function recordedOf(name: string): Promise<{ persons: number; wholeCases: number }> {
  const url = new URL(server().superuserUrl);
  url.pathname = "/holdline";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ persons: number; wholeCases: number }>(
      `SELECT count(DISTINCT person.id)::int AS persons, count(DISTINCT hold.case_id)::int AS "wholeCases"
       FROM person
       LEFT JOIN "case" ON "case".person_id = person.id
       LEFT JOIN hold ON hold.case_id = "case".id
         AND EXISTS (SELECT FROM custody_stint stint WHERE stint.case_id = "case".id)
         AND EXISTS (SELECT FROM policy_snapshot snapshot WHERE snapshot.case_id = "case".id)
         AND EXISTS (SELECT FROM matter WHERE matter.case_id = "case".id)
       WHERE person.name_as_spoken = $1`,
      [name],
    );
    return rows[0] ?? { persons: 0, wholeCases: 0 };
  } finally {
    await client.end();
  }
}
