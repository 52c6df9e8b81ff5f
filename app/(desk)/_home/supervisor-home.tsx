import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { boardAddress } from "@/components/alerts/board-address";
import { StatusCounts } from "@/components/alerts/status-counts";
import { WorkerWatch } from "@/components/live/worker-watch";
import { ClientMessages } from "@/components/shell/client-messages";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon, type IconName } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { SignedInActor } from "@/lib/auth/actor";
import { instantOfDate } from "@/lib/hold/time";
import { supervisorHome } from "@/lib/home/queries";
import { Greeting } from "./greeting";
import { OnDutySection } from "./on-duty";

/** For somebody who must know that nothing has been missed: the counts, what waits for them, and who is there. */
export async function SupervisorHome({ actor }: { actor: SignedInActor }) {
  const now = new Date();
  const [t, home] = await Promise.all([getTranslations("home.supervisor"), supervisorHome(actor, now)]);
  return (
    <>
      <Greeting actor={actor} />
      <div className="grid gap-8">
        <Section
          id="holds"
          title={t("holds")}
          actions={
            <ButtonLink href="/board" variant="secondary" size="small">
              {t("board")}
            </ButtonLink>
          }
        >
          <div className="grid gap-3">
            <StatusCounts
              counts={home.counts}
              watched={home.watched}
              href={(status) => boardAddress({ status })}
            />
            <ClientMessages namespaces={["live"]}>
              <WorkerWatch lastLookAt={home.workerLastSweepAt} serverNow={instantOfDate(now)} />
            </ClientMessages>
          </div>
        </Section>
        <Section id="attention" title={t("attention")}>
          <ul className="grid gap-2">
            <Waiting
              href="/alerts"
              icon="bell"
              words={t("alerts", { count: home.openAlerts })}
              count={home.openAlerts}
            />
            <Waiting
              href={`/queue?queue=${home.unrouted.queueId}`}
              icon="warning"
              words={t("unrouted", { count: home.unrouted.waiting })}
              count={home.unrouted.waiting}
            />
          </ul>
        </Section>
        <OnDutySection shifts={home.shifts} onDuty={home.onDuty} timeZone={actor.timeZone} />
      </div>
    </>
  );
}

function Waiting({
  href,
  icon,
  words,
  count,
}: {
  href: string;
  icon: IconName;
  words: string;
  count: number;
}) {
  return (
    <li className="flex items-center gap-2">
      <Icon name={count > 0 ? icon : "check"} className={count > 0 ? "text-danger" : "text-success"} />
      <Link href={href} className={count > 0 ? "link font-semibold" : "link"}>
        {words}
      </Link>
    </li>
  );
}
