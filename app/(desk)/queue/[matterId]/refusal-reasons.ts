import { getTranslations } from "next-intl/server";
import type { ChoiceOption } from "@/components/ui/choice";
import { declineReasonSchema } from "@/lib/routing/transitions";

/** Every reason to decline or to give back, with its words; a conflict says what it brings about. */
export async function refusalReasons(what: "decline" | "return"): Promise<ChoiceOption[]> {
  const [reason, t] = await Promise.all([
    getTranslations("routing.declineReason"),
    getTranslations(`queue.${what}`),
  ]);
  return declineReasonSchema.options.map((value) => ({
    value,
    label: reason(value),
    ...(value === "CONFLICT" && { hint: t("conflictHint") }),
  }));
}
