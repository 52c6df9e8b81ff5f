import { getActor } from "@/lib/auth/session";
import { liveStream } from "@/lib/notify/live-stream";

/** Brings changes to open pages. Nobody who is not signed in learns that it is here. */
export async function GET(request: Request) {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 404 });
  return new Response(liveStream(actor, request.signal), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform, no-store",
      "x-accel-buffering": "no",
    },
  });
}
