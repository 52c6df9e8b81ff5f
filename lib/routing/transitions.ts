import { z } from "zod";

export const matterStateSchema = z.enum(["QUEUED", "ACCEPTED", "CLOSED"]);
export type MatterState = z.infer<typeof matterStateSchema>;

/** Everything that can happen to a matter once it exists. */
export const matterMoveSchema = z.enum([
  /** Somebody takes it. */
  "ACCEPT",
  /** Somebody to whom it was offered says no. */
  "DECLINE",
  /** An offer ran out; the matter goes to the next queue. */
  "OFFER_EXPIRES",
  /** Whoever holds it gives it back. */
  "WITHDRAW",
  /** Whoever holds it leaves the organization or loses access. */
  "PERSON_LEAVES",
  /** The holder may no longer act: offered to others at once, while the holder stays named and can read. */
  "OFFER_AGAIN",
  /** Another takes it from a holder who may no longer act, or who hands it over. */
  "HAND_OVER",
  /** The work is done. */
  "CLOSE",
  /** Nobody took it and it is no longer needed: the case ended, or it was a duplicate. Needs a reason. */
  "CLOSE_UNTAKEN",
]);
export type MatterMove = z.infer<typeof matterMoveSchema>;

export const declineReasonSchema = z.enum([
  "CONFLICT",
  "CAPACITY",
  "LANGUAGE",
  "WRONG_COURT_OR_DISTRICT",
  "OUTSIDE_PRIORITIES",
  "ALREADY_REPRESENTED",
  "LOST_CONTACT",
  "NEEDS_CO_COUNSEL",
]);
export type DeclineReason = z.infer<typeof declineReasonSchema>;

const MOVES: Record<MatterState, Partial<Record<MatterMove, MatterState>>> = {
  QUEUED: {
    ACCEPT: "ACCEPTED",
    DECLINE: "QUEUED",
    OFFER_EXPIRES: "QUEUED",
    CLOSE_UNTAKEN: "CLOSED",
  },
  ACCEPTED: {
    WITHDRAW: "QUEUED",
    PERSON_LEAVES: "QUEUED",
    OFFER_AGAIN: "ACCEPTED",
    HAND_OVER: "ACCEPTED",
    CLOSE: "CLOSED",
  },
  // A closed matter stays closed, so that its record ends where the work did; more work is a new matter.
  CLOSED: {},
};

/** The state to which a move leads, or null if the move is not allowed from here. */
export function stateAfter(state: MatterState, move: MatterMove): MatterState | null {
  return MOVES[state][move] ?? null;
}

/** The moves that are allowed from a state. */
export function movesFrom(state: MatterState): MatterMove[] {
  return matterMoveSchema.options.filter((move) => stateAfter(state, move) !== null);
}

/**
 * Whether a decline shuts the matter to the whole organization: a conflict of one lawyer is, unless somebody
 * has looked at it, a conflict of the firm (ABA Model Rule 1.10).
 */
export function excludesOrganization(reason: DeclineReason): boolean {
  return reason === "CONFLICT";
}
