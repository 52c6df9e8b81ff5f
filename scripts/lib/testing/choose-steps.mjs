import { Fault } from "../fault.mjs";

/**
 * @template {{ name: string, needs?: string[] }} Step
 * @param {Step[]} all in the order in which they run
 * @param {string[]} names what was asked for; nothing means everything
 * @returns {Step[]} the named ones and those that they need
 */
export function chooseSteps(all, names) {
  if (names.length === 0) return all;
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Fault(
      `There is no step called ${unknown.join(" or ")}.`,
      `There are: ${all.map((step) => step.name).join(", ")}.`,
    );
  }
  const wanted = new Set(names);
  // From the last to the first, since a step needs only steps before it.
  for (const step of all.toReversed())
    if (wanted.has(step.name)) for (const need of step.needs ?? []) wanted.add(need);
  return all.filter((step) => wanted.has(step.name));
}
