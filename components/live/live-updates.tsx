"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type LiveState, LiveStatus } from "@/components/shell/live-status";
import { followChanges } from "./follow-changes";

/** Pages that show what others may change meanwhile. A page on which somebody types is left alone. */
const livePages = /^\/(board|alerts|queue(\/.*)?|cases(\/[^/]+)?)?$/;

/** What changes together is fetched once. */
const gatherMs = 250;
/** A night on which everything changes must not ask the server without pause. */
const apartMs = 1_000;

/**
 * Keeps the open page current: asks the server again when something may have changed, and shows whether it would hear
 * of it. On a page that is not live it says nothing, as "reload" is bad advice to somebody who types.
 */
export function LiveUpdates() {
  const router = useRouter();
  const pathname = usePathname();
  const isLive = livePages.test(pathname);
  const [state, setState] = useState<LiveState>();
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refreshedAt = useRef(0);
  const missedElsewhere = useRef(false);

  const refresh = useEffectEvent(() => {
    pending.current = undefined;
    refreshedAt.current = Date.now();
    if (isLive) router.refresh();
    else missedElsewhere.current = true;
  });
  const behind = useEffectEvent(() => {
    const wait = Math.max(gatherMs, refreshedAt.current + apartMs - Date.now());
    pending.current ??= setTimeout(() => refresh(), wait);
  });

  useEffect(() => {
    const end = followChanges({ onState: setState, onBehind: () => behind() });
    return () => {
      end();
      clearTimeout(pending.current);
      pending.current = undefined;
    };
  }, []);

  useEffect(() => {
    // The way back to a live page may show it as it was when it was left.
    if (!isLive || !missedElsewhere.current) return;
    missedElsewhere.current = false;
    behind();
  }, [isLive, pathname]);

  if (!isLive) return null;
  return state ? (
    <LiveStatus state={state} />
  ) : (
    <noscript>
      <LiveStatus state="offline" />
    </noscript>
  );
}
