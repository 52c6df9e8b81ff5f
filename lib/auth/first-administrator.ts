import "server-only";
import { uuidv7 } from "@/lib/database/identifier";
import { sayWhoActs, unsafeBeforeSignIn } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { systemActor } from "./actor";
import { addUser } from "./add-user";
import { hashLinkToken } from "./link-token";
import type { SessionSubject } from "./sign-in";

export interface FirstAdministrator {
  token: string;
  organizationName: string;
  timeZone: string;
  name: string;
  email: string;
  password: string;
  /** That in which they read the page. */
  language: string;
}

/** Whether a first administrator's link can still be used. */
export async function isLinkOpen(token: string): Promise<boolean> {
  const tokenHash = hashLinkToken(token);
  const link = await unsafeBeforeSignIn({ linkTokenHash: tokenHash }, (transaction) =>
    transaction.firstAdministratorLink.findUnique({ where: { tokenHash } }),
  );
  return link !== null && link.usedAt === null && link.expiresAt > new Date();
}

/**
 * Uses a first administrator's link: makes the organization, its unrouted queue, and the account. All in one
 * transaction: a link that was spent on an account which then could not be made would lock everybody out.
 * @throws AppError LINK_USED where the link is unknown, spent or expired
 */
export async function redeemFirstAdministratorLink(input: FirstAdministrator): Promise<SessionSubject> {
  const tokenHash = hashLinkToken(input.token);
  const organizationId = uuidv7();
  const actor = systemActor(organizationId);
  return unsafeBeforeSignIn({ linkTokenHash: tokenHash }, async (transaction) => {
    const spent = await transaction.firstAdministratorLink.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
      data: { usedAt: new Date() },
    });
    if (spent.count !== 1) throw new AppError("LINK_USED");
    await sayWhoActs(transaction, actor);
    await transaction.organization.create({
      data: { id: organizationId, name: input.organizationName, timeZone: input.timeZone },
    });
    await transaction.queue.create({
      data: { organizationId, name: "Unrouted", isUnrouted: true, kinds: [], area: "NATION", areaCodes: [] },
    });
    const { userId } = await addUser(transaction, actor, {
      name: input.name,
      email: input.email,
      password: input.password,
      role: "ADMINISTRATOR",
      language: input.language,
      timeZone: input.timeZone,
    });
    return { organizationId, userId, sessionVersion: 1 };
  });
}
