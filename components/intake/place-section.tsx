"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { OfferedPlace } from "@/lib/intake/place-label";
import { custodyBasisSchema } from "@/lib/intake/schema";
import { useChosenPlace } from "./chosen-place";
import { useIntakeForm } from "./intake-context";
import { PlaceSearch } from "./place-search";
import { ShortTimeFields } from "./short-time-fields";

/** Which jail, on what basis, and since when. "Some jail in this county", other words and nothing are answers too. */
export function PlaceSection({ onChoose }: { onChoose: (place: OfferedPlace | null) => void }) {
  const t = useTranslations("intake.place");
  const { text, lists } = useIntakeForm();
  const place = useChosenPlace();
  return (
    <Section id="place" title={t("title")}>
      <div className="grid gap-6">
        <PlaceSearch onChoose={onChoose} />
        {place ? null : (
          <div className="grid gap-6 sm:grid-cols-2">
            <Select
              label={t("state")}
              hint={t("stateHint")}
              {...text("placeState")}
              emptyLabel={t("notKnown")}
              options={lists.states}
            />
            <Select
              label={t("timeZone")}
              hint={t("timeZoneHint")}
              {...text("timeZone")}
              options={lists.timeZones}
            />
          </div>
        )}
        <ShortTimeFields prefix="booked" label={t("booked")} />
        <TextInput
          label={t("bookingNumber")}
          {...text("bookingNumber")}
          autoComplete="off"
          className="max-w-xs"
        />
        <RadioGroup
          label={t("basis")}
          {...text("custodyBasis")}
          options={custodyBasisSchema.options.map((value) => ({
            value,
            label: t(`bases.${value}`),
            hint: value === "ICE_CUSTODY" ? t("iceCustodyHint") : undefined,
          }))}
        />
      </div>
    </Section>
  );
}
