import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { LiveTopic } from "./announce";
import { listen } from "./listen";

const heartbeatMs = 20_000;
/** A browser connects again by itself, and is asked again who it is: a session that ended meanwhile gets no more. */
const longestMs = 10 * 60_000;

/** Queues and alerts are not a volunteer's to see, nor is it theirs to know when one changes. */
export function hears(actor: Pick<Actor, "role">, topic: LiveTopic): boolean {
  if (topic === "alert") return actor.role === "SUPERVISOR";
  if (topic === "matter") return actor.role === "SUPERVISOR" || actor.role === "REPRESENTATIVE";
  return actor.role !== "ADMINISTRATOR";
}

/**
 * Server-sent events for one open page: `change` with the kind of thing that changed in the actor's organization, and no
 * more; the page asks again, in its own scope. A heartbeat tells a quiet stream from a dead one; the first says that
 * from here on nothing is missed. The stream ends when that can not be promised any longer, and the browser then
 * connects again.
 */
export function liveStream(actor: Actor, closed: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end: () => void = () => undefined;
  return new ReadableStream({
    async start(controller) {
      let ended = false;
      const cleanUps: (() => void)[] = [];
      // A closed page both aborts the request and cancels the stream.
      end = () => {
        if (ended) return;
        ended = true;
        for (const cleanUp of cleanUps) cleanUp();
        try {
          controller.close();
        } catch {
          // Cancelled by the browser already.
        }
      };
      const send = (text: string) => {
        if (!ended) controller.enqueue(encoder.encode(text));
      };
      closed.addEventListener("abort", end, { once: true });
      // Something must go out at once, or a proxy holds everything back.
      send("retry: 2000\n\n");
      try {
        cleanUps.push(
          await listen({
            changed({ organizationId, topic }) {
              if (organizationId === actor.organizationId && hears(actor, topic))
                send(`event: change\ndata: ${topic}\n\n`);
            },
            lost: () => end(),
          }),
        );
      } catch {
        return end();
      }
      // The page may have closed while the database was being reached.
      if (ended || closed.aborted) {
        cleanUps.forEach((cleanUp) => cleanUp());
        return end();
      }
      const heartbeat = setInterval(() => send("event: heartbeat\ndata:\n\n"), heartbeatMs);
      const longest = setTimeout(() => end(), longestMs);
      cleanUps.push(
        () => clearInterval(heartbeat),
        () => clearTimeout(longest),
      );
      send("event: heartbeat\ndata:\n\n");
    },
    cancel() {
      end();
    },
  });
}
