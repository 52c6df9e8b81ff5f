import { describe, expect, it } from "vitest";
import { isWorkerSilent } from "./worker-watch";

describe("whether the worker is silent", () => {
  const now = "2026-04-19T18:02:00Z";

  it.each([
    ["it looked just now", now, false],
    ["it looked two minutes ago", "2026-04-19T18:00:00Z", false],
    ["it looked longer ago", "2026-04-19T17:59:59Z", true],
    ["it has never looked", null, true],
  ])("%s", (_, lastLookAt, silent) => {
    expect(isWorkerSilent(lastLookAt, now)).toBe(silent);
  });
});
