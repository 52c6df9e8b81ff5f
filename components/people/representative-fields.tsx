"use client";

import { useTranslations } from "next-intl";
import type { ControlProps } from "@/components/forms/form-controls";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Disclosure } from "@/components/ui/disclosure";
import { Fieldset } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { PeopleFormLists } from "./form-lists";

/** The fields of `representativeFields` of lib/people/schema.ts. */
type RepresentativeField = "representativeRole" | "languages" | "caseLimit" | "supervisorId";

export interface RepresentativeValues {
  representativeRole: string;
  languages: readonly string[];
  caseLimit: string;
  supervisorId: string;
}

/** How many languages stand in sight; the rest are folded away. */
const inSight = 2;

/**
 * What a representative has beside a user. Always in sight: a form without script can not show it for the one role that
 * needs it, so the hint says which.
 */
export function RepresentativeFields({
  control,
  languages,
  values,
  lists,
}: {
  control: (field: RepresentativeField, initial?: string) => ControlProps;
  /** Those that are ticked. */
  languages: readonly string[];
  values: RepresentativeValues;
  lists: PeopleFormLists;
}) {
  const t = useTranslations("people.form");
  const languageControl = { ...control("languages"), defaultValue: languages };
  return (
    <Fieldset id="representative" label={t("representative")} hint={t("representativeHint")}>
      <div className="grid gap-6 border-s-2 border-line-strong ps-4">
        <RadioGroup
          label={t("representativeRole")}
          options={lists.representativeRoles}
          {...control("representativeRole", values.representativeRole)}
        />
        {lists.supervisors.length > 0 ? (
          <Select
            label={t("supervisor")}
            hint={t("supervisorHint")}
            emptyLabel={t("nobody")}
            options={lists.supervisors}
            {...control("supervisorId", values.supervisorId)}
          />
        ) : null}
        <TextInput
          label={t("caseLimit")}
          hint={t("caseLimitHint")}
          inputMode="numeric"
          className="max-w-60"
          {...control("caseLimit", values.caseLimit)}
        />
        <div className="grid gap-2">
          <CheckboxGroup
            label={t("languages")}
            options={lists.languages.slice(0, inSight)}
            {...languageControl}
          />
          <Disclosure
            summary={t("moreLanguages")}
            defaultOpen={lists.languages.slice(inSight).some(({ value }) => languages.includes(value))}
          >
            <CheckboxGroup
              id="more-languages"
              label={t("moreLanguages")}
              options={lists.languages.slice(inSight)}
              {...languageControl}
              error={undefined}
            />
          </Disclosure>
        </div>
      </div>
    </Fieldset>
  );
}
