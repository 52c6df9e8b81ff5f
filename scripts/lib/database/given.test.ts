import { expect, it } from "vitest";
import type { Fault } from "../fault.mjs";
import { givenDatabase, rolesToMake } from "./given.mjs";

const env = (values: Record<string, string>) => values as unknown as NodeJS.ProcessEnv;
const applicationUrl = "postgresql://app:secret-word@host/legal_aid";
const ownerUrl = "postgresql://owner:secret-word@host/legal_aid";

it("chooses the embedded database when none is given", () => {
  expect(givenDatabase(env({}))).toBeUndefined();
});

it("takes the two roles", () => {
  expect(givenDatabase(env({ DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: ownerUrl }))).toEqual({
    applicationUrl,
    ownerUrl,
  });
});

it.each([
  ["DATABASE_URL", applicationUrl],
  ["DATABASE_OWNER_URL", ownerUrl],
])("refuses %s alone, and prints the SQL for its database without any password", (name, url) => {
  let fault: Fault | undefined;
  try {
    givenDatabase(env({ [name]: url }));
  } catch (error) {
    fault = error as Fault;
  }
  expect(fault?.message).toContain(`${name} is set`);
  expect(fault?.remedy).toContain('CREATE DATABASE "legal_aid" OWNER holdline_owner');
  expect(fault?.remedy).toContain("CREATE ROLE holdline_app LOGIN NOSUPERUSER NOBYPASSRLS");
  expect(`${fault?.message}${fault?.remedy}`).not.toContain("secret-word");
});

it("quotes the name of the database", () => {
  expect(rolesToMake('a "b"')).toContain('CREATE DATABASE "a ""b"""');
});
