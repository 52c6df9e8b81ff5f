import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { isLinkOpen, redeemFirstAdministratorLink } from "./first-administrator";
import { newLinkToken } from "./link-token";
import { findActor } from "./session";
import { signInWithPassword } from "./sign-in";

const database = useTestDatabase();

const person = {
  organizationName: "First organization",
  timeZone: "America/Chicago",
  name: "First Administrator",
  password: "correct horse battery staple",
  language: "es",
};

async function makeLink(expiresIn = "1 hour"): Promise<string> {
  const { token, tokenHash } = newLinkToken();
  await database.owner.query(
    "INSERT INTO first_administrator_link (token_hash, expires_at) VALUES ($1, now() + $2::interval)",
    [tokenHash, expiresIn],
  );
  return token;
}

async function count(table: string): Promise<number> {
  const { rows } = await database.owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "${table}"`,
  );
  return rows[0]?.count ?? -1;
}

describe("the first administrator's link", () => {
  it("makes the organization, its unrouted queue and an administrator who can sign in", async () => {
    const token = await makeLink();
    expect(await isLinkOpen(token)).toBe(true);
    const subject = await redeemFirstAdministratorLink({ ...person, token, email: "one@example.org" });
    expect(await findActor(subject)).toMatchObject({
      role: "ADMINISTRATOR",
      language: "es",
      organizationName: "First organization",
    });
    expect(await signInWithPassword("one@example.org", person.password, "here")).toEqual(subject);
    const { rows } = await database.owner.query("SELECT is_unrouted FROM queue WHERE organization_id = $1", [
      subject.organizationId,
    ]);
    expect(rows).toEqual([{ is_unrouted: true }]);
  });

  it("works once", async () => {
    const token = await makeLink();
    await redeemFirstAdministratorLink({ ...person, token, email: "once@example.org" });
    expect(await isLinkOpen(token)).toBe(false);
    const again = redeemFirstAdministratorLink({ ...person, token, email: "twice@example.org" });
    await expect(again).rejects.toThrow("LINK_USED");
  });

  it("works for one of five who use it at the same instant", async () => {
    const token = await makeLink();
    const before = await count("organization");
    const tries = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((number) =>
        redeemFirstAdministratorLink({ ...person, token, email: `at-once-${number}@example.org` }),
      ),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await count("organization")).toBe(before + 1);
  });

  it("does not work once it is too old, nor one that was never made", async () => {
    const token = await makeLink("-1 second");
    for (const dead of [token, newLinkToken().token]) {
      expect(await isLinkOpen(dead)).toBe(false);
      await expect(
        redeemFirstAdministratorLink({ ...person, token: dead, email: "late@example.org" }),
      ).rejects.toThrow("LINK_USED");
    }
  });

  it("is not spent where the account could not be made", async () => {
    const email = "taken@example.org";
    await redeemFirstAdministratorLink({ ...person, token: await makeLink(), email });
    const token = await makeLink();
    const organizations = await count("organization");
    const refused = redeemFirstAdministratorLink({ ...person, token, email });
    await expect(refused).rejects.toMatchObject({ fieldErrors: { email: "signIn.problem.emailTaken" } });
    expect(await count("organization")).toBe(organizations);
    expect(await isLinkOpen(token)).toBe(true);
  });

  it("is kept as a hash alone, and is shown to the application for the asking of it only", async () => {
    const token = await makeLink();
    const { rows } = await database.owner.query("SELECT * FROM first_administrator_link");
    expect(JSON.stringify(rows)).not.toContain(token);
    const seen = await database.application.query("SELECT * FROM first_administrator_link");
    expect(seen.rows).toEqual([]);
  });
});

describe("the script that offers the link", () => {
  const script = fileURLToPath(new URL("../../scripts/first-administrator.ts", import.meta.url));

  async function runScript(): Promise<string> {
    const args = ["--import", "tsx", "--conditions=react-server", script];
    const env = {
      ...process.env,
      DATABASE_OWNER_URL: database.ownerUrl,
      NEXTAUTH_URL: "https://desk.example.org",
    };
    return (await promisify(execFile)(process.execPath, args, { env })).stdout;
  }

  beforeEach(async () => {
    await database.owner.query(
      'DELETE FROM first_administrator_link; DELETE FROM sign_in_address; DELETE FROM password_secret; DELETE FROM "user"',
    );
  });

  it("prints one link alone on its line, which works, and takes back the one before", async () => {
    const first = tokenOf(await runScript());
    const second = tokenOf(await runScript());
    expect(await isLinkOpen(first)).toBe(false);
    expect(await isLinkOpen(second)).toBe(true);
  });

  it("prints nothing once somebody has an account", async () => {
    await redeemFirstAdministratorLink({ ...person, token: await makeLink(), email: "there@example.org" });
    expect(await runScript()).toBe("");
  });

  function tokenOf(output: string): string {
    const token = /^https:\/\/desk\.example\.org\/setup\/([\w-]{43})\n$/.exec(output)?.[1];
    if (!token) throw new Error(`not a link: ${output}`);
    return token;
  }
});
