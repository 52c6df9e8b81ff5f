/**
 * A message of a rule or schema: a key of messages, and the values of its placeholders, in one piece of text such as
 * `forms.problem.tooLong?max=500`. Schemas can carry only text, and the words are chosen where they are shown.
 */
export function message(key: string, values: Record<string, string | number> = {}): string {
  const query = new URLSearchParams(
    Object.entries(values).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return query ? `${key}?${query}` : key;
}

/** The key and values of a message made by `message`. */
export function readMessage(text: string): { key: string; values: Record<string, string> } {
  const [key = "", query = ""] = text.split("?", 2);
  return { key, values: Object.fromEntries(new URLSearchParams(query)) };
}
