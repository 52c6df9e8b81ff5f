"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { announcementStage, spanMessage, splitSpan } from "@/lib/i18n/duration";

/**
 * How long until an instant, or how long ago: "in 3 h 12 min", "2 d 4 h ago". Counts on by itself.
 *
 * The server's clock counts, never the browser's: what passes on the device since the page came is added to the
 * server's now. The first render uses that now alone, so server and browser write the same words.
 *
 * @param instant ISO 8601 in UTC
 * @param serverNow the server's now for this page, ISO 8601 in UTC
 * @param announce tells screen readers when a threshold is crossed (12, 4 and 1 hour, 30 and 10 minutes, reached).
 *   For the one countdown of a page that matters, never for each row of a table.
 */
export function Until({
  instant,
  serverNow,
  announce = false,
  className,
}: {
  instant: string;
  serverNow: string;
  announce?: boolean;
  className?: string;
}) {
  const t = useTranslations("time");
  const remaining = useRemaining(instant, serverNow);
  const parts = splitSpan(remaining);
  const words = t(`${remaining > 0 ? "until" : "ago"}.${spanMessage(parts)}`, { ...parts });
  return (
    <span className={className}>
      <span className="whitespace-nowrap">{words}</span>
      {announce ? <Announcement key={instant} stage={announcementStage(remaining)} words={words} /> : null}
    </span>
  );
}

/** Milliseconds until the instant by the server's clock, renewed each half minute and when the page is shown again. */
function useRemaining(instant: string, serverNow: string): number {
  const [passed, setPassed] = useState({ serverNow, milliseconds: 0 });

  useEffect(() => {
    // Not performance.now(), which stands still in some browsers while the device sleeps.
    const received = Date.now();
    const renew = () => setPassed({ serverNow, milliseconds: Date.now() - received });
    const timer = setInterval(renew, 30_000);
    // A telephone that slept stops its timers; what it shows on waking must not be an hour old.
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [serverNow]);

  // What passed since an earlier page must not be added to a newer page's now.
  const milliseconds = passed.serverNow === serverNow ? passed.milliseconds : 0;
  return Date.parse(instant) - Date.parse(serverNow) - milliseconds;
}

/** Silent on arrival and between thresholds; says the words once each time the stage changes. */
function Announcement({ stage, words }: { stage: number; words: string }) {
  const [said, setSaid] = useState({ stage, words: "" });
  if (said.stage !== stage) setSaid({ stage, words });
  return (
    <span role="status" className="sr-only">
      {said.words}
    </span>
  );
}
