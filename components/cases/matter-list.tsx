import { getTranslations } from "next-intl/server";
import { Instant } from "@/components/time/instant";
import { Until } from "@/components/time/until";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { MatterShown } from "@/lib/cases/dto";
import type { InstantText } from "@/lib/hold/time";
import { RoutingDecisions } from "./routing-decisions";

/** The legal work of a case, each piece with who has it or where it waits. Times are on the jail's clock. */
export async function MatterList({
  matters,
  timeZone,
  now,
}: {
  matters: readonly MatterShown[];
  timeZone: string;
  now: InstantText;
}) {
  const t = await getTranslations("cases.matter");
  if (matters.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  const open = matters.filter(({ closed }) => closed === null);
  const closed = matters.filter((matter) => matter.closed !== null);
  return (
    <ul className="grid">
      {[...open, ...closed].map((matter) => (
        <li key={matter.id} className="grid gap-1 border-b border-line py-3 first:pt-0 last:border-b-0">
          <Matter matter={matter} timeZone={timeZone} now={now} />
        </li>
      ))}
    </ul>
  );
}

async function Matter({
  matter,
  timeZone,
  now,
}: {
  matter: MatterShown;
  timeZone: string;
  now: InstantText;
}) {
  const [t, words] = await Promise.all([getTranslations("cases.matter"), getTranslations("routing")]);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{words(`matterKind.${matter.kind}`)}</h3>
        <Tag tone={toneOf(matter)} icon={matter.holder ? "check" : undefined}>
          {words(`matterState.${matter.status}`)}
        </Tag>
      </div>
      <Whereabouts matter={matter} timeZone={timeZone} now={now} />
      {matter.hasConflict ? <p className="text-sm text-warning">{t("conflict")}</p> : null}
      {matter.declines.map((decline) => (
        <p key={`${decline.name} ${decline.at}`} className="text-sm text-ink-soft">
          {t("declined", { name: decline.name, reason: words(`declineReason.${decline.reason}`) })},{" "}
          <Until instant={decline.at} serverNow={now} />
        </p>
      ))}
      {matter.why.map((reason) => (
        <p key={reason} className="max-w-prose text-sm text-ink-soft">
          {words(`why.${reason}`)}
        </p>
      ))}
      <RoutingDecisions decisions={matter.decisions} timeZone={timeZone} />
    </>
  );
}

function toneOf({ status, queue }: MatterShown) {
  if (status === "ACCEPTED") return "success";
  if (status === "CLOSED") return "neutral";
  return queue.isUnrouted ? "danger" : "caution";
}

async function Whereabouts({
  matter,
  timeZone,
  now,
}: {
  matter: MatterShown;
  timeZone: string;
  now: InstantText;
}) {
  const [t, words] = await Promise.all([getTranslations("cases.matter"), getTranslations("routing")]);
  if (matter.closed) {
    const why = matter.closed.why === "NO_LONGER_NEEDED" ? t("closedWhy.NO_LONGER_NEEDED") : null;
    return (
      <p className="text-sm">
        {t("closedOn")} <Instant value={matter.closed.at} timeZone={timeZone} />
        {why ? `, ${why}` : null}
      </p>
    );
  }
  if (matter.holder) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Icon name="person" className="self-center" />
        <span className="font-semibold">{matter.holder.name}</span>
        <span className="text-sm text-ink-soft">{words(`role.${matter.holder.role}`)}</span>
        <span className="text-sm">
          <Instant value={matter.holder.since} timeZone={timeZone} />
        </span>
      </p>
    );
  }
  if (matter.queue.isUnrouted) return <p className="font-semibold text-danger">{t("unrouted")}</p>;
  return (
    <p className="flex flex-wrap gap-x-2">
      <span>{t("waits", { queue: matter.queue.name })}</span>
      {matter.openOffer ? (
        <span className="text-sm text-ink-soft">
          {t("offerUntil")} <Instant value={matter.openOffer.expiresAt} timeZone={timeZone} />{" "}
          <Until instant={matter.openOffer.expiresAt} serverNow={now} className="font-semibold" />
        </span>
      ) : null}
    </p>
  );
}
