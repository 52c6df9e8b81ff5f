import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemActor, type Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { withActor } from "@/lib/database/transaction";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization } from "@/lib/testing/organization";
import { announce, type LiveTopic, liveTopics } from "./announce";
import { hears, liveStream } from "./live-stream";

const database = useTestDatabase();

let ours: string;
let theirs: string;

beforeAll(async () => {
  ours = (await makeOrganization("Ours")).organizationId;
  theirs = (await makeOrganization("Theirs")).organizationId;
});

const person = (role: Role, organizationId = ours): Actor => ({
  organizationId,
  userId: "somebody",
  role,
  representativeId: null,
});

function change(organizationId: string, topic: LiveTopic): Promise<void> {
  const actor = systemActor(organizationId);
  return withActor(actor, (transaction) => announce(transaction, actor, topic, "an id"));
}

/** An open page: what it has heard, from its first heartbeat on. */
async function openPage(actor: Actor) {
  const closed = new AbortController();
  const reader = liveStream(actor, closed.signal).getReader();
  const decoder = new TextDecoder();
  const page = { text: "", ended: false, close: () => closed.abort() };
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      page.text += decoder.decode(value, { stream: true });
    }
    page.ended = true;
  })();
  await expect.poll(() => page.text).toContain("event: heartbeat");
  return page;
}

/** Notices arrive in order: once the marker has, whatever was announced before it has too. */
async function heardBy(page: { text: string }, marker: () => Promise<void>): Promise<string[]> {
  await marker();
  await expect.poll(() => page.text).toContain("data: case");
  return [...page.text.matchAll(/event: change\ndata: (\w+)/g)].map(([, topic = ""]) => topic);
}

describe("a live stream", () => {
  let page: Awaited<ReturnType<typeof openPage>>;

  beforeEach(async () => {
    page = await openPage(person("SUPERVISOR"));
    return () => page.close();
  });

  it("brings what a committed transaction announced", async () => {
    await change(ours, "alert");
    expect(await heardBy(page, () => change(ours, "case"))).toEqual(["alert", "case"]);
  });

  it("brings nothing of a transaction that was rolled back", async () => {
    const actor = systemActor(ours);
    await expect(
      withActor(actor, async (transaction) => {
        await announce(transaction, actor, "alert", "an id");
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    expect(await heardBy(page, () => change(ours, "case"))).toEqual(["case"]);
  });

  it("brings nothing of another organization", async () => {
    await change(theirs, "alert");
    expect(await heardBy(page, () => change(ours, "case"))).toEqual(["case"]);
  });

  it("tells no more than what kind of thing changed", async () => {
    await heardBy(page, () => change(ours, "case"));
    expect(page.text).not.toContain("an id");
    expect(page.text).not.toContain(ours);
  });

  it("ends when the page closes", async () => {
    page.close();
    await expect.poll(() => page.ended).toBe(true);
  });

  it("ends when changes can no longer be heard, and the next one hears again", async () => {
    await database.application.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'LISTEN%'`,
    );
    await expect.poll(() => page.ended).toBe(true);
    const next = await openPage(person("SUPERVISOR"));
    expect(await heardBy(next, () => change(ours, "case"))).toEqual(["case"]);
    next.close();
  });
});

describe("what a role hears of", () => {
  it.each<[Role, LiveTopic[]]>([
    ["SUPERVISOR", ["case", "matter", "alert"]],
    ["REPRESENTATIVE", ["case", "matter"]],
    ["VOLUNTEER", ["case"]],
    ["ADMINISTRATOR", []],
  ])("%s", (role, topics) => {
    const heard = liveTopics.filter((topic) => topic !== "heartbeat" && hears({ role }, topic));
    expect(heard).toEqual(topics);
  });

  it("does not reach a volunteer's page when an alert or a matter changes", async () => {
    const page = await openPage(person("VOLUNTEER"));
    await change(ours, "alert");
    await change(ours, "matter");
    expect(await heardBy(page, () => change(ours, "case"))).toEqual(["case"]);
    page.close();
  });
});
