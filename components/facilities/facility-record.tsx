import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useAge } from "@/components/time/use-age";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { NotKnown } from "@/components/ui/not-known";
import type { FacilityDetail } from "@/lib/facilities/dto";
import { formatPlainDate } from "@/lib/i18n/format";
import { zoneName } from "@/lib/i18n/zone-name";
import { CorrectedNote } from "./corrected-note";

/** All that is known of a facility, and beside each corrected fact what the shared record says. */
export function FacilityRecord({
  facility,
  today,
  now,
}: {
  facility: FacilityDetail;
  today: string;
  now: Date;
}) {
  const t = useTranslations("facilities");
  const states = useTranslations("states");
  const locale = useLocale();
  const age = useAge();
  const { shared, correction, validatedOn } = facility;
  const stateName = states(facility.state as "TX");
  const runByWords = (runBy: FacilityDetail["runBy"], place: string | null): string =>
    runBy === "CITY" && place ? t("cityNamed", { city: place }) : t(`runBy.${runBy}`);
  const districtWords = (district: string | null): string | null => district ?? facility.countyDistrict;
  const address = [facility.address, facility.city, `${facility.state} ${facility.zip ?? ""}`.trim()];

  return (
    <DescriptionList>
      <DescriptionItem term={t("field.runBy")}>
        {runByWords(facility.runBy, facility.place)}
        {correction?.runBy || correction?.place ? (
          <CorrectedNote shared={runByWords(shared.runBy, shared.place)} />
        ) : null}
      </DescriptionItem>
      <DescriptionItem term={t("field.phone")}>
        <Phone facility={facility} today={today} />
      </DescriptionItem>
      <DescriptionItem term={t("field.address")}>{address.filter(Boolean).join(", ")}</DescriptionItem>
      <DescriptionItem term={t("field.county")}>
        {facility.countyName ? (
          t("countyInState", { county: facility.countyName, state: stateName })
        ) : (
          <NotKnown />
        )}
      </DescriptionItem>
      <DescriptionItem term={t("field.timeZone")}>
        {zoneName(facility.timeZone, now, locale)}
        {correction?.timeZone ? <CorrectedNote shared={zoneName(shared.timeZone, now, locale)} /> : null}
      </DescriptionItem>
      <DescriptionItem term={t("field.district")}>
        {facility.district ?? <NotKnown />}
        {correction?.district ? <CorrectedNote shared={districtWords(shared.district)} /> : null}
      </DescriptionItem>
      {facility.aliases.length > 0 ? (
        <DescriptionItem term={t("field.otherNames")}>{facility.aliases.join("; ")}</DescriptionItem>
      ) : null}
      {correction?.note ? (
        <DescriptionItem term={t("field.note")}>
          <Lines>{correction.note}</Lines>
        </DescriptionItem>
      ) : null}
      <DescriptionItem term={t("field.checked")}>
        {validatedOn ? (
          t("checked", { date: formatPlainDate(validatedOn, locale), age: age(validatedOn, today) })
        ) : (
          <NotKnown>{t("notValidated")}</NotKnown>
        )}
      </DescriptionItem>
      <DescriptionItem term={t("field.source")}>
        <span lang="en">{facility.source}</span>
      </DescriptionItem>
    </DescriptionList>
  );
}

/** The number with its age: most are of 2018, and a wrong one costs an hour. */
function Phone({ facility, today }: { facility: FacilityDetail; today: string }) {
  const t = useTranslations("facilities");
  const locale = useLocale();
  const age = useAge();
  const { phone, shared, correction, validatedOn } = facility;
  if (!phone) return <NotKnown />;
  return (
    <>
      <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className="link">
        {phone}
      </a>
      {correction?.phone ? (
        <CorrectedNote shared={shared.phone} />
      ) : (
        <span className="block text-sm text-ink-soft">
          {validatedOn
            ? t("phoneAge", { date: formatPlainDate(validatedOn, locale), age: age(validatedOn, today) })
            : t("phoneAgeNotKnown")}
        </span>
      )}
    </>
  );
}

function Lines({ children }: { children: ReactNode }) {
  return <span className="whitespace-pre-line">{children}</span>;
}
