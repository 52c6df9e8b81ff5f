/**
 * What stands in the page's controls of these names now: what somebody typed or chose before the page's script ran.
 * Nothing on the server, and nothing for a name that has no control.
 */
export function alreadyTyped(names: readonly string[]): Record<string, string | boolean | string[]> {
  if (typeof document === "undefined") return {};
  const typed: Record<string, string | boolean | string[]> = {};
  for (const name of names) {
    const controls = [...document.getElementsByName(name)];
    const value = valueOf(controls);
    if (value !== undefined) typed[name] = value;
  }
  return typed;
}

function valueOf(controls: HTMLElement[]): string | boolean | string[] | undefined {
  const [first] = controls;
  if (first instanceof HTMLSelectElement || first instanceof HTMLTextAreaElement) return first.value;
  if (!(first instanceof HTMLInputElement)) return undefined;
  const inputs = controls.filter((control) => control instanceof HTMLInputElement);
  const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
  if (first.type === "radio") return chosen[0];
  // One checkbox is a yes or no, several are a list: as the form's library reads them.
  if (first.type === "checkbox") return inputs.length > 1 ? chosen : first.checked;
  return first.value;
}
