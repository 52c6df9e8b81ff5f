/** Compares by code unit, never by locale: the same facts must sort alike on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
