"use client";

import { useTranslations } from "next-intl";
import type { ControlProps } from "@/components/forms/form-controls";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { TimeField } from "@/components/ui/time-field";
import type { TypedSpan } from "@/lib/duty/duty-span";

export const blankSpan: TypedSpan = { fromDate: "", fromTime: "", untilDate: "", untilTime: "" };

/** From when until when, by the organization's clock. */
export function SpanFields({
  zone,
  control,
  values,
}: {
  zone: string;
  control: (field: keyof TypedSpan, initial?: string) => ControlProps;
  values: TypedSpan;
}) {
  const t = useTranslations("duty.span");
  return (
    <Fieldset id="span" label={t("label")} hint={t("clock", { zone })}>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <DateField label={t("fromDate")} {...control("fromDate", values.fromDate)} />
        <TimeField label={t("fromTime")} {...control("fromTime", values.fromTime)} />
        <DateField label={t("untilDate")} {...control("untilDate", values.untilDate)} />
        <TimeField label={t("untilTime")} {...control("untilTime", values.untilTime)} />
      </div>
    </Fieldset>
  );
}
