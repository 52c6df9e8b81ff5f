import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import type { Transaction } from "@/lib/database/transaction";

/**
 * Those of these users who work here now, by id, with their role. Nobody of them is let go or given another role until
 * the transaction ends: whoever was made a member or put on duty at that very instant would otherwise stay so after
 * they have left. Comes before the lock of anything else, since letting a person go locks them first.
 */
export async function holdPresent(
  transaction: Transaction,
  { organizationId }: Actor,
  userIds: readonly string[],
): Promise<Map<string, Role>> {
  const rows = await transaction.$queryRaw<{ id: string; role: Role }[]>`
    SELECT id, role::text AS role FROM "user"
    WHERE organization_id = ${organizationId}::uuid AND id = ANY (${[...new Set(userIds)]}::uuid[])
      AND status = 'ACTIVE'
    ORDER BY id FOR SHARE`;
  return new Map(rows.map(({ id, role }) => [id, role]));
}
