import "../interviewer/interviewer.css";
import "./peer.css";
import { CODE_LENGTH, type PeerRoom } from "@inclined/core/schema/peer-room";
import { type FormEvent, useEffect, useState } from "react";
import { failureText, Refused, studio } from "../api/client.ts";
import { sayFailure } from "../look/notify.tsx";
import { SHORTCUTS, useShortcut } from "../shell/shortcuts.ts";
import { GuestAnswers } from "./guest-answers.tsx";
import { PeerRoomView } from "./peer-room-view.tsx";
import { fromSecondWindow } from "./room-door.ts";
import { usePeerRoom } from "./use-peer-room.ts";

/** The second window: the code first, then the interview. It knows nothing of the studio but this one round. */
export function PeerWindow() {
  const { room, failure, look } = usePeerRoom(fromSecondWindow.look);
  useEffect(() => {
    document.title = "Interview · Inclined";
  }, []);
  const isOut = failure instanceof Refused && failure.problem.code === "not-signed-in";
  return (
    <main className="peer-window">
      {room !== null && !isOut ? (
        <>
          {failure === null ? null : <p className="problem" role="alert">{failureText(failure)}</p>}
          <Tools room={room} look={look} />
          {room.isSwapped ? <GuestAnswers /> : <PeerRoomView room={room} look={look} door={fromSecondWindow} />}
        </>
      ) : isOut ? (
        <CodeForm onPaired={look} wasIn={room !== null} />
      ) : failure === null ? (
        <p className="soft" role="status">Looking for the interview…</p>
      ) : (
        <p className="problem" role="alert">{failureText(failure)}</p>
      )}
    </main>
  );
}

/** What the second window can do beside asking or answering. */
function Tools({ room, look }: { room: PeerRoom; look: () => Promise<void> }) {
  const swap = (): void => void studio.swapFromRoom().then(look).catch(sayFailure);
  useShortcut("swap-roles", swap);
  return (
    <p className="peer-tools">
      <span className="soft">{room.isSwapped ? "The roles are swapped: you answer." : "You ask."}</span>
      <button type="button" className="quiet" onClick={swap}>
        Swap roles
      </button>
      <kbd aria-hidden="true">{SHORTCUTS["swap-roles"].keys}</kbd>
    </p>
  );
}

function CodeForm({ onPaired, wasIn }: { onPaired: () => Promise<void>; wasIn: boolean }) {
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const pair = async (): Promise<void> => {
    setProblem(null);
    try {
      await studio.pairPeer(code);
      await onPaired();
    } catch (failure) {
      setProblem(failureText(failure));
      setCode("");
    }
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void pair();
      }}
    >
      <h1 className="title">{wasIn ? "The interview was ended" : "You are the interviewer"}</h1>
      <p className="lede">{wasIn ? "This window reaches nothing any more. What you handed over is with the candidate." : "The candidate’s window shows a code. With it this window gets the script of one round, and nothing else of theirs."}</p>
      {location.protocol === "https:" ? <p className="soft">Before you type it: the candidate’s window shows a fingerprint. Your browser’s own view of this page’s certificate must show the same.</p> : null}
      <label className="desk-field peer-code-field">
        <span>The code of {CODE_LENGTH} signs</span>
        <input type="text" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={20} autoFocus value={code} onChange={(event) => setCode(event.currentTarget.value)} />
      </label>
      {problem === null ? null : <p className="problem" role="alert">{problem}</p>}
      <div className="actions">
        <button type="submit" className="page-button" disabled={code.trim() === ""}>
          Begin
        </button>
      </div>
    </form>
  );
}
