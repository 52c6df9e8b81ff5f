"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { classNames } from "@/components/ui/class-names";
import { type IntakeField, useIntakeForm } from "./intake-context";

/**
 * A language from the list, or its name in the caller's words. Nothing is chosen beforehand: most wrong interpreters come
 * from a default.
 *
 * @param otherClassName shows the second field when "another" is chosen; a whole class name, since Tailwind reads the source
 */
export function LanguageFields({
  name,
  otherName,
  label,
  hint,
  otherClassName,
}: {
  name: IntakeField;
  otherName: IntakeField;
  label: string;
  hint?: string;
  otherClassName: string;
}) {
  const t = useTranslations("intake.language");
  const { text, lists } = useIntakeForm();
  return (
    <>
      <Select
        label={label}
        hint={hint}
        {...text(name)}
        emptyLabel={t("notKnown")}
        options={[...lists.languages, { value: "OTHER", label: t("other") }]}
      />
      <TextInput
        label={t("otherName")}
        hint={t("otherHint")}
        {...text(otherName)}
        autoComplete="off"
        className={classNames("hidden", otherClassName)}
      />
    </>
  );
}
