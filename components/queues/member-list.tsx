import Link from "next/link";
import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { KeptQueue } from "@/lib/queues/dto";

/** Who is in a queue, each with the button that takes them out. */
export function MemberList({
  queue,
  remove,
}: {
  queue: KeptQueue;
  remove: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("queues.member");
  const roles = useTranslations("routing.role");
  if (queue.members.length === 0) return <p className="text-warning">{t("none")}</p>;
  return (
    <ul className="max-w-2xl divide-y divide-line border-y border-line">
      {queue.members.map(({ representativeId, userId, name, role }) => (
        <li key={representativeId} className="flex flex-wrap items-center justify-between gap-2 py-2">
          <span>
            <Link href={`/people/${userId}`} className="link font-semibold">
              {name}
            </Link>{" "}
            <span className="text-ink-soft">{roles(role)}</span>
          </span>
          <form action={remove}>
            <input type="hidden" name="queueId" value={queue.id} />
            <input type="hidden" name="representativeId" value={representativeId} />
            <SubmitButton variant="secondary" size="small" aria-label={t("removeThis", { name })}>
              {t("remove")}
            </SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  );
}
