import { useTranslations } from "next-intl";
import { JailCell } from "@/components/jail/jail-cell";
import { Instant } from "@/components/time/instant";
import { Until } from "@/components/time/until";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import type { OpenLook } from "@/lib/routing/dto";
import { HoldCell } from "./hold-cell";
import { SpokenLanguage } from "./spoken-language";
import { StandsBecause } from "./stands-because";

/** What may be known before the conflict answer: the names first, as the question is about them. */
export function LookFacts({ look }: { look: OpenLook }) {
  const t = useTranslations("queue.look");
  const { matter, parties, unnamedParties, now } = look;
  return (
    <DescriptionList className="max-w-3xl">
      <DescriptionItem term={t("person")}>
        <span className="text-lg font-semibold">{matter.personName}</span>
        {matter.otherNames.length > 0 ? (
          <span className="block">{t("otherNames", { names: matter.otherNames.join(", ") })}</span>
        ) : null}
      </DescriptionItem>
      <DescriptionItem term={t("others")}>
        {parties.map(({ name }) => (
          <span key={name} className="block font-semibold">
            {name}
          </span>
        ))}
        {unnamedParties > 0 ? <span className="block">{t("unnamed", { count: unnamedParties })}</span> : null}
        {parties.length + unnamedParties === 0 ? t("nobodyElse") : null}
      </DescriptionItem>
      <DescriptionItem term={t("jail")}>
        <JailCell jail={matter.jail} district={matter.district} />
      </DescriptionItem>
      <DescriptionItem term={t("hold")}>
        <HoldCell hold={matter.hold} now={now} />
      </DescriptionItem>
      <DescriptionItem term={t("language")}>
        <SpokenLanguage code={matter.language} />
      </DescriptionItem>
      <DescriptionItem term={t("queue")}>
        {matter.queue.isUnrouted ? t("unrouted") : matter.queue.name}
        {look.status === "QUEUED" ? <StandsBecause reasons={matter.standsBecause} /> : null}
      </DescriptionItem>
      {look.status === "QUEUED" ? (
        <DescriptionItem term={t("offerUntil")}>
          {matter.offerUntil ? (
            <>
              <Instant value={matter.offerUntil} timeZone={matter.timeZone} />{" "}
              <Until instant={matter.offerUntil} serverNow={now} className="text-ink-soft" />
            </>
          ) : (
            t("offeredToNobody")
          )}
        </DescriptionItem>
      ) : null}
    </DescriptionList>
  );
}
