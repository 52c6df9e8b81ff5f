import "server-only";
import { Client } from "pg";
import { z } from "zod";
import { connectionSettings } from "@/lib/database/connection";
import { environment } from "@/lib/env";
import { log } from "@/lib/log";
import { type LiveChange, liveChannel, liveTopics } from "./announce";

export interface Subscriber {
  changed(change: LiveChange): void;
  /** The connection is gone and with it whatever is announced from here on; this subscriber hears nothing more. */
  lost(): void;
}

const changeSchema = z.object({ organizationId: z.string(), topic: z.enum(liveTopics), id: z.string() });
/** A connection that died without a word is found out by asking. */
const askEveryMs = 20_000;
const answerWithinMs = 5_000;

/** One connection a process, however many pages listen; on the global object for the sake of development servers. */
const kept = globalThis as typeof globalThis & {
  holdlineSubscribers?: Set<Subscriber>;
  holdlineConnection?: Promise<void>;
};

function subscribers(): Set<Subscriber> {
  return (kept.holdlineSubscribers ??= new Set());
}

/**
 * Tells `subscriber` of each change that any process announces from when the promise resolves until the returned
 * function is called, or until the connection is lost. Nothing in between is missed, so that whoever reads after
 * subscribing knows all.
 * @throws where the database can not be reached
 */
export async function listen(subscriber: Subscriber): Promise<() => void> {
  kept.holdlineConnection ??= connect();
  try {
    await kept.holdlineConnection;
  } catch (error) {
    kept.holdlineConnection = undefined;
    throw error;
  }
  subscribers().add(subscriber);
  return () => subscribers().delete(subscriber);
}

async function connect(): Promise<void> {
  const { connectionString, options, connectionTimeoutMillis } = connectionSettings(
    environment().DATABASE_URL,
    1,
  );
  const client = new Client({
    connectionString,
    options,
    connectionTimeoutMillis,
    query_timeout: answerWithinMs,
    keepAlive: true,
  });
  const ask = setInterval(() => void client.query("SELECT 1").catch(lose), askEveryMs).unref();
  let isLost = false;
  function lose() {
    if (isLost) return;
    isLost = true;
    clearInterval(ask);
    client.end().catch(() => undefined);
    log().warn({ event: "live.connectionLost" });
    kept.holdlineConnection = undefined;
    const left = [...subscribers()];
    subscribers().clear();
    for (const subscriber of left) subscriber.lost();
  }
  client.on("error", lose);
  client.on("end", lose);
  client.on("notification", ({ payload }) => {
    const change = changeSchema.safeParse(parseJson(payload ?? ""));
    if (!change.success) return;
    for (const subscriber of subscribers()) subscriber.changed(change.data);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${liveChannel}`);
  } catch (error) {
    lose();
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
