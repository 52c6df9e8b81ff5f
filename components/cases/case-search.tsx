import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { buttonClassName } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TextInput } from "@/components/ui/text-input";
import type { CaseOrder } from "@/lib/cases/schema";
import { stateOptions } from "@/lib/facilities/state-names";
import { holdStatusSchema } from "@/lib/hold/schema";

/**
 * The search above the list. It is posted, not put into the address as it stands: an address must not hold a name.
 *
 * @param action answers with a redirect to the list
 */
export function CaseSearch({
  action,
  search,
  status,
  state,
  order,
}: {
  action: (form: FormData) => Promise<void>;
  search: string | null;
  status: string | undefined;
  state: string | undefined;
  order: CaseOrder;
}) {
  const t = useTranslations("cases.search");
  const hold = useTranslations("hold.status");
  const states = useTranslations("states");
  const locale = useLocale();
  return (
    // A new key for a new search: inputs that React keeps would go on showing the old one.
    <form
      key={[search, status, state, order].join("\n")}
      action={action}
      role="search"
      className="no-print mb-5 grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"
    >
      <TextInput
        name="search"
        type="search"
        label={t("label")}
        defaultValue={search ?? ""}
        placeholder="HL-7K3M-Q2"
        maxLength={200}
        className="col-span-2 lg:col-span-1"
        autoComplete="off"
      />
      <Select
        name="status"
        label={t("status")}
        emptyLabel={t("anyStatus")}
        defaultValue={status ?? ""}
        options={holdStatusSchema.options.map((value) => ({ value, label: hold(`${value}.label`) }))}
      />
      <Select
        name="state"
        label={t("state")}
        emptyLabel={t("anyState")}
        defaultValue={state ?? ""}
        options={stateOptions(states, locale)}
      />
      <Select
        name="order"
        label={t("order")}
        defaultValue={order}
        options={[
          { value: "urgent", label: t("orderUrgent") },
          { value: "newest", label: t("orderNewest") },
        ]}
      />
      <button type="submit" className={buttonClassName("secondary")}>
        <Icon name="search" />
        {t("submit")}
      </button>
    </form>
  );
}
