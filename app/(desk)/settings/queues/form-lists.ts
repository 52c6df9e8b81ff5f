import { getLocale, getTranslations } from "next-intl/server";
import type { QueueFormLists } from "@/components/queues/form-lists";
import { stateSchema } from "@/lib/facilities/states";
import { matterKindSchema } from "@/lib/routing/schema";
import { SERVICE_LEVELS } from "@/lib/routing/service-area";

/** The choices of a queue's form, in the reader's language. */
export async function queueFormLists(): Promise<QueueFormLists> {
  const [locale, queues, kinds, levels, states] = await Promise.all([
    getLocale(),
    getTranslations("queues.areaMeans"),
    getTranslations("routing.matterKind"),
    getTranslations("routing.serviceLevel"),
    getTranslations("states"),
  ]);
  return {
    kinds: matterKindSchema.options.map((kind) => ({ value: kind, label: kinds(kind) })),
    areas: SERVICE_LEVELS.map((level) => ({ value: level, label: levels(level), hint: queues(level) })),
    states: stateSchema.options
      .map((state) => ({ value: state as string, label: states(state) }))
      .sort((one, other) => one.label.localeCompare(other.label, locale)),
  };
}
