/**
 * The fields of a submitted form as an object. A name that is sent several times becomes a list (see `listOf` for the
 * field that is a list of one). Next's own fields and files are left out.
 */
export function formDataToObject(form: FormData): Record<string, string | string[]> {
  // A map, since a plain object already has a "constructor" before any field of that name.
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION") || typeof value !== "string") continue;
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(fields);
}
