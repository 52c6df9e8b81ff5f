/**
 * What a source file asks of its translators. Of keys that are made at run time only the shape is known: `*` stands for
 * one part, `**` for any number of them.
 */
export interface AskedKeys {
  /** Each literal key as it may be meant: a file may name several translators alike in different functions. */
  literal: { key: string; meant: string[] }[];
  patterns: string[];
}

/** Reads the keys out of a source file, by the ways in which this code base writes them. */
export function askedKeys(source: string): AskedKeys {
  const asked: AskedKeys = { literal: [], patterns: [] };
  for (const [name, namespaces] of translatorsOf(source)) {
    const under = (key: string) => namespaces.map((namespace) => (namespace ? `${namespace}.${key}` : key));
    for (const argument of argumentsOf(name, source)) {
      for (const [, key = ""] of argument.replace(/`[^`]*`/g, "").matchAll(/"([^"]+)"/g)) {
        const meant = under(key);
        if (meant.some((full) => full.includes("*"))) asked.patterns.push(...meant);
        else asked.literal.push({ key, meant });
      }
      for (const [, template = ""] of argument.matchAll(/`([^`]+)`/g)) {
        asked.patterns.push(...under(withoutExpressions(template)));
      }
      if (!/["`]/.test(argument)) asked.patterns.push(...under("*"));
    }
    // Handed on to a function that asks by itself.
    if (new RegExp(`[(,:]\\s*${name}\\s*[,)}]`).test(source.replace(/const\s+\[[^\]]+\]/g, "")))
      asked.patterns.push(...under("**"));
  }
  // Keys that rules and schemas name in full.
  for (const [, key = ""] of source.matchAll(/["`]([a-zA-Z]+(?:\.[\w${}]+)+)["`]/g)) {
    asked.patterns.push(withoutExpressions(key));
  }
  return asked;
}

/** The first argument of each call, as it is written. */
function argumentsOf(name: string, source: string): string[] {
  const call = new RegExp(`(?<![\\w.])${name}(?:\\.(?:rich|markup|raw|has))?\\(`, "g");
  return [...source.matchAll(call)].map(
    (found) => partsOf(source.slice(found.index + found[0].length))[0] ?? "",
  );
}

function translatorsOf(source: string): Map<string, string[]> {
  const translators = new Map<string, string[]>();
  const add = (name: string, expression: string) => {
    const call = /^(?:await\s+)?(?:use|get)Translations\(\s*(?:["`]([^"`]*)["`])?,?\s*\)/.exec(
      expression.trim(),
    );
    if (call) translators.set(name, [...(translators.get(name) ?? []), withoutExpressions(call[1] ?? "")]);
  };
  for (const [, name = "", expression = ""] of source.matchAll(/const\s+(\w+)\s*=\s*([^;]+)/g)) {
    add(name, expression);
  }
  for (const [, names = "", calls = ""] of source.matchAll(
    /const\s+\[([^\]]+)\]\s*=\s*await\s+Promise\.all\(\[([\s\S]*?)\]\);/g,
  )) {
    const parts = partsOf(calls);
    names.split(",").forEach((name, position) => add(name.trim(), parts[position] ?? ""));
  }
  return translators;
}

function withoutExpressions(template: string): string {
  return template.replace(/\$\{[^{}]*\}/g, "*");
}

/** What stands between commas up to the closing bracket; a comma inside brackets of its own is none between them. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of text) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (depth < 0) break;
    if (character === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}
