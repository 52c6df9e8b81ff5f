import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { Board } from "@/lib/alerts/dto";
import { watchedStatuses } from "@/lib/alerts/schema";
import { formatCount } from "@/lib/i18n/format";
import type { HoldStatus } from "@/lib/hold/schema";

/** What cannot wait is marked as long as there is any of it. */
const alarming = new Set<HoldStatus>(["OVERDUE", "HELD_WITHOUT_DETAINER"]);

/**
 * How many holds stand in each status, as links that filter the board. A status without holds is shown too: that none
 * is past its limit is what a supervisor looks for.
 *
 * @param chosen the status that the board is filtered by; leave it out where this is not the board
 * @param href gives the board's address for a status, or for all
 */
export function StatusCounts({
  counts,
  watched,
  chosen,
  href,
}: Pick<Board, "counts" | "watched"> & {
  chosen?: HoldStatus | "ALL";
  href: (status?: HoldStatus) => string;
}) {
  const t = useTranslations("board");
  const label = useTranslations("hold.status");
  return (
    <nav aria-label={t("byStatus")}>
      <ul className="grid grid-cols-2 gap-px border-y border-line bg-line sm:grid-cols-3 lg:grid-cols-9">
        <li className="col-span-2 sm:col-span-1">
          <Count href={href()} count={watched} label={t("all")} isChosen={chosen === "ALL"} />
        </li>
        {watchedStatuses.map((status) => (
          <li key={status}>
            <Count
              href={href(status)}
              count={counts[status] ?? 0}
              label={label(`${status}.label`)}
              isChosen={chosen === status}
              isAlarming={alarming.has(status)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({
  href,
  count,
  label,
  isChosen,
  isAlarming = false,
}: {
  href: string;
  count: number;
  label: string;
  isChosen: boolean;
  isAlarming?: boolean;
}) {
  const locale = useLocale();
  return (
    <Link
      href={href}
      aria-current={isChosen ? "true" : undefined}
      className={classNames(
        "flex h-full min-h-11 items-baseline gap-2 border-b-4 bg-surface px-2.5 pt-1.5 pb-1 hover:bg-sunken lg:flex-col lg:gap-0",
        isChosen ? "border-accent" : "border-transparent",
      )}
    >
      <span
        className={classNames(
          "text-xl font-bold tabular-nums",
          count === 0 && "font-normal text-ink-soft",
          isAlarming && count > 0 && "text-danger",
        )}
      >
        {formatCount(count, locale)}
      </span>{" "}
      <span className={classNames("text-xs", isChosen ? "font-bold" : "text-ink-soft")}>{label}</span>
    </Link>
  );
}
