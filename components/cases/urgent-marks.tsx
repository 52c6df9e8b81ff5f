import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { UrgentMark } from "@/lib/routing/schema";

/** What the intake says can not wait. Renders nothing where there is none. */
export function UrgentMarks({ marks }: { marks: readonly UrgentMark[] }) {
  const t = useTranslations("routing.urgentMark");
  if (marks.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {marks.map((mark) => (
        <li key={mark}>
          <Tag tone="warning" icon="warning">
            {t(mark)}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
