import type { PeerRoom } from "@inclined/core/schema/peer-room";
import { useCallback, useEffect, useState } from "react";
import { LOOK_MS } from "./use-peer.ts";

export interface OpenRoom {
  /** As it was when last seen; null: never seen. */
  room: PeerRoom | null;
  /** Why the last look failed; null: it did not. */
  failure: unknown;
  look: () => Promise<void>;
}

/** The round as the studio has it, looked at every second. A studio that is away for a while is waited for. @param from the same function each time */
export function usePeerRoom(from: () => Promise<PeerRoom>): OpenRoom {
  const [room, setRoom] = useState<PeerRoom | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const look = useCallback(async (): Promise<void> => {
    try {
      setRoom(await from());
      setFailure(null);
    } catch (reason) {
      setFailure(reason);
    }
  }, [from]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);
  return { room, failure, look };
}
