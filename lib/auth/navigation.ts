import { can, type Permission } from "./permissions";
import type { Actor } from "./actor";

/** The rooms of the desk in the order of the navigation, each with the permission that opens it. */
const rooms = [
  { href: "/board", key: "board", permission: "board.read" },
  { href: "/alerts", key: "alerts", permission: "alert.read" },
  { href: "/queue", key: "queue", permission: "queue.read" },
  { href: "/intake", key: "intake", permission: "case.record" },
  { href: "/cases", key: "cases", permission: "case.read" },
  { href: "/policies", key: "policies", permission: "policy.read" },
  { href: "/facilities", key: "facilities", permission: "facility.read" },
  { href: "/people", key: "people", permission: "people.read" },
  { href: "/reports", key: "reports", permission: "report.read" },
  { href: "/settings", key: "settings", permission: "settings.own" },
] as const satisfies readonly { href: string; key: string; permission: Permission }[];

export type Room = (typeof rooms)[number];

/** The rooms that the actor may enter. */
export function roomsFor(actor: Actor): Room[] {
  return rooms.filter((room) => can(actor, room.permission));
}
