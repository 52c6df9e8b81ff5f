import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { stateSchema } from "@/lib/facilities/states";
import type { BoardFilter } from "@/lib/alerts/schema";

/** Narrows the board to the jails of one state. A GET form, so that it works without script and has an address. */
export function StateFilter({ states, filter }: { states: readonly string[]; filter: BoardFilter }) {
  const t = useTranslations("board");
  const names = useTranslations("states");
  const offered = new Set([...states, ...(filter.state ? [filter.state] : [])]);
  const options = stateSchema.options
    .filter((state) => offered.has(state))
    .map((state) => ({ value: state, label: names(state) }));
  return (
    <form action="/board" className="no-print flex items-end gap-2">
      {filter.status ? <input type="hidden" name="status" value={filter.status} /> : null}
      {/* A new choice is a new form: React would otherwise keep what was chosen before. */}
      <Select
        key={filter.state ?? ""}
        name="state"
        label={t("state")}
        emptyLabel={t("everyState")}
        options={options}
        defaultValue={filter.state ?? ""}
        className="w-48 min-w-0"
      />
      <Button type="submit" variant="secondary">
        {t("filter")}
      </Button>
    </form>
  );
}
