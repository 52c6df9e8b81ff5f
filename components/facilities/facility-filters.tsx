import { useLocale, useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import { Select } from "@/components/ui/select";
import type { FacilityList } from "@/lib/facilities/schema";
import { stateOptions } from "@/lib/facilities/state-names";

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
        options={stateOptions(states, locale)}
      />
    </SearchForm>
  );
}
