import "server-only";
import type { Role } from "@/lib/auth/roles";
import type { Prisma } from "@/lib/database/generated/client";
import { dayOfColumn } from "@/lib/database/calendar-day";
import { instantOfDate } from "@/lib/hold/time";
import { toCredential } from "@/lib/routing/steps";
import type {
  AccreditationLevel,
  CredentialKind,
  CredentialStatus,
  RepresentativeRole,
} from "@/lib/routing/schema";
import { credentialOutlook, type CredentialOutlook } from "./credential-outlook";

export interface ShownCredential {
  id: string;
  kind: CredentialKind;
  state: string | null;
  district: string | null;
  level: AccreditationLevel | null;
  status: CredentialStatus;
  outlook: CredentialOutlook;
  /** Days as `YYYY-MM-DD`; null where not known or without end. */
  validFrom: string | null;
  expiresOn: string | null;
  renewalFiledOn: string | null;
  renewalConfirmedOn: string | null;
  verifiedAt: string | null;
}

export interface PersonRow {
  id: string;
  name: string;
  role: Role;
  isActive: boolean;
  representative: {
    id: string;
    role: RepresentativeRole;
    languages: string[];
    openMatters: number;
    caseLimit: number;
    isAway: boolean;
    /** The name of the attorney who supervises a student. */
    supervisorName: string | null;
    credentials: ShownCredential[];
  } | null;
}

type DutyKind = Prisma.DutyPeriodGetPayload<object>["kind"];

export interface PersonDetail extends PersonRow {
  email: string;
  timeZone: string;
  /** The representative who supervises a student. */
  supervisorId: string | null;
  absences: { id: string; from: string; until: string }[];
  queues: { id: string; name: string }[];
  duties: { id: string; kind: DutyKind; startsAt: string; endsAt: string }[];
}

/** @param on today by the organization's calendar */
export function personColumns(on: Date) {
  return {
    id: true,
    name: true,
    role: true,
    status: true,
    representative: {
      select: {
        id: true,
        role: true,
        languages: true,
        caseLimit: true,
        supervisor: { select: { user: { select: { name: true } } } },
        credentials: { orderBy: [{ kind: "asc" }, { id: "asc" }] },
        absences: { where: { from: { lte: on }, until: { gte: on } }, select: { id: true }, take: 1 },
        _count: { select: { assignments: { where: { endedAt: null } } } },
      },
    },
  } satisfies Prisma.UserSelect;
}

type PersonRecord = Prisma.UserGetPayload<{ select: ReturnType<typeof personColumns> }>;

/** @param on today by the organization's calendar, `YYYY-MM-DD` */
export function personRow({ status, representative, ...user }: PersonRecord, on: string): PersonRow {
  return {
    ...user,
    isActive: status === "ACTIVE",
    representative: representative && {
      id: representative.id,
      role: representative.role,
      languages: representative.languages,
      openMatters: representative._count.assignments,
      caseLimit: representative.caseLimit,
      isAway: representative.absences.length > 0,
      supervisorName: representative.supervisor?.user.name ?? null,
      credentials: representative.credentials.map((credential) => shownCredential(credential, on)),
    },
  };
}

export function shownCredential(row: Prisma.CredentialGetPayload<object>, on: string): ShownCredential {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    district: row.district,
    level: row.level,
    status: row.status,
    outlook: credentialOutlook(toCredential(row), on),
    validFrom: dayOfColumn(row.validFrom),
    expiresOn: dayOfColumn(row.expiresOn),
    renewalFiledOn: dayOfColumn(row.renewalFiledOn),
    renewalConfirmedOn: dayOfColumn(row.renewalConfirmedOn),
    verifiedAt: row.verifiedAt && instantOfDate(row.verifiedAt),
  };
}
