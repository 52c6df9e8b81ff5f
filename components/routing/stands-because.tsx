import { useTranslations } from "next-intl";
import type { QueuePlaceReason } from "@/lib/routing/queue-order";

/**
 * Why a matter stands where it does, in words. Which mark the intake set is a fact of the case, and facts come after the
 * conflict answer, so the marks have words here that say only that there is one.
 */
export function StandsBecause({ reasons }: { reasons: readonly QueuePlaceReason[] }) {
  const t = useTranslations("queue.mark");
  const place = useTranslations("routing.place");
  const sentences = reasons.map((reason) =>
    reason === "MARK_CANNOT_WAIT" || reason === "MARK_OTHER" ? t(reason) : place(reason),
  );
  return <span className="block text-sm text-ink-soft">{sentences.join(" ")}</span>;
}
