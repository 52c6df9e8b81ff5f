import { describe, expect, it } from "vitest";
import { withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { useTestDatabase } from "@/lib/testing/database";
import { makeOrganization, type TestOrganization } from "@/lib/testing/organization";
import { addUser } from "./add-user";
import { replacePassword } from "./replace-password";
import { findActor } from "./session";
import { shortestRefusalMs, signInWithPassword } from "./sign-in";

const database = useTestDatabase();
const password = "correct horse battery staple";
let number = 0;

async function account(organization?: TestOrganization) {
  const { organizationId, system } = organization ?? (await makeOrganization());
  const email = `person${++number}@example.org`;
  const { userId } = await withActor(system, (transaction) =>
    addUser(transaction, system, {
      name: "Person",
      email,
      password,
      role: "SUPERVISOR",
      language: "en",
      timeZone: "America/Denver",
    }),
  );
  return { organizationId, userId, email };
}

async function refusal(email: string, typed = password, address = `address ${++number}`) {
  const error = await signInWithPassword(email, typed, address).then(
    () => null,
    (problem: unknown) => problem,
  );
  return error instanceof AppError ? { code: error.code, values: error.values } : error;
}

async function auditOf(userId: string): Promise<string[]> {
  const { rows } = await database.owner.query<{ what: string }>(
    `SELECT action || coalesce(' ' || (detail->>'why'), '') AS what FROM audit_entry
     WHERE subject_id = $1 AND action LIKE 'signIn.%' ORDER BY id`,
    [userId],
  );
  return rows.map(({ what }) => what);
}

describe("signing in", () => {
  it("gives whom the session is for, and leaves an entry", async () => {
    const { organizationId, userId, email } = await account();
    expect(await signInWithPassword(email, password, "here")).toEqual({
      organizationId,
      userId,
      sessionVersion: 1,
    });
    expect(await auditOf(userId)).toEqual(["signIn.succeeded"]);
  });

  it("answers an unknown address, a wrong password and a person who has left alike", async () => {
    const wrong = await account();
    const left = await account();
    await database.owner.query(`UPDATE "user" SET status = 'DEACTIVATED' WHERE id = $1`, [left.userId]);
    const same = { code: "WRONG_CREDENTIALS", values: {} };
    expect(await refusal("nobody@example.org")).toEqual(same);
    expect(await refusal(wrong.email, "not the password")).toEqual(same);
    expect(await refusal(left.email)).toEqual(same);
    expect(await refusal(left.email, "not the password")).toEqual(same);
    expect(await auditOf(wrong.userId)).toEqual(["signIn.refused password"]);
    expect(await auditOf(left.userId)).toEqual(["signIn.refused deactivated", "signIn.refused password"]);
  });

  it("takes as long to refuse an unknown address as a known one", async () => {
    const { email } = await account();
    for (const tried of ["nobody-else@example.org", email]) {
      const since = performance.now();
      await refusal(tried, "not the password");
      expect(performance.now() - since).toBeGreaterThanOrEqual(shortestRefusalMs - 1);
    }
  });

  it("refuses after ten tries of one account from one address, the right password too", async () => {
    const { email } = await account();
    for (let tried = 0; tried < 10; tried++) await refusal(email, "not the password", "one home");
    expect(await refusal(email, password, "one home")).toMatchObject({
      code: "TOO_MANY_TRIES",
      values: { minutes: 15 },
    });
    const other = await account();
    expect(await refusal(other.email, password, "one home")).toBeNull();
  });

  it("lets its owner in from elsewhere while a stranger guesses", async () => {
    const { email } = await account();
    for (let tried = 0; tried < 11; tried++) await refusal(email, "not the password", "a stranger's address");
    expect(await refusal(email, password, "the owner's address")).toBeNull();
  });

  it("refuses after a hundred tries from one address, whatever the account", async () => {
    const { email } = await account();
    const tries = Array.from({ length: 100 }, (_, index) =>
      refusal(`${index}@example.org`, "x", "one office"),
    );
    await Promise.all(tries);
    expect(await refusal(email, password, "one office")).toMatchObject({ code: "TOO_MANY_TRIES" });
    expect(await refusal(email, password, "another office")).toBeNull();
  });

  it("forgets the tries of an account once its owner has signed in", async () => {
    const { email } = await account();
    for (let round = 0; round < 3; round++) {
      for (let tried = 0; tried < 5; tried++) await refusal(email, "not the password", "forgetful home");
      expect(await refusal(email, password, "forgetful home")).toBeNull();
    }
  });

  it("keeps neither addresses nor accounts in the counters", async () => {
    const { email } = await account();
    await refusal(email, password, "203.0.113.9");
    const { rows } = await database.owner.query<{ key: string }>("SELECT key FROM rate_limit");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => key.includes("@") || key.includes("203.0.113.9"))).toEqual([]);
  });
});

describe("a session", () => {
  it("is somebody's while its version is theirs and they are here", async () => {
    const { organizationId, userId, email } = await account();
    const subject = await signInWithPassword(email, password, "here");
    expect(await findActor(subject)).toMatchObject({ organizationId, userId, role: "SUPERVISOR" });
    expect(await findActor({ ...subject, sessionVersion: 2 })).toBeNull();
  });

  it("has the role that the database says now", async () => {
    const { email, userId } = await account();
    const subject = await signInWithPassword(email, password, "here");
    await database.owner.query(`UPDATE "user" SET role = 'VOLUNTEER' WHERE id = $1`, [userId]);
    expect((await findActor(subject))?.role).toBe("VOLUNTEER");
  });

  it("ends when its version is raised or the person has left", async () => {
    const { email, userId } = await account();
    const subject = await signInWithPassword(email, password, "here");
    await database.owner.query(`UPDATE "user" SET session_version = 2 WHERE id = $1`, [userId]);
    expect(await findActor(subject)).toBeNull();
    await database.owner.query(`UPDATE "user" SET status = 'DEACTIVATED' WHERE id = $1`, [userId]);
    expect(await findActor({ ...subject, sessionVersion: 2 })).toBeNull();
  });

  it("is nobody's in another organization", async () => {
    const { email } = await account();
    const subject = await signInWithPassword(email, password, "here");
    const { organizationId } = await makeOrganization();
    expect(await findActor({ ...subject, organizationId })).toBeNull();
  });
});

describe("changing a password", () => {
  it("ends every session but the one that is given anew, and the old password", async () => {
    const { email } = await account();
    const before = await signInWithPassword(email, password, "here");
    const actor = await findActor(before);
    const after = actor && (await replacePassword(actor, password, "another long password"));
    expect(after).toEqual({ ...before, sessionVersion: 2 });
    expect(await findActor(before)).toBeNull();
    expect(after && (await findActor(after))).not.toBeNull();
    expect(await refusal(email)).toMatchObject({ code: "WRONG_CREDENTIALS" });
    expect(await refusal(email, "another long password")).toBeNull();
  });

  it("is refused without the current one, and after ten tries altogether", async () => {
    const { email } = await account();
    const actor = await findActor(await signInWithPassword(email, password, "here"));
    if (!actor) throw new Error("no actor");
    for (let tried = 0; tried < 10; tried++) {
      expect(await replacePassword(actor, "a guess", "another long password")).toBeNull();
    }
    await expect(replacePassword(actor, password, "another long password")).rejects.toThrow("TOO_MANY_TRIES");
  });
});
