/** What can go wrong that a person is told about. Each has words in messages under `errors`. */
export const errorCodes = [
  "NOT_FOUND",
  "INVALID",
  "STALE",
  "ALREADY_TAKEN",
  "NOT_ENTITLED",
  "CONFLICT_NOT_CLEARED",
  "NO_LONGER_OFFERED",
  "TOO_MANY_TRIES",
  "WRONG_CREDENTIALS",
  "LINK_USED",
  "DATABASE_GONE",
  "UNEXPECTED",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * An expected fault. Not allowed is thrown as NOT_FOUND, so that it looks the same as not there.
 * `values` fill the placeholders of the code's message; they are shown to the actor and must be theirs to see.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "AppError";
  }
}
