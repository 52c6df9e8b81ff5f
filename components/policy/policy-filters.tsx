import { useLocale, useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import { Select } from "@/components/ui/select";
import { stateOptions } from "@/lib/facilities/state-names";
import type { PolicyList } from "@/lib/policy/list-schema";
import { postureSchema } from "@/lib/policy/schema";

/** The search above the list of jurisdictions. */
export function PolicyFilters({ list }: { list: PolicyList }) {
  const t = useTranslations("policies");
  const states = useTranslations("states");
  const locale = useLocale();
  return (
    <SearchForm action="/policies" label={t("search")} defaultValue={list.search}>
      <Select
        key={`state ${list.state}`}
        name="state"
        label={t("state")}
        className="text-sm"
        defaultValue={list.state ?? ""}
        emptyLabel={t("allStates")}
        options={stateOptions(states, locale)}
      />
      <Select
        key={`posture ${list.posture}`}
        name="posture"
        label={t("posture")}
        className="text-sm"
        defaultValue={list.posture ?? ""}
        emptyLabel={t("allPostures")}
        options={postureSchema.options.map((code) => ({ value: code, label: t(`short.posture.${code}`) }))}
      />
    </SearchForm>
  );
}
