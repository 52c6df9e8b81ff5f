/**
 * The date and time fields in which something stands that is no date or time, such as 02/30 or half a date. Browsers
 * send those as empty, and what somebody typed would be lost without a word.
 *
 * @returns by name of the field, the key of what to enter
 */
export function unreadableFields(form: HTMLFormElement): Record<string, string> {
  const unreadable: Record<string, string> = {};
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement) || !control.validity.badInput) continue;
    // What is hidden, since another answer made it pointless, is not asked for.
    if (control.offsetParent === null) continue;
    const isTime = control.type === "time";
    unreadable[control.name] = isTime ? "hold.problem.INVALID_TIME" : "intake.problem.noSuchDate";
  }
  return unreadable;
}
