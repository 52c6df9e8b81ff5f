import { getLocale, getTranslations } from "next-intl/server";
import { CorrectionForm } from "@/components/facilities/correction-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { Section } from "@/components/ui/section";
import type { SignedInActor } from "@/lib/auth/actor";
import type { FacilityDetail } from "@/lib/facilities/dto";
import { listDistricts } from "@/lib/facilities/queries";
import { timeZoneSchema } from "@/lib/facilities/time-zones";
import { formatInstant } from "@/lib/i18n/format";
import { zoneName } from "@/lib/i18n/zone-name";
import { keepCorrection } from "./actions";

/** The form with which supervisors and administrators correct a facility's record. */
export async function Correction({
  actor,
  facility,
  now,
}: {
  actor: SignedInActor;
  facility: FacilityDetail;
  now: Date;
}) {
  const [t, locale, districts] = await Promise.all([
    getTranslations("facilities"),
    getLocale(),
    listDistricts(actor, facility.state),
  ]);
  const { correction, shared } = facility;
  return (
    <Section id="correct" title={t("correct.title")} intro={t("correct.intro")}>
      {correction ? (
        <p className="mb-4 text-sm text-ink-soft">
          {t("correct.lastChanged", { date: formatInstant(correction.changedAt, actor.timeZone, locale) })}
        </p>
      ) : null}
      <ClientMessages namespaces={["facilities", "forms", "errors"]}>
        <CorrectionForm
          facilityId={facility.id}
          values={{
            phone: correction?.phone ?? "",
            runBy: correction?.runBy ?? "",
            place: correction?.place ?? "",
            timeZone: timeZoneSchema.safeParse(correction?.timeZone).data ?? "",
            district: correction?.district ?? "",
            note: correction?.note ?? "",
          }}
          shared={{
            phone: shared.phone ?? "",
            runBy: shared.place ? t("cityNamed", { city: shared.place }) : t(`runBy.${shared.runBy}`),
            place: shared.place ?? "",
            timeZone: zoneName(shared.timeZone, now, locale),
            district: shared.district ?? facility.countyDistrict ?? "",
            note: "",
          }}
          timeZones={timeZoneSchema.options.map((zone) => ({
            value: zone,
            label: zoneName(zone, now, locale),
          }))}
          districts={districts}
          action={keepCorrection}
        />
      </ClientMessages>
    </Section>
  );
}
