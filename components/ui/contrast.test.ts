import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

/** The custom properties of the first rule whose selector stands in the stylesheet as given. */
function colours(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No rule ${selector}`);
  const body = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const signals = ["accent", "danger", "warning", "caution", "success", "unknown"];

/** Text needs 4.5 to 1 (WCAG 1.4.3). */
const textPairs = [
  ...grounds.flatMap((ground) => [
    ["ink", ground],
    ["ink-soft", ground],
  ]),
  ...signals.flatMap((signal) => [...grounds, `${signal}-soft`].map((ground) => [signal, ground])),
  ...signals.flatMap((signal) => [
    ["ink", `${signal}-soft`],
    ["ink-soft", `${signal}-soft`],
  ]),
  ["accent", "danger-soft"],
  ["on-accent", "accent"],
  ["on-danger", "danger"],
  ["paper", "ink"],
] as [string, string][];

/** Edges of controls and the mark of the focus need 3 to 1 (WCAG 1.4.11). */
const edgePairs = [...grounds, "danger-soft"].flatMap((ground) => [
  ["line-strong", ground],
  ["focus", ground],
]) as [string, string][];

const themes = {
  light: colours(":root"),
  dark: colours(':root[data-theme="dark"]'),
};

describe.each(Object.entries(themes))("colours of the %s theme", (_name, theme) => {
  function ratio(front: string, ground: string): number {
    const [frontColour, groundColour] = [theme.get(front), theme.get(ground)];
    if (!frontColour || !groundColour) throw new Error(`No colour ${front} or ${ground}`);
    return contrast(frontColour, groundColour);
  }

  it.each(textPairs)("%s can be read on %s", (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)("%s can be seen on %s", (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(3);
  });
});

it("is the same dark, whether the device or the person chose it", () => {
  expect(colours(':root:not([data-theme="light"])')).toEqual(themes.dark);
});
