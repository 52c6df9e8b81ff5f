import { useTranslations } from "next-intl";

/**
 * One row a thing, with its numbers already written. A table that stays one on a telephone: its cells are short, and
 * numbers are compared down a column.
 */
export function CountTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  /** The heading of the things, then of each number. */
  columns: readonly string[];
  rows: readonly { key: string; label: string; values: readonly string[] }[];
}) {
  const t = useTranslations("reports");
  const [first, ...numbers] = columns;
  if (rows.length === 0) return <p>{t("none")}</p>;
  return (
    <table className="w-full max-w-2xl border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-xs text-ink-soft">
          <th scope="col" className="px-2 py-1.5 text-start align-bottom font-semibold">
            {first}
          </th>
          {numbers.map((heading) => (
            <th key={heading} scope="col" className="px-2 py-1.5 text-end align-bottom font-semibold">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="border-b border-line hover:bg-sunken">
            <th scope="row" className="px-2 py-2 text-start align-top font-semibold">
              {row.label}
            </th>
            {row.values.map((value, index) => (
              <td key={numbers[index]} className="px-2 py-2 text-end align-top tabular-nums">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
