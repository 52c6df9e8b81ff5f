import { describe, expect, it } from "vitest";
import spanish from "@/messages/es.json";
import { stateName, stateOptions } from "./state-names";
import { stateSchema } from "./states";

const words = (code: keyof typeof spanish.states) => spanish.states[code];

describe("the names of states", () => {
  it("are those of the reader's language", () => {
    expect(stateName("NY", words)).toBe("Nueva York");
  });

  it("leave letters that are no state's as they are", () => {
    expect(stateName("ZZ", words)).toBe("ZZ");
  });

  it("stand in the order of the reader's alphabet, each once", () => {
    const options = stateOptions(words, "es");
    expect(options).toHaveLength(stateSchema.options.length);
    expect(options[0]?.label).toBe("Alabama");
    const position = (code: string) => options.findIndex(({ value }) => value === code);
    expect(position("DE")).toBeLessThan(position("DC"));
    expect(position("OR")).toBeLessThan(position("PA"));
  });
});
