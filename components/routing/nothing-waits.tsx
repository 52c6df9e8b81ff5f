import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";

/** An empty queue, with what its emptiness means: nothing to do, or nowhere to look. */
export function NothingWaits({
  isSupervisor,
  isInAnyQueue,
}: {
  isSupervisor: boolean;
  isInAnyQueue: boolean;
}) {
  const t = useTranslations("queue.empty");
  const which = !isInAnyQueue ? "noQueue" : isSupervisor ? "supervisor" : "representative";
  return <EmptyState title={t(`${which}.title`)}>{t(`${which}.meaning`)}</EmptyState>;
}
