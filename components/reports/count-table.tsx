import { useTranslations } from "next-intl";
import {
  ColumnHeading,
  RowHeading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from "@/components/ui/table";

/** One row a thing, with its numbers already written. */
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
    <div className="max-w-3xl">
      <Table caption={caption}>
        <TableHead>
          <ColumnHeading>{first}</ColumnHeading>
          {numbers.map((heading) => (
            <ColumnHeading key={heading} numeric>
              {heading}
            </ColumnHeading>
          ))}
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              <RowHeading>{row.label}</RowHeading>
              {row.values.map((value, index) => (
                <TableCell key={numbers[index]} label={numbers[index]} numeric>
                  {value}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
