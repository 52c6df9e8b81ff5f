import { expect, it } from "vitest";
import { accountLines } from "./demo-accounts.mjs";

it("aligns the accounts below a title, with roles as one says them", () => {
  expect(
    accountLines([
      { role: "SUPERVISOR", email: "a@demo.example", password: "two words", name: "Dolores" },
      { role: "VOLUNTEER", email: "june@demo.example", password: "x", name: "June" },
    ]),
  ).toEqual([
    "  role         e-mail              password    name",
    "  supervisor   a@demo.example      two words   Dolores",
    "  volunteer    june@demo.example   x           June",
  ]);
});
