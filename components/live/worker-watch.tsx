"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Until } from "@/components/time/until";
import { Notice } from "@/components/ui/notice";
import { isWorkerSilent } from "@/lib/alerts/worker-watch";
import { askServer, type ServerAnswer } from "./ask-server";

const askEveryMs = 30_000;

/**
 * When the deadlines were last checked, and a warning once nobody checks them: only then can an empty board be told
 * from a dead worker. Goes on asking, since a quiet page is not fetched again by itself.
 */
export function WorkerWatch(given: ServerAnswer) {
  const t = useTranslations("live");
  const [asked, setAsked] = useState<ServerAnswer>();
  const look = asked && asked.serverNow > given.serverNow ? asked : given;
  const { lastLookAt } = look;

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState !== "visible") return;
      // A server that does not answer leaves what is known; that it does not is said in the header, by LiveUpdates.
      void askServer().then((answer) => answer && setAsked(answer));
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
