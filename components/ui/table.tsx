import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/*
 * A table that turns into a list of rows where it has less than 42rem (globals.css). The roles look superfluous, but
 * browsers drop a table's own once its parts are displayed as grid.
 */

/** @param caption what the table lists, for screen readers */
export function Table({ caption, children }: { caption: ReactNode; children: ReactNode }) {
  return (
    <div className="table-frame">
      <table role="table" className="text-sm">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** The row of column headings; takes `ColumnHeading`s. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead role="rowgroup">
      <tr role="row" className="border-b-2 border-ink">
        {children}
      </tr>
    </thead>
  );
}

/** @param numeric stands over numbers, which are compared down the column */
export function ColumnHeading({ numeric = false, children }: { numeric?: boolean; children: ReactNode }) {
  return (
    <th
      role="columnheader"
      scope="col"
      className={classNames(
        "px-2 py-1.5 align-bottom text-xs font-semibold text-ink-soft",
        numeric ? "text-end" : "text-start",
      )}
    >
      {children}
    </th>
  );
}

/** The rows; takes `TableRow`s. */
export function TableBody({ children }: { children: ReactNode }) {
  return <tbody role="rowgroup">{children}</tbody>;
}

/** @param urgent marks the row with a bar at its edge; the reason stands in words in one of its cells */
export function TableRow({
  urgent = false,
  className,
  ...props
}: ComponentProps<"tr"> & { urgent?: boolean }) {
  return (
    <tr
      {...props}
      role="row"
      className={classNames(
        "border-b border-line hover:bg-sunken",
        urgent && "bg-danger-soft/60 shadow-[inset_4px_0_0_var(--danger)] @max-[42rem]:ps-3",
        className,
      )}
    />
  );
}

/** The cell that names its row, such as a person or a reference; the heading of the stacked row. */
export function RowHeading({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      {...props}
      role="rowheader"
      scope="row"
      className={classNames("px-2 py-2 text-start align-top font-semibold", className)}
    />
  );
}

/** @param label the column's name, shown before the cell when the row is stacked; leave it out for a cell of buttons */
export function TableCell({
  label,
  numeric = false,
  className,
  children,
  ...props
}: ComponentProps<"td"> & { label?: string; numeric?: boolean }) {
  return (
    <td
      {...props}
      role="cell"
      data-label={label}
      className={classNames("px-2 py-2 align-top", numeric && "text-end", className)}
    >
      {/* One child for the grid of the stacked row, whatever the cell holds. */}
      <div className="min-w-0">{children}</div>
    </td>
  );
}
