import { describe, expect, it } from "vitest";
import { closedWhySchema, queueDoneSchema } from "@/lib/routing/forms-schema";
import english from "@/messages/en.json";
import spanish from "@/messages/es.json";

const codes = {
  closedWhy: closedWhySchema.options,
  done: queueDoneSchema.options,
} as const;

describe.each([
  ["English", english.queue],
  ["Spanish", spanish.queue],
])("the words of the queue in %s", (_, words) => {
  it.each(Object.keys(codes) as (keyof typeof codes)[])(
    "has one for each code of %s, and none that is never said",
    (group) => {
      expect(Object.keys(words[group]).sort()).toEqual([...codes[group]].sort());
    },
  );
});
