/**
 * Every expected failure, in one table for HTTP and the command line: status, exit code and a title for people.
 * A code without a row does not compile.
 */
export const FAILURES = {
  "invalid-input": { status: 422, exit: 2, title: "The input is not of the expected form" },
  "not-found": { status: 404, exit: 2, title: "Not found" },
  "stale-revision": { status: 409, exit: 2, title: "Something newer is already stored" },
  "already-exists": { status: 409, exit: 2, title: "It exists already" },
  "too-large": { status: 413, exit: 2, title: "Too large" },
  "not-signed-in": { status: 401, exit: 2, title: "This browser is not connected to the studio" },
  "foreign-request": { status: 403, exit: 2, title: "The request comes from somewhere else" },
  "confirmation-missing": { status: 422, exit: 2, title: "Confirmation is missing" },
  "archive-damaged": { status: 422, exit: 2, title: "The archive is damaged" },
  "archive-newer": { status: 422, exit: 2, title: "The archive was made by a newer version" },
  "data-folder-newer": { status: 503, exit: 2, title: "The data folder belongs to a newer version" },
  "data-folder-unusable": { status: 503, exit: 2, title: "The data folder cannot be used" },
  "database-damaged": { status: 503, exit: 2, title: "The database is damaged" },
  "database-busy": { status: 503, exit: 2, title: "The database is busy" },
  "database-unreachable": { status: 503, exit: 2, title: "The database cannot be reached" },
  "disk-full": { status: 507, exit: 2, title: "The disk is full" },
  "migration-failed": { status: 503, exit: 2, title: "The data could not be brought to this version" },
  "transcriber-failed": { status: 502, exit: 2, title: "The words could not be recognised" },
  /** A bug: anything thrown that is not an InclinedError ends in this row. */
  unexpected: { status: 500, exit: 2, title: "Something went wrong that should not" },
} as const satisfies Record<string, { status: number; exit: 1 | 2; title: string }>;

export type FailureCode = keyof typeof FAILURES;

/** Facts beside the message: what the caller needs to act on it. Never answer text, except the two versions of a refused write. */
export type FailureDetails = Readonly<Record<string, unknown>>;

/**
 * An expected failure. `message` says what happened, to which thing, and what to do, in words for the person.
 * Anything else that is thrown is a bug.
 */
export class InclinedError extends Error {
  override readonly name = "InclinedError";
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, message: string, details: FailureDetails = {}, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}
