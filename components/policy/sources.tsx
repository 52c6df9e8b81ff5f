import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { formatPlainDate } from "@/lib/i18n/format";
import type { Authority } from "@/lib/policy/schema";

/** The laws, orders and decisions that a rule rests on, folded away, each with its address. */
export function Sources({ authority }: { authority: readonly Authority[] }) {
  const t = useTranslations("policies.layer");
  const kinds = useTranslations("policy.authorityKind");
  const locale = useLocale();
  if (authority.length === 0) return <p className="text-sm text-ink-soft">{t("noSources")}</p>;
  return (
    <Disclosure summary={t("sources", { count: authority.length })} className="text-sm">
      <ul className="grid gap-2 py-1">
        {authority.map(({ citation, title, kind, url, effectiveOn }) => (
          <li key={`${citation} ${url}`}>
            <a href={url} rel="noreferrer" target="_blank" className="link font-semibold" lang="en">
              {citation} <Icon name="external" className="inline align-[-0.15em]" />
            </a>
            <span lang="en" className="block">
              {title}
            </span>
            <span className="text-ink-soft">
              {kinds(kind)}
              {effectiveOn ? `, ${t("sourceSince", { date: formatPlainDate(effectiveOn, locale) })}` : null}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
