"use client";

import { PageError } from "@/components/shell/page-error";

/** Stands in a page's place within the desk's frame, so that the ways to other pages stay. */
export default function DeskError(props: { error: unknown; retry: () => void }) {
  return <PageError {...props} />;
}
