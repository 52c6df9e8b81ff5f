/**
 * The fields of a submitted form as an object. A name that is sent several times becomes a list (see `listOf` for the
 * field that is a list of one). Next's own fields and files are left out.
 */
export function formDataToObject(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION") || typeof value !== "string") continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return fields;
}
