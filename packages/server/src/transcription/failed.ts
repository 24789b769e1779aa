import { type FailureDetails, InclinedError } from "@inclined/core/errors";

/** Nobody has written the words down. The recording is as it was, so that the person can try again. */
export function failed(message: string, cause?: unknown, details: FailureDetails = {}): InclinedError {
  return new InclinedError("transcriber-failed", message, details, cause === undefined ? undefined : { cause });
}
