"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type LiveState, LiveStatus } from "@/components/shell/live-status";
import { askServer } from "./ask-server";
import { followChanges } from "./follow-changes";

/** Pages that show what others may change meanwhile. A page on which somebody types is left alone. */
const livePages = /^\/(board|alerts|queue(\/.*)?|cases(\/[^/]+)?)?$/;

/** What changes together is fetched once. */
const gatherMs = 250;
/** A night on which everything changes must not ask the server without pause. */
const apartMs = 1_000;
const retryMs = 5_000;

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

  const refresh = useEffectEvent(async () => {
    pending.current = undefined;
    refreshedAt.current = Date.now();
    if (!isLive) {
      missedElsewhere.current = true;
      return;
    }
    // A page that asks a dead server again gives way to the browser's error page, and what it showed is lost.
    if (await askServer()) router.refresh();
    else pending.current ??= setTimeout(() => void refresh(), retryMs);
  });
  const behind = useEffectEvent(() => {
    const wait = Math.max(gatherMs, refreshedAt.current + apartMs - Date.now());
    pending.current ??= setTimeout(() => void refresh(), wait);
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
