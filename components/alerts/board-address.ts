import type { HoldStatus } from "@/lib/hold/schema";

/** The board's address with what it is filtered by; what is left out is not filtered. */
export function boardAddress({
  status,
  state,
  page = 1,
}: {
  status?: HoldStatus | undefined;
  state?: string | undefined;
  page?: number;
}): string {
  const parameters = new URLSearchParams({
    ...(status && { status }),
    ...(state && { state }),
    ...(page > 1 && { page: String(page) }),
  });
  return parameters.size > 0 ? `/board?${parameters}` : "/board";
}
