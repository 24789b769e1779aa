import type { PeerRoom } from "@inclined/core/schema/peer-room";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { useCallback, useEffect, useRef, useState } from "react";
import type { RoomDoor } from "./room-door.ts";

/** A pause in writing after which it is sent. */
const PAUSE_MS = 600;

export interface PeerSheet {
  draft: SheetDraft;
  edit: (change: (draft: SheetDraft) => SheetDraft) => void;
  isSaved: boolean;
  /** Sends what is not sent yet. */
  flush: () => Promise<void>;
}

/** The blind sheet of the second window, kept by the studio at every pause, so that a window that was closed finds it again. */
export function usePeerSheet(room: PeerRoom, { write }: Pick<RoomDoor, "write">): PeerSheet {
  const [draft, setDraft] = useState(room.draft);
  const [saved, setSaved] = useState(draft);
  const [tries, setTries] = useState(0);
  const latest = useRef(draft);
  latest.current = draft;
  const send = useCallback(
    async (leaving = false): Promise<void> => {
      const sent = latest.current;
      await write(sent, leaving);
      setSaved(sent);
    },
    [write],
  );
  useEffect(() => {
    if (draft === saved) return;
    const timer = setTimeout(() => void send().catch(() => setTries((count) => count + 1)), PAUSE_MS);
    const leave = (): void => void send(true).catch(() => undefined);
    addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", leave);
    };
  }, [draft, saved, tries, send]);
  return { draft, edit: (change) => setDraft(change), isSaved: draft === saved, flush: () => send() };
}
