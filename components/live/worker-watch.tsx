"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Until } from "@/components/time/until";
import { Notice } from "@/components/ui/notice";
import { isWorkerSilent } from "@/lib/alerts/worker-watch";

const askEveryMs = 30_000;

interface Look {
  /** When the worker last looked; null before its first look. */
  lastLookAt: string | null;
  /** The server's now, when it was asked. */
  serverNow: string;
}

/**
 * When the deadlines were last checked, and a warning once nobody checks them: only then can an empty board be told
 * from a dead worker. Goes on asking, since a quiet page is not fetched again by itself.
 */
export function WorkerWatch(given: Look) {
  const t = useTranslations("live");
  const [asked, setAsked] = useState<Look>();
  const look = asked && asked.serverNow > given.serverNow ? asked : given;
  const { lastLookAt } = look;

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void ask().then((answer) => answer && setAsked(answer));
    }, askEveryMs);
    return () => clearInterval(timer);
  }, []);

  if (isWorkerSilent(lastLookAt, look.serverNow)) {
    return (
      <Notice kind="danger" title={t("silent.title")} announce="assertive">
        <p>
          {lastLookAt
            ? t.rich("silent.since", { ago: () => <Until instant={lastLookAt} serverNow={look.serverNow} /> })
            : t("silent.never")}{" "}
          {t("silent.meaning")}
        </p>
      </Notice>
    );
  }
  return lastLookAt ? (
    <p className="text-sm text-ink-soft">
      {t.rich("checked", { ago: () => <Until instant={lastLookAt} serverNow={look.serverNow} /> })}
    </p>
  ) : null;
}

/** A server that does not answer leaves what is known; that it does not is said in the header, by LiveUpdates. */
async function ask(): Promise<Look | undefined> {
  try {
    const response = await fetch("/api/health", { cache: "no-store" });
    const health: unknown = await response.json();
    const date = response.headers.get("date");
    if (!response.ok || !date || typeof health !== "object" || health === null) return undefined;
    const at = "workerLastSweepAt" in health ? health.workerLastSweepAt : null;
    return { lastLookAt: typeof at === "string" ? at : null, serverNow: new Date(date).toISOString() };
  } catch {
    return undefined;
  }
}
