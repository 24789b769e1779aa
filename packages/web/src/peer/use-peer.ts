import { queryOptions, useQuery } from "@tanstack/react-query";
import { studio } from "../api/client.ts";

/** How often either window asks about the other. */
export const LOOK_MS = 1_000;

const TAKEN_KEY = "inclined-peer-taken";

/** The last thing asked in the second window that was done here; said with every look, so that nothing is done twice. A page that is loaded anew knows it, too. */
export const taken = {
  get number(): number {
    return inMemory;
  },
  set number(upTo: number) {
    inMemory = upTo;
    try {
      sessionStorage.setItem(TAKEN_KEY, String(upTo));
    } catch {
      // a browser that keeps nothing: the studio is told with the next look
    }
  },
};
let inMemory = takenBefore();

function takenBefore(): number {
  try {
    const kept = Number(sessionStorage.getItem(TAKEN_KEY));
    return Number.isSafeInteger(kept) && kept > 0 ? kept : 0;
  } catch {
    return 0;
  }
}

/** The second window that interviews; looked at as long as there is one. */
export const peerQuery = queryOptions({
  queryKey: ["peer"],
  queryFn: () => studio.peer(taken.number),
  staleTime: LOOK_MS / 2,
  refetchInterval: ({ state }) => ((state.data?.peer ?? null) === null ? false : LOOK_MS),
  // the second window may lie over this one
  refetchIntervalInBackground: true,
});

/** True while somebody in the second window asks the questions of this round. */
export function usePeerLeads(loopId: string, round: string | undefined): boolean {
  const peer = useQuery(peerQuery).data?.peer ?? null;
  return peer !== null && peer.isPaired && peer.loop === loopId && peer.round === round && peer.sheet === null;
}

/** True while the roles are swapped: the second window answers, and this one asks. */
export function useIsSwapped(loopId: string): boolean {
  const peer = useQuery(peerQuery).data?.peer ?? null;
  return peer !== null && peer.isPaired && peer.isSwapped && peer.loop === loopId;
}
