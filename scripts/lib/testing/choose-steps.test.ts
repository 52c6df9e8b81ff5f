import { expect, it } from "vitest";
import { chooseSteps } from "./choose-steps.mjs";

const steps = [
  { name: "install" },
  { name: "generate", needs: ["install"] },
  { name: "unit", needs: ["generate"] },
  { name: "build", needs: ["generate"] },
  { name: "e2e", needs: ["build"] },
];
const names = (asked: string[]) => chooseSteps(steps, asked).map((step) => step.name);

it("runs everything when nothing is named", () => {
  expect(names([])).toEqual(steps.map((step) => step.name));
});

it("runs what is named and all that it needs, in order", () => {
  expect(names(["e2e"])).toEqual(["install", "generate", "build", "e2e"]);
});

it("says which steps there are when a name is wrong", () => {
  expect(() => names(["units"])).toThrow("There is no step called units.");
});
