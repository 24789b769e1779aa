import "../interviewer/interviewer.css";
import { failureText } from "../api/client.ts";
import { PeerRoomView } from "./peer-room-view.tsx";
import { fromCandidatesWindow } from "./room-door.ts";
import { usePeerRoom } from "./use-peer-room.ts";

/** With roles swapped: the candidate's window asks, and what the guest says is compared and stored nowhere. */
export function SwappedDesk() {
  const { room, failure, look } = usePeerRoom(fromCandidatesWindow.look);
  if (room === null) return failure === null ? <p className="soft" role="status">Swapping…</p> : <p className="problem" role="alert">{failureText(failure)}</p>;
  return <PeerRoomView room={room} look={look} door={fromCandidatesWindow} />;
}
