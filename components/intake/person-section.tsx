"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { answerSchema } from "@/lib/intake/schema";
import { BirthFields } from "./birth-fields";
import { useIntakeForm } from "./intake-context";
import { LanguageFields } from "./language-fields";

/** Who is held. One name is enough; the rest helps to find them, and is left blank where nobody knows it. */
export function PersonSection() {
  const t = useTranslations("intake.person");
  const answers = useTranslations("intake.answer");
  const { text, lists } = useIntakeForm();
  return (
    <Section id="person" title={t("title")} intro={t("intro")}>
      <div className="grid gap-6">
        <TextInput
          label={t("nameAsSpoken")}
          hint={t("nameAsSpokenHint")}
          {...text("nameAsSpoken")}
          autoComplete="off"
          autoCapitalize="words"
        />
        <div className="grid gap-6 sm:grid-cols-3">
          <TextInput label={t("givenNames")} {...text("givenNames")} autoComplete="off" />
          <TextInput label={t("paternalSurname")} {...text("paternalSurname")} autoComplete="off" />
          <TextInput label={t("maternalSurname")} {...text("maternalSurname")} autoComplete="off" />
        </div>
        <TextInput
          label={t("otherNames")}
          hint={t("otherNamesHint")}
          {...text("otherNames")}
          autoComplete="off"
        />
        <BirthFields />
        <Select
          label={t("countryOfBirth")}
          hint={t("countryOfBirthHint")}
          {...text("countryOfBirth")}
          emptyLabel={t("notKnown")}
          options={lists.countries}
        />
        <LanguageFields
          name="language"
          otherName="otherLanguage"
          label={t("language")}
          hint={t("languageHint")}
          otherClassName="group-has-[[name=language]_option[value=OTHER]:checked]/intake:grid"
        />
        <RadioGroup
          label={t("interpreterNeeded")}
          {...text("interpreterNeeded")}
          inline
          options={answerSchema.options.map((value) => ({ value, label: answers(value) }))}
        />
      </div>
    </Section>
  );
}
