import type { PeerRoom } from "@inclined/core/schema/peer-room";
import { useCallback, useEffect, useState } from "react";
import { studio } from "../api/client.ts";
import { LOOK_MS } from "./use-peer.ts";

export interface OpenRoom {
  /** As it was when last seen; null: never seen. */
  room: PeerRoom | null;
  /** Why the last look failed; null: it did not. */
  failure: unknown;
  look: () => Promise<void>;
}

/** The round as the studio has it, looked at every second. A studio that is away for a while is waited for. */
export function usePeerRoom(): OpenRoom {
  const [room, setRoom] = useState<PeerRoom | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const look = useCallback(async (): Promise<void> => {
    try {
      setRoom(await studio.peerRoom());
      setFailure(null);
    } catch (reason) {
      setFailure(reason);
    }
  }, []);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);
  return { room, failure, look };
}
