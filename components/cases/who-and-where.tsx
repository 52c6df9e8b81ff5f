import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { UncertainInstant } from "@/components/time/uncertain-instant";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { NotKnown } from "@/components/ui/not-known";
import { Reference } from "@/components/ui/reference";
import type { CaseDetail, PersonShown, StintShown } from "@/lib/cases/dto";
import { formatPlainDate } from "@/lib/i18n/format";
import { countryName } from "@/lib/intake/countries";
import { languageName } from "@/lib/intake/languages";

/** Who is held, and where. What is not known is said to be. */
export async function WhoAndWhere({ shown }: { shown: CaseDetail }) {
  const [locale, t, languages] = await Promise.all([
    getLocale(),
    getTranslations("cases"),
    getTranslations("language"),
  ]);
  const { person, custody } = shown;
  const surnames = [person.paternalSurname, person.maternalSurname].filter((name) => name !== null).join(" ");
  const written = [person.givenNames, surnames].filter((name) => name).join(" ");
  return (
    <DescriptionList>
      <DescriptionItem term={t("custody.jail")}>
        {custody.current ? <Jail stint={custody.current} /> : <NotKnown />}
      </DescriptionItem>
      {custody.current?.from.earliest || custody.current?.from.latest ? (
        <DescriptionItem term={t("custody.since")}>
          <UncertainInstant {...custody.current.from} timeZone={custody.current.timeZone} />
        </DescriptionItem>
      ) : null}
      <DescriptionItem term={t("custody.booking")}>
        {custody.current?.bookingNumber ? (
          <Reference>{custody.current.bookingNumber}</Reference>
        ) : (
          <NotKnown />
        )}
      </DescriptionItem>
      <DescriptionItem term={t("custody.basis")}>
        {custody.current && custody.current.basis !== "UNKNOWN" ? (
          t(`custody.basisWord.${custody.current.basis}`)
        ) : (
          <NotKnown />
        )}
      </DescriptionItem>
      {written && written !== person.nameAsSpoken ? (
        <DescriptionItem term={t("person.name")}>{written}</DescriptionItem>
      ) : null}
      {person.otherNames.length > 0 ? (
        <DescriptionItem term={t("person.otherNames")}>{person.otherNames.join(", ")}</DescriptionItem>
      ) : null}
      <DescriptionItem term={t("person.born")}>
        <Born born={person.born} />
      </DescriptionItem>
      {person.countryOfBirth ? (
        <DescriptionItem term={t("person.from")}>
          {countryName(person.countryOfBirth, locale)}
        </DescriptionItem>
      ) : null}
      <DescriptionItem term={t("person.language")}>
        {person.language ? languageName(person.language, languages) : <NotKnown />}
        <span className="block text-sm text-ink-soft">
          {t("person.interpreter")}: {t(`person.interpreterNeeded.${person.interpreterNeeded}`)}
        </span>
      </DescriptionItem>
    </DescriptionList>
  );
}

async function Jail({ stint }: { stint: StintShown }) {
  const [t, jail] = await Promise.all([getTranslations("cases"), getTranslations("jail")]);
  const place = [stint.city, stint.county, stint.state].filter((part) => part !== null).join(", ");
  return (
    <div className="grid gap-0.5">
      <span className="font-semibold">
        {stint.facilityId && stint.name ? (
          <Link href={`/facilities/${encodeURIComponent(stint.facilityId)}`} className="link">
            {stint.name}
          </Link>
        ) : (
          (stint.name ?? <NotKnown>{jail("unknown")}</NotKnown>)
        )}
      </span>
      {place ? <span className="text-sm">{place}</span> : null}
      {stint.mayNotBeTheJail ? (
        <span className="text-sm text-warning">{t("custody.mayNotBeTheJail")}</span>
      ) : null}
      {stint.phone ? (
        <a href={`tel:${stint.phone}`} className="link w-fit text-sm">
          {stint.phone}
        </a>
      ) : null}
    </div>
  );
}

async function Born({ born }: { born: PersonShown["born"] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cases")]);
  if (!born.from || !born.until) return <NotKnown />;
  if (born.from === born.until) return formatPlainDate(born.from, locale);
  const bounds = { from: formatPlainDate(born.from, locale), until: formatPlainDate(born.until, locale) };
  return born.precision === "ABOUT_AGE" ? t("person.bornAbout", bounds) : t("person.bornBetween", bounds);
}

/** Where the person was held before, the latest first. */
export async function EarlierJails({ stints }: { stints: readonly StintShown[] }) {
  const t = await getTranslations("cases.custody");
  if (stints.length === 0) return null;
  return (
    <Disclosure summary={t("earlier")} className="mt-2">
      <ul className="grid gap-3">
        {stints.map((stint) => (
          <li key={stint.id} className="grid gap-1">
            <Jail stint={stint} />
            <span className="text-sm">
              <span className="text-ink-soft">{t("until")}</span>{" "}
              <UncertainInstant {...stint.until} timeZone={stint.timeZone} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
