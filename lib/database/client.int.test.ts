import { expect, it } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { useTestDatabase } from "@/lib/testing/database";
import { withActor } from "./transaction";

useTestDatabase();

it("says nothing of what was asked for when a query is wrong, since what goes wrong in a page is logged", async () => {
  const wrong = withActor(systemActor("01a212e0-e79c-7020-ad72-dfc1af23bad3"), (transaction) =>
    transaction.person.findMany({ where: { searchName: "garcia lopez", createdAt: new Date(Number.NaN) } }),
  );
  const said = await wrong.then(String, (error: unknown) => String(error));
  expect(said).toContain("Invalid value for argument");
  expect(said).not.toContain("garcia");
});
