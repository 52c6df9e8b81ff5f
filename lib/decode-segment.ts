/**
 * A part of an address as it was before it was encoded. Addresses are anybody's input: what cannot be decoded stays as
 * it is, and is then found nowhere.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
