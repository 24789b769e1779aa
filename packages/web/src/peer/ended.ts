import { isSheetBegun } from "@inclined/core/peer/fill-sheet";
import type { PeerRoom } from "@inclined/core/schema/peer-room";

/** What became of the sheet of an interview that was ended. */
export type Ended = "handed-over" | "lost" | "empty";

/** By what was last seen of it. */
export const endedWith = ({ compared, draft }: Pick<PeerRoom, "compared" | "draft">): Ended => (compared !== null ? "handed-over" : isSheetBegun(draft) ? "lost" : "empty");

/** The same in sentences, for who interviewed. */
export const ENDED_WORDS: Record<Ended, string> = {
  "handed-over": "This window reaches nothing any more. The sheet that you handed over is with the candidate.",
  lost: "This window reaches nothing any more. Your sheet was not handed over. Nobody has it now, unless the candidate let another window in: that one goes on with it.",
  empty: "This window reaches nothing any more. Nothing was written on the sheet, and nothing was handed over.",
};

/** Seconds without an answer after which a page on another device shows the candidate's words no longer. */
export const CLEARED_AFTER_S = 10;

/** Addresses that reach this machine alone. */
const LOOPBACK = /^127(?:\.\d{1,3}){3}$/;

/** Whether a page came from the machine that it is shown on; a second device is let in over HTTPS only. */
export const isOnThisMachine = ({ protocol, hostname }: Pick<Location, "protocol" | "hostname">): boolean => protocol === "http:" && (hostname === "localhost" || hostname === "[::1]" || LOOPBACK.test(hostname));
