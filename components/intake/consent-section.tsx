"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { locales } from "@/lib/i18n/locale";
import { consentAnswerSchema } from "@/lib/intake/schema";
import { useIntakeForm } from "./intake-context";

const consents = ["consentToRecord", "consentToShareWithAttorney", "consentToShareWithPartner"] as const;

/**
 * The words to read out, in both languages whatever the page's own is, and what the caller answered.
 *
 * @param readerLanguage whose script is unfolded at first
 */
export function ConsentSection({ readerLanguage }: { readerLanguage: string }) {
  const t = useTranslations("intake.consent");
  const { text } = useIntakeForm();
  return (
    <Section id="consent" title={t("title")} intro={t("intro")}>
      <div className="grid gap-6">
        <div className="grid gap-2">
          {locales.map((locale) => (
            <Disclosure key={locale} summary={t(`read.${locale}`)} defaultOpen={locale === readerLanguage}>
              <p lang={locale} className="max-w-prose py-1 text-lg">
                {t(`script.${locale}`)}
              </p>
            </Disclosure>
          ))}
        </div>
        <RadioGroup
          label={t("language")}
          {...text("consentLanguage")}
          inline
          options={[
            { value: "en", label: t("readIn.en") },
            { value: "es", label: t("readIn.es") },
            { value: "interpreter", label: t("readIn.interpreter") },
            { value: "", label: t("readIn.none") },
          ]}
        />
        {consents.map((name) => (
          <RadioGroup
            key={name}
            label={t(name)}
            {...text(name)}
            inline
            options={consentAnswerSchema.options.map((value) => ({ value, label: t(`answer.${value}`) }))}
          />
        ))}
        <Notice
          kind="warning"
          className="hidden group-has-[[name=consentToRecord][value=REFUSED]:checked]/intake:flex"
          announce="polite"
          title={t("refusedTitle")}
        >
          <p>{t("refused")}</p>
        </Notice>
      </div>
    </Section>
  );
}
