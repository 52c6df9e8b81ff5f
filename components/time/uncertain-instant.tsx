import { getTranslations } from "next-intl/server";
import { NotKnown } from "@/components/ui/not-known";
import { Instant } from "./instant";

/**
 * A time that may be known, known within bounds, known from one side, or unknown, in words that can be read out.
 *
 * @param earliest ISO 8601 in UTC, or null if there is no bound on that side
 * @param latest likewise
 */
export async function UncertainInstant({
  earliest,
  latest,
  timeZone,
}: {
  earliest: string | null;
  latest: string | null;
  timeZone: string;
}) {
  const t = await getTranslations("time.uncertain");
  if (earliest && earliest === latest) return <Instant value={earliest} timeZone={timeZone} />;
  if (!earliest && !latest) return <NotKnown />;
  return (
    <span className="grid gap-0.5">
      {earliest ? (
        <span>
          <span className="text-ink-soft">{t("earliest")}</span>{" "}
          <Instant value={earliest} timeZone={timeZone} />
        </span>
      ) : null}
      {latest ? (
        <span>
          <span className="text-ink-soft">{t("latest")}</span> <Instant value={latest} timeZone={timeZone} />
        </span>
      ) : null}
    </span>
  );
}
