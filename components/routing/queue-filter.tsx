import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { QueuePage } from "@/lib/routing/dto";

/** Narrows a supervisor's list to one queue. A GET form, so that it works without script and has an address. */
export function QueueFilter({ queues, chosen }: { queues: QueuePage["queues"]; chosen: string | undefined }) {
  const t = useTranslations("queue");
  const options = queues.map(({ id, name, isUnrouted, waiting }) => ({
    value: id,
    label: t("queueWithCount", { name: isUnrouted ? t("unrouted") : name, waiting }),
  }));
  return (
    <form action="/queue" className="no-print mb-5 flex flex-wrap items-end gap-3">
      <Select
        name="queue"
        label={t("filter.label")}
        emptyLabel={t("filter.all")}
        options={options}
        defaultValue={chosen ?? ""}
        className="min-w-0 grow basis-60 sm:max-w-sm"
      />
      <Button type="submit" variant="secondary">
        {t("filter.submit")}
      </Button>
    </form>
  );
}
