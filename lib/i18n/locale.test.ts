import { describe, expect, it } from "vitest";
import { chooseLocale } from "./locale";

describe("chooseLocale", () => {
  it("keeps the language that was chosen, whatever the browser prefers", () => {
    expect(chooseLocale("es", "en-US,en;q=0.9")).toBe("es");
  });

  it("takes the browser's first language that we speak", () => {
    expect(chooseLocale(undefined, "fr-CA,fr;q=0.9,es-MX;q=0.8,en;q=0.5")).toBe("es");
  });

  it("orders by quality, not by position", () => {
    expect(chooseLocale(undefined, "en;q=0.3, es;q=0.9")).toBe("es");
  });

  it("does not take a language that the browser refuses", () => {
    expect(chooseLocale(undefined, "es;q=0, fr")).toBe("en");
  });

  it.each([[null], [""], ["*"], ["nonsense;;;q=x,"]])("falls back to English for %j", (header) => {
    expect(chooseLocale(undefined, header)).toBe("en");
  });

  it("ignores a forged cookie", () => {
    expect(chooseLocale("../../etc/passwd", "es")).toBe("es");
  });
});
