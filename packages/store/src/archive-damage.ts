import { InclinedError } from "@inclined/core/errors";

const MAX_QUOTED = 100; // the longest name that we give has 96

/**
 * The refusal of an archive.
 * @param what the first sentence, without its full stop; names the member, holds no text of the candidate
 * @returns archive-damaged; a failure that is one already stays as it is
 */
export function damaged(what: string, cause?: unknown): InclinedError {
  if (cause instanceof InclinedError) return cause;
  return new InclinedError(
    "archive-damaged",
    `${what}. Nothing was changed. Take another copy of the archive, or make it again where it came from.`,
    {},
    { cause },
  );
}

/** A name out of an archive, fit for a terminal and a log: printable ASCII, at most 100 characters. */
export function quoteName(name: string): string {
  const shown = name.length > MAX_QUOTED ? `${name.slice(0, MAX_QUOTED)}…` : name;
  return `"${shown.replace(/[^\x20-\x7e…]/g, "?")}"`;
}
