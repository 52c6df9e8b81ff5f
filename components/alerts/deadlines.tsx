import { getTranslations } from "next-intl/server";
import { Instant } from "@/components/time/instant";
import type { BoardRow } from "@/lib/alerts/dto";
import type { HoldReading } from "@/lib/hold/schema";
import type { Bounds } from "@/lib/hold/time";

/** Both readings' deadlines on the jail's clock, the organization's own reading first; one line where they coincide. */
export async function Deadlines({ row, reading }: { row: BoardRow; reading: HoldReading }) {
  const t = await getTranslations("board.deadline");
  const { formDeadline: form, regulationDeadline: regulation, timeZone } = row;
  if (!form || !regulation) return null;
  const both = [
    { key: "FORM" as const, deadline: form },
    { key: "REGULATION" as const, deadline: regulation },
  ];
  const ordered = reading === "FORM" ? both : both.reverse();
  const shown = sameBounds(form, regulation) ? [{ key: "BOTH" as const, deadline: form }] : ordered;
  return (
    // On the narrowest screen label and time take a line each: a Spanish label leaves no room beside it.
    <dl className="grid gap-x-2 gap-y-1 @min-[20rem]:grid-cols-[auto_1fr]">
      {shown.map(({ key, deadline }) => (
        <Deadline key={key} label={t(key)} deadline={deadline} timeZone={timeZone} />
      ))}
    </dl>
  );
}

function sameBounds(one: Bounds, other: Bounds): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}

async function Deadline({
  label,
  deadline: { earliest, latest },
  timeZone,
}: {
  label: string;
  deadline: Bounds;
  timeZone: string;
}) {
  const t = await getTranslations("board.deadline");
  const isCertain = earliest === latest;
  const bounds = [
    ...(earliest ? [{ at: earliest, word: isCertain ? null : t("from") }] : []),
    ...(latest && !isCertain ? [{ at: latest, word: t("upTo") }] : []),
  ];
  return (
    <>
      <dt className="pt-px text-xs text-ink-soft">{label}</dt>
      <dd className="grid sm:whitespace-nowrap">
        {bounds.map(({ at, word }) => (
          <span key={at}>
            {word ? <span className="block text-xs text-ink-soft">{word}</span> : null}
            <Instant value={at} timeZone={timeZone} layout="short" />
          </span>
        ))}
      </dd>
    </>
  );
}
