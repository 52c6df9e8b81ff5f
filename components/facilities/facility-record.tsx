import { useLocale, useTranslations } from "next-intl";
import { useAge } from "@/components/time/use-age";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { NotKnown } from "@/components/ui/not-known";
import type { FacilityDetail } from "@/lib/facilities/dto";
import { stateName } from "@/lib/facilities/state-names";
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
  const runByWords = (runBy: FacilityDetail["runBy"], place: string | null): string =>
    runBy === "CITY" && place ? t("cityNamed", { city: place }) : t(`runBy.${runBy}`);
  const sharedDistrict = shared.district ?? facility.countyDistrict;
  const address = [facility.address, facility.city, `${facility.state} ${facility.zip ?? ""}`.trim()];

  return (
    <DescriptionList>
      <DescriptionItem term={t("field.runBy")}>
        {runByWords(facility.runBy, facility.place)}
        {facility.runBy !== shared.runBy || facility.place !== shared.place ? (
          <CorrectedNote shared={runByWords(shared.runBy, shared.place)} />
        ) : null}
      </DescriptionItem>
      <DescriptionItem term={t("field.phone")}>
        <Phone facility={facility} today={today} />
      </DescriptionItem>
      <DescriptionItem term={t("field.address")}>{address.filter(Boolean).join(", ")}</DescriptionItem>
      <DescriptionItem term={t("field.county")}>
        {facility.countyName ? (
          t("countyInState", { county: facility.countyName, state: stateName(facility.state, states) })
        ) : (
          <NotKnown />
        )}
      </DescriptionItem>
      <DescriptionItem term={t("field.timeZone")}>
        {zoneName(facility.timeZone, now, locale)}
        {facility.timeZone !== shared.timeZone ? (
          <CorrectedNote shared={zoneName(shared.timeZone, now, locale)} />
        ) : null}
      </DescriptionItem>
      <DescriptionItem term={t("field.district")}>
        {facility.district ?? <NotKnown />}
        {facility.district !== sharedDistrict ? <CorrectedNote shared={sharedDistrict} /> : null}
      </DescriptionItem>
      {facility.aliases.length > 0 ? (
        <DescriptionItem term={t("field.otherNames")}>{facility.aliases.join("; ")}</DescriptionItem>
      ) : null}
      {correction?.note ? (
        <DescriptionItem term={t("field.note")}>
          <span className="whitespace-pre-line">{correction.note}</span>
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
      <a href={dialled(phone)} className="link">
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

/** An address that a telephone dials. The extension, which nobody can dial before somebody answers, stays out of it. */
function dialled(phone: string): string {
  const [number = ""] = phone.split(/x|ext/i);
  return `tel:${number.replace(/[^\d+]/g, "")}`;
}
