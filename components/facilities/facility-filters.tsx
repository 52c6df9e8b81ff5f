import { useLocale, useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import { Select } from "@/components/ui/select";
import { compareText } from "@/lib/compare-text";
import type { FacilityList } from "@/lib/facilities/schema";
import { stateSchema } from "@/lib/facilities/states";

/** The search above the list of jails. */
export function FacilityFilters({ list }: { list: FacilityList }) {
  const t = useTranslations("facilities");
  const states = useTranslations("states");
  const locale = useLocale();
  return (
    <SearchForm action="/facilities" label={t("search")} hint={t("searchHint")} defaultValue={list.search}>
      <Select
        key={`state ${list.state}`}
        name="state"
        label={t("state")}
        className="text-sm"
        defaultValue={list.state ?? ""}
        emptyLabel={t("allStates")}
        options={stateSchema.options
          .map((code) => ({ value: code, label: states(code) }))
          .sort((a, b) => a.label.localeCompare(b.label, locale) || compareText(a.value, b.value))}
      />
    </SearchForm>
  );
}
