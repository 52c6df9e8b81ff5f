import { expect, it } from "vitest";
import { afterDeath } from "./restart-policy.mjs";

const minute = 60_000;

it("waits longer after each death in a row", () => {
  const pauses = [1, 2, 3, 4, 5].map((count) =>
    afterDeath(Array.from({ length: count }, (_, index) => index * 1000)),
  );
  expect(pauses).toEqual([1, 2, 4, 8, 16].map((pauseSeconds) => ({ pauseSeconds })));
});

it("gives up at the sixth death within three minutes", () => {
  expect(afterDeath([0, 1, 2, 3, 4, 5].map((second) => second * 1000))).toBe("give up");
});

it("forgets deaths of long ago", () => {
  expect(afterDeath([0, minute, 2 * minute, 20 * minute])).toEqual({ pauseSeconds: 1 });
});
