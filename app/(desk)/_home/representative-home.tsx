import { getTranslations } from "next-intl/server";
import { HeldTable } from "@/components/routing/held-table";
import { QueueTable } from "@/components/routing/queue-table";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { SignedInActor } from "@/lib/auth/actor";
import { ownEndingCredentials } from "@/lib/home/queries";
import { credentialNoticeDays } from "@/lib/home/schema";
import { listQueue } from "@/lib/routing/queries";
import { EndingCredentials } from "./credentials";
import { Greeting } from "./greeting";

const mostUrgent = 3;

/** For somebody between two hearings: what cannot wait, what they hold, and what will soon keep them from taking more. */
export async function RepresentativeHome({ actor }: { actor: SignedInActor }) {
  const now = new Date();
  const [t, words, queue, credentials] = await Promise.all([
    getTranslations("home.representative"),
    getTranslations("home.credentials"),
    listQueue(actor, { queue: undefined, page: 1 }, now),
    ownEndingCredentials(actor, now),
  ]);
  return (
    <>
      <Greeting actor={actor} intro={t("intro", { held: queue.held.length, waiting: queue.total })} />
      <div className="grid gap-8">
        <Section
          id="waiting"
          title={t("waiting")}
          actions={
            <ButtonLink href="/queue" variant="secondary" size="small">
              {queue.total > 0 ? t("wholeQueue", { count: queue.total }) : t("queue")}
            </ButtonLink>
          }
        >
          {queue.rows.length > 0 ? (
            <QueueTable rows={queue.rows.slice(0, mostUrgent)} now={queue.now} showQueue={false} />
          ) : null}
        </Section>
        {queue.held.length > 0 ? (
          <Section id="held" title={t("held")}>
            <HeldTable rows={queue.held} now={queue.now} />
          </Section>
        ) : null}
        {credentials.length > 0 ? (
          <Section
            id="credentials"
            title={words("own")}
            intro={words("meaning", { days: credentialNoticeDays })}
          >
            <EndingCredentials credentials={credentials} title={words("own")} withPerson={false} />
          </Section>
        ) : null}
      </div>
    </>
  );
}
