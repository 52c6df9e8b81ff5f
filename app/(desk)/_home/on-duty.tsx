import { useTranslations } from "next-intl";
import { Instant } from "@/components/time/instant";
import { ButtonLink } from "@/components/ui/button-link";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { DutyNow } from "@/lib/home/dto";

/** Who leads the shift and who is on duty or on call, until when on the reader's clock. */
export function OnDutySection({ shifts, onDuty, timeZone }: DutyNow & { timeZone: string }) {
  const t = useTranslations("home.onDuty");
  const until = (endsAt: string) => (
    <span className="text-sm text-ink-soft">
      {t.rich("until", { when: () => <Instant value={endsAt} timeZone={timeZone} layout="short" /> })}
    </span>
  );
  return (
    <Section
      id="on-duty"
      title={t("title")}
      actions={
        <ButtonLink href="/settings/duty" variant="secondary" size="small">
          {t("plan")}
        </ButtonLink>
      }
    >
      {shifts.length + onDuty.length === 0 ? <p className="text-warning">{t("nobody")}</p> : null}
      <DescriptionList>
        {shifts.map(({ name, lead, endsAt }) => (
          <DescriptionItem key={name + endsAt} term={t("shift", { name })}>
            {lead} {until(endsAt)}
          </DescriptionItem>
        ))}
        {onDuty.map(({ kind, name, endsAt }) => (
          <DescriptionItem key={kind + name + endsAt} term={t(kind)}>
            {name} {until(endsAt)}
          </DescriptionItem>
        ))}
      </DescriptionList>
    </Section>
  );
}
