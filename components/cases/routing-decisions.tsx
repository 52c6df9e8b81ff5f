import { getTranslations } from "next-intl/server";
import { Instant } from "@/components/time/instant";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { DecisionShown } from "@/lib/cases/dto";
import { QUEUE_ADVANTAGES, type QueueAdvantage } from "@/lib/routing/consider-queue";
import { REFUSALS, type Refusal } from "@/lib/routing/eligibility";

/** How a matter came to its queue: each decision, the latest first, with every queue considered and why. */
export async function RoutingDecisions({
  decisions,
  timeZone,
}: {
  decisions: readonly DecisionShown[];
  timeZone: string;
}) {
  const [t, words] = await Promise.all([getTranslations("cases.matter"), getTranslations("routing")]);
  if (decisions.length === 0) return null;
  return (
    <Disclosure summary={t("decisions")} className="text-sm">
      <ol className="grid gap-5">
        {decisions.map((decision) => (
          <li key={decision.id} className="grid gap-2">
            <p className="flex flex-wrap gap-x-2">
              <span className="font-semibold">{decision.queue}</span>
              <span className="text-ink-soft">
                <Instant value={decision.at} timeZone={timeZone} />
              </span>
            </p>
            {decision.decidedBy ? <p>{words(`decidedBy.${decision.decidedBy}`)}</p> : null}
            {decision.considered.length === 0 ? <p className="text-ink-soft">{t("noneConsidered")}</p> : null}
            <ul className="grid gap-2">
              {decision.considered.map((considered) => (
                <li key={considered.queue} className="grid gap-0.5">
                  <ConsideredQueue considered={considered} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

async function ConsideredQueue({ considered }: { considered: DecisionShown["considered"][number] }) {
  const [t, words] = await Promise.all([getTranslations("cases.matter"), getTranslations("routing")]);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Tag tone={considered.ruledIn ? "success" : "neutral"} icon={considered.ruledIn ? "check" : "cross"}>
          {considered.ruledIn ? t("ruledIn") : t("ruledOut")}
        </Tag>
        <span className="font-semibold">{considered.queue}</span>
      </p>
      <p>
        {considered.reasons
          .map((reason) =>
            isAdvantage(reason) ? words(`advantage.${reason}`) : words(`exclusion.${reason}`),
          )
          .join(" ")}
      </p>
      {considered.members.length > 0 ? (
        <ul className="ps-4 text-ink-soft">
          {considered.members.map((member) => (
            <li key={member.name}>
              <span className="font-semibold">{member.name}</span>:{" "}
              {member.available
                ? t("available")
                : member.reasons
                    .map((reason) =>
                      isRefusal(reason) ? words(`refusal.${reason}`) : words(`unavailability.${reason}`),
                    )
                    .join(" ")}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function isAdvantage(
  reason: DecisionShown["considered"][number]["reasons"][number],
): reason is QueueAdvantage {
  return QUEUE_ADVANTAGES.some((advantage) => advantage === reason);
}

function isRefusal(
  reason: DecisionShown["considered"][number]["members"][number]["reasons"][number],
): reason is Refusal {
  return REFUSALS.some((refusal) => refusal === reason);
}
