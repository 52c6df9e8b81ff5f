"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const secondsBetweenTries = 5;

/**
 * Says that a page could not be shown and what became of the reader's work, and tries again by itself until it can.
 *
 * @param error what was thrown; only its digest is shown, by which the log can be searched
 * @param retry fetches and renders the page again
 * @param words already translated, because one caller stands where no translations can be had
 */
export function PageUnavailable({
  error,
  retry,
  words,
}: {
  error: unknown;
  retry: () => void;
  words: { title: string; body: string; retrying: string; retry: string; code: string };
}) {
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const timer = setTimeout(() => {
      setTries((count) => count + 1);
      retry();
    }, secondsBetweenTries * 1000);
    return () => clearTimeout(timer);
  }, [tries, retry]);

  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div className="mx-auto grid max-w-3xl gap-4 px-4 py-10">
      <h1 className="text-xl sm:text-2xl">{words.title}</h1>
      <Notice kind="warning" announce="polite">
        <p>{words.body}</p>
        <p className="mt-2">{words.retrying}</p>
      </Notice>
      <Button variant="secondary" onClick={retry} className="w-fit">
        {words.retry}
      </Button>
      {digest ? (
        <p className="text-sm text-ink-soft">
          {words.code} <span className="font-mono">{digest}</span>
        </p>
      ) : null}
    </div>
  );
}
