"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import type { OfferedPlace } from "@/lib/intake/place-label";

/** How long somebody must stop typing before the server is asked. */
const PAUSE_MILLISECONDS = 200;

const answerSchema = z.object({
  places: z.array(
    z.object({
      choice: z.string(),
      kind: z.enum(["JAIL", "SHERIFF_OFFICE", "COUNTY"]),
      name: z.string(),
      city: z.string().nullable(),
      state: z.string(),
      timeZone: z.string().nullable(),
    }),
  ),
});

const nothing: OfferedPlace[] = [];

/**
 * The jails and counties that answer to what is typed, as of the last answer. Nothing while nothing is typed, and where
 * the server cannot be reached: the words are kept all the same.
 */
export function useOfferedPlaces(text: string): { places: OfferedPlace[]; isSearching: boolean } {
  const search = text.trim();
  const [answer, setAnswer] = useState<{ search: string; places: OfferedPlace[] }>({
    search: "",
    places: nothing,
  });

  useEffect(() => {
    if (search === "") return;
    const request = new AbortController();
    const timer = setTimeout(() => {
      void ask(search, request.signal).then((places) => {
        if (!request.signal.aborted) setAnswer({ search, places });
      });
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [search]);

  if (search === "") return { places: nothing, isSearching: false };
  return { places: answer.places, isSearching: answer.search !== search };
}

async function ask(search: string, signal: AbortSignal): Promise<OfferedPlace[]> {
  try {
    const response = await fetch(`/api/places?${new URLSearchParams({ search })}`, { signal });
    if (!response.ok) return nothing;
    return answerSchema.parse(await response.json()).places;
  } catch {
    return nothing;
  }
}
