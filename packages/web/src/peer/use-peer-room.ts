import type { PeerRoom } from "@inclined/core/schema/peer-room";
import { useCallback, useEffect, useRef, useState } from "react";
import { Refused } from "../api/client.ts";
import { type Ended, endedWith } from "./ended.ts";
import { LOOK_MS } from "./use-peer.ts";

export interface OpenRoom {
  /** As it was when last seen; null: never seen, or over. */
  room: PeerRoom | null;
  /** Why the last look failed; null: it did not. */
  failure: unknown;
  /** What became of the sheet, where this window was in and is no more. Of the interview itself nothing is kept. */
  ended: Ended | null;
  /** For how long nothing has answered, in seconds. */
  silentFor: number;
  look: () => Promise<void>;
}

/** The round as the studio has it, looked at every second. A studio that is away for a while is waited for. @param from the same function each time */
export function usePeerRoom(from: () => Promise<PeerRoom>): OpenRoom {
  const [room, setRoom] = useState<PeerRoom | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const [silentFor, setSilentFor] = useState(0);
  const last = useRef<{ room: PeerRoom | null; at: number }>({ room: null, at: 0 });
  const look = useCallback(async (): Promise<void> => {
    try {
      const seen = await from();
      last.current = { room: seen, at: Date.now() };
      setRoom(seen);
      setFailure(null);
      setEnded(null);
      setSilentFor(0);
    } catch (reason) {
      setFailure(reason);
      if (!(reason instanceof Refused)) return setSilentFor(Math.floor((Date.now() - last.current.at) / 1_000));
      const { room: before } = last.current;
      last.current = { room: reason.problem.code === "not-signed-in" ? null : before, at: Date.now() };
      setSilentFor(0);
      if (reason.problem.code !== "not-signed-in") return;
      setRoom(null);
      if (before !== null) setEnded(endedWith(before));
    }
  }, [from]);
  useEffect(() => {
    last.current.at = Date.now();
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);
  return { room, failure, ended, silentFor, look };
}
