import { describe, expect, it } from "vitest";
import { keepQueueSchema } from "./schema";

const queueId = "0199a000-0000-7000-8000-000000000001";
const sent = {
  queueId: "",
  name: "Texas jails",
  kinds: "JAIL_HOLD",
  area: "STATE",
  states: "TX",
  counties: "",
};
const wrong = (change: object) =>
  keepQueueSchema.safeParse({ ...sent, ...change }).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("a queue's form", () => {
  it("takes one kind and one state as a browser sends them", () => {
    expect(keepQueueSchema.parse(sent)).toEqual({
      queueId: null,
      name: "Texas jails",
      kinds: ["JAIL_HOLD"],
      area: "STATE",
      states: ["TX"],
      counties: null,
    });
  });

  it("needs the places of the area that is chosen, and takes no notice of others", () => {
    expect(wrong({ states: undefined })).toEqual(["states"]);
    expect(wrong({ area: "COUNTY" })).toEqual(["counties"]);
    expect(wrong({ area: "COUNTY", counties: "48141" })).toEqual([]);
    expect(wrong({ area: "NATION", states: undefined })).toEqual([]);
  });

  it("lets a queue be closed by leaving out every kind, but not made so", () => {
    expect(wrong({ kinds: undefined })).toEqual(["kinds"]);
    expect(wrong({ kinds: undefined, queueId })).toEqual([]);
  });
});
