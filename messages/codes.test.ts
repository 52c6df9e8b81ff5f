import { describe, expect, it } from "vitest";
import { errorCodes } from "@/lib/errors";
import { credentialOutlooks } from "@/lib/people/credential-outlook";
import { GOVERNING_REASONS } from "@/lib/policy/why-governs";
import english from "./en.json";
import spanish from "./es.json";

describe.each([
  ["English", english],
  ["Spanish", spanish],
])("the words for codes in %s", (_, words) => {
  it.each([
    ["faults", words.errors, errorCodes],
    ["how a credential stands", words.people.outlook, credentialOutlooks],
    ["why a rule governs", words.policies.why, GOVERNING_REASONS],
  ])("say each of %s, and none that there is not", (_of, said, codes) => {
    expect(Object.keys(said).sort()).toEqual([...codes].sort());
  });
});
