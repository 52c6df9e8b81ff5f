"use client";

import { PageError } from "@/components/shell/page-error";

/** Stands in a page's place when the server could not make it; most often the database is gone for a moment. */
export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <main>
      <PageError {...props} />
    </main>
  );
}
