/** PostgreSQL answers a text with this character in it with an error. */
const nul = "\u0000";

/**
 * A part of an address as it was before it was encoded. Addresses are anybody's input: what cannot be decoded, or not be
 * asked for, stays as it is, and is then found nowhere.
 */
export function decodeSegment(segment: string): string {
  try {
    const decoded = decodeURIComponent(segment);
    return decoded.includes(nul) ? segment : decoded;
  } catch {
    return segment;
  }
}
