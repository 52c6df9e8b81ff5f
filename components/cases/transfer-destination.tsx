import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchForm } from "@/components/ui/search-form";
import { buttonClassName } from "@/components/ui/button";

/** A jail that was found, as far as this choice needs it. */
interface FoundJail {
  id: string;
  name: string;
  city: string | null;
  countyName: string | null;
  state: string;
  mayNotBeTheJail: boolean;
}

/**
 * Where somebody was moved to: a search whose results are ways to the form, and a way for when nobody knows. Names of
 * jails are not personal, so they may stand in the address.
 *
 * @param found null before anything was searched for
 */
export function TransferDestination({
  caseId,
  search,
  found,
}: {
  caseId: string;
  search: string;
  found: readonly FoundJail[] | null;
}) {
  const t = useTranslations("cases.transfer");
  const jail = useTranslations("cases.custody");
  const form = `/cases/${caseId}/facts/new`;
  const formFor = (facility: string) => ({ pathname: form, query: { type: "TRANSFERRED", facility } });
  return (
    <div className="grid max-w-2xl gap-4">
      <SearchForm action={form} name="jail" label={t("search")} hint={t("searchHint")} defaultValue={search}>
        <input type="hidden" name="type" value="TRANSFERRED" />
      </SearchForm>
      {found?.length === 0 ? <EmptyState title={t("noneFound")}>{t("noneFoundHint")}</EmptyState> : null}
      {found && found.length > 0 ? (
        <ul className="border-t border-line">
          {found.map(({ id, name, city, countyName, state, mayNotBeTheJail }) => (
            <li key={id} className="border-b border-line py-2">
              <Link href={formFor(id)} className="link font-semibold">
                {name}
              </Link>
              <span className="block text-sm text-ink-soft">
                {[city, countyName, state].filter((part) => part !== null).join(", ")}
              </span>
              {mayNotBeTheJail ? (
                <span className="block text-sm text-warning">{jail("mayNotBeTheJail")}</span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <Link href={formFor("unknown")} className={buttonClassName("secondary")}>
          {t("notKnown")}
        </Link>
      </p>
    </div>
  );
}
