"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { DateField } from "@/components/ui/date-field";
import { TimeField } from "@/components/ui/time-field";
import { type IntakeField, useIntakeForm } from "./intake-context";

/** A date and a time beside each other; one that is wrong takes a line of its own, or its message would be a column. */
export function DateAndTime({
  date,
  time,
  className,
  timeClassName,
  children,
}: {
  date: { name: IntakeField; label: string };
  time: { name: IntakeField; label: string };
  className?: string;
  timeClassName?: string;
  children?: ReactNode;
}) {
  const { text, errorOf } = useIntakeForm();
  const width = (name: IntakeField) =>
    errorOf(name) ? "basis-full [&_input]:max-w-48" : "basis-48 max-w-48 grow";
  return (
    <div className={classNames("flex-wrap items-end gap-4", className ?? "flex")}>
      <DateField label={date.label} {...text(date.name)} autoComplete="off" className={width(date.name)} />
      <TimeField
        label={time.label}
        {...text(time.name)}
        autoComplete="off"
        className={classNames(width(time.name), timeClassName)}
      />
      {children}
    </div>
  );
}
