/** A `@db.Date` column as `YYYY-MM-DD`. Prisma gives such a column as midnight in UTC. */
export function dayOfColumn(value: Date): string;
export function dayOfColumn(value: Date | null): string | null;
export function dayOfColumn(value: Date | null): string | null {
  return value ? value.toISOString().slice(0, 10) : null;
}

/** What a `@db.Date` column takes for `YYYY-MM-DD`. */
export function columnOfDay(day: string): Date;
export function columnOfDay(day: string | null): Date | null;
export function columnOfDay(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
