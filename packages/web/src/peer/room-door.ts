import type { PeerAsk, PeerRoom } from "@inclined/core/schema/peer-room";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { studio } from "../api/client.ts";

/** What whoever asks does with a round: the second window, or with roles swapped the candidate's. */
export interface RoomDoor {
  look: () => Promise<PeerRoom>;
  ask: (question: string, ask: PeerAsk) => Promise<unknown>;
  /** @param baseRevision of the sheet that was changed: written in another window meanwhile, it is refused */
  write: (draft: SheetDraft, baseRevision: number, leaving: boolean) => Promise<{ revision: number }>;
  handOver: () => Promise<unknown>;
  /** Of who answers, in a sentence. */
  theirWindow: string;
}

export const fromSecondWindow: RoomDoor = { look: studio.peerRoom, ask: studio.askInRoom, write: studio.writePeerSheet, handOver: studio.handOverSheet, theirWindow: "The candidate’s window" };
export const fromCandidatesWindow: RoomDoor = { look: studio.guestRound, ask: studio.askGuest, write: studio.writeGuestSheet, handOver: studio.handOverGuestSheet, theirWindow: "The second window" };
