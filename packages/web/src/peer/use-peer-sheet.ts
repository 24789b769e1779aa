import type { PeerRoom } from "@inclined/core/schema/peer-room";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { useEffect, useReducer } from "react";
import type { RoomDoor } from "./room-door.ts";
import { SheetWriter } from "./sheet-writer.ts";

export interface PeerSheet {
  draft: SheetDraft;
  edit: (change: (draft: SheetDraft) => SheetDraft) => void;
  isSaved: boolean;
  /** Written here and lost to what another window of the same interviewer wrote in the same place. */
  lost: readonly string[];
  forgetLost: () => void;
  /** Sends what is not sent yet. */
  flush: () => Promise<void>;
}

/** By whoever asks: the sheet of the interview that is open. It outlives the page that shows it, which goes when the roles are swapped. */
const writers = new Map<RoomDoor, { interview: string; writer: SheetWriter }>();

function writerOf({ pack, draft, revision }: PeerRoom, door: RoomDoor): SheetWriter {
  const known = writers.get(door);
  if (known?.interview === pack.id) return known.writer;
  const writer = new SheetWriter({ draft, revision }, door.write);
  writers.set(door, { interview: pack.id, writer });
  return writer;
}

/** Nothing of it is kept in this page any more. */
export const forgetSheet = (door: RoomDoor): void => void writers.delete(door);

/** The blind sheet of the second window, kept by the studio while it is written, so that a window that was closed finds it again. */
export function usePeerSheet(room: PeerRoom, door: RoomDoor): PeerSheet {
  const writer = writerOf(room, door);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const unwatch = writer.watch(redraw);
    const leave = (): void => writer.leave();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      unwatch();
      // not at the next pause: the other window may ask for the sheet at once
      void writer.flush().catch(() => undefined);
    };
  }, [writer]);
  const { draft, revision } = room;
  useEffect(() => writer.adopt({ draft, revision }), [writer, draft, revision]);
  return { draft: writer.draft, edit: (change) => writer.edit(change), isSaved: writer.isSaved, lost: writer.lost, forgetLost: () => writer.forgetLost(), flush: () => writer.flush() };
}
