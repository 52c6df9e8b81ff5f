import { useTranslations } from "next-intl";
import { Instant } from "@/components/time/instant";
import type { PersonDetail } from "@/lib/people/dto";

/** When somebody is on call or on duty, in the organization's time zone. */
export function DutyList({ duties, timeZone }: { duties: PersonDetail["duties"]; timeZone: string }) {
  const t = useTranslations("people.duty");
  const kinds = useTranslations("duty.kind");
  if (duties.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="max-w-3xl divide-y divide-line border-y border-line">
      {duties.map(({ id, kind, startsAt, endsAt }) => (
        <li key={id} className="flex flex-wrap gap-x-3 gap-y-1 py-2">
          <span className="font-semibold">{kinds(kind)}</span>
          <span>
            <Instant value={startsAt} timeZone={timeZone} layout="inline" /> {t("until")}{" "}
            <Instant value={endsAt} timeZone={timeZone} layout="inline" />
          </span>
        </li>
      ))}
    </ul>
  );
}
