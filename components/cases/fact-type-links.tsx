import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { holdEventTypeSchema } from "@/lib/hold/schema";

/** The kinds of fact that can be added, each a way to its form: no script is needed to show the fields of one kind. */
export function FactTypeLinks({ caseId }: { caseId: string }) {
  const t = useTranslations("hold.eventType");
  return (
    <ul className="no-print mb-4 flex flex-wrap gap-2">
      {holdEventTypeSchema.options.map((type) => (
        <li key={type}>
          <ButtonLink
            href={`/cases/${caseId}/facts/new?type=${type}`}
            variant="secondary"
            size="small"
            icon="plus"
          >
            {t(type)}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
