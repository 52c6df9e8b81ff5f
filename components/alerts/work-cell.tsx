import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { BoardRow } from "@/lib/alerts/dto";

/** Who is on it: each open matter with its holder, or where it waits. That nobody is stands out. */
export function WorkCell({ matters }: Pick<BoardRow, "matters">) {
  const t = useTranslations("board");
  const kinds = useTranslations("routing.matterKind");
  if (matters.length === 0) return <span className="text-ink-soft">{t("noMatters")}</span>;
  return (
    <ul className="grid gap-1">
      {matters.map(({ id, kind, heldBy, queue, unrouted }) => (
        <li key={id}>
          <span className="block text-xs text-ink-soft">{kinds(kind)}</span>
          {heldBy ? (
            <span className="font-semibold">{heldBy}</span>
          ) : unrouted ? (
            <Tag tone="danger" icon="warning">
              {t("unrouted")}
            </Tag>
          ) : (
            <span>
              <span className="font-semibold text-warning">{t("nobody")}</span> {t("waitsIn", { queue })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
