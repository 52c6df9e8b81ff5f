import { getActor } from "@/lib/auth/session";
import { searchPlaces } from "@/lib/intake/queries";

const uncached = { "cache-control": "private, no-store" };

/** Jails and counties for the intake's search, `?search=`. Says nothing to whoever is not signed in. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getActor();
  if (!actor) return Response.json({ places: [] }, { status: 401, headers: uncached });
  const search = new URL(request.url).searchParams.get("search") ?? "";
  return Response.json({ places: await searchPlaces(actor, search) }, { headers: uncached });
}
