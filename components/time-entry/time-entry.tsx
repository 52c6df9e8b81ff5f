import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { TimeField } from "@/components/ui/time-field";
import { timePrecisionSchema } from "@/lib/hold/schema";

export type TimeEntryField = "precision" | "date" | "time" | "untilDate" | "untilTime" | "repeatedChoice";

/** What a control is given: its name and handlers, what it holds at first, and what is wrong with it. */
export type TimeEntryControl = Pick<ComponentProps<"input">, "name" | "onChange" | "onBlur" | "ref"> & {
  name: string;
  defaultValue?: string;
  error?: string;
};

/**
 * When something happened, as people know it: exactly, about, some time on a day, between two times, or not at all.
 * Only the inputs that the chosen precision asks for are shown, by CSS alone, so that it works without script; what is
 * hidden may still be sent, and `boundsOfUncertainTime` takes no notice of it.
 *
 * @param zone the jail's clock in words; whoever tells a time means that clock
 * @param controls what a form's `register` gives for each field; `fieldName` of a form may prefix them
 * @param asksWhich the clocks showed this time twice: ask which of the two it was
 */
export function TimeEntry({
  id,
  label,
  zone,
  controls,
  asksWhich = false,
}: {
  id: string;
  label: string;
  zone: string;
  controls: Record<TimeEntryField, TimeEntryControl>;
  asksWhich?: boolean;
}) {
  const t = useTranslations("cases.time");
  const words = useTranslations("hold.precision");
  const { precision, date, time, untilDate, untilTime, repeatedChoice } = controls;
  return (
    <Fieldset id={id} label={label} hint={t("clock", { zone })} className="group/time">
      <div className="grid gap-4">
        <RadioGroup
          {...precision}
          label={t("precision")}
          inline
          options={timePrecisionSchema.options.map((value) => ({ value, label: words(value) }))}
        />
        <div className="grid gap-4 group-has-[[value=UNKNOWN]:checked]/time:hidden sm:grid-cols-2">
          <DateField {...date} label={t("date")} />
          <div className="group-has-[[value=SOME\_TIME\_ON\_DAY]:checked]/time:hidden">
            <TimeField {...time} label={t("time")} />
          </div>
        </div>
        <div className="hidden gap-4 group-has-[[value=BETWEEN]:checked]/time:grid sm:grid-cols-2">
          <DateField {...untilDate} label={t("untilDate")} hint={t("betweenHint")} />
          <TimeField {...untilTime} label={t("untilTime")} hint={t("betweenHint")} />
        </div>
        {asksWhich ? (
          <RadioGroup
            {...repeatedChoice}
            label={t("repeated")}
            options={[
              { value: "EARLIER", label: t("repeatedEarlier") },
              { value: "LATER", label: t("repeatedLater") },
              { value: "", label: t("repeatedUnknown") },
            ]}
          />
        ) : null}
      </div>
    </Fieldset>
  );
}
