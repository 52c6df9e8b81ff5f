"use client";

import { createContext, use } from "react";
import type { OfferedPlace } from "@/lib/intake/place-label";

/** The jail or county that was chosen from the list; null while there is none. */
export const ChosenPlaceContext = createContext<OfferedPlace | null>(null);

export function useChosenPlace(): OfferedPlace | null {
  return use(ChosenPlaceContext);
}
