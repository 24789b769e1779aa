import "../interviewer/interviewer.css";
import "./peer.css";
import { CODE_LENGTH, type PeerRoom } from "@inclined/core/schema/peer-room";
import { type FormEvent, useEffect, useState } from "react";
import { failureText, Refused, studio } from "../api/client.ts";
import { sayFailure } from "../look/notify.tsx";
import { SHORTCUTS, useShortcut } from "../shell/shortcuts.ts";
import { CLEARED_AFTER_S, type Ended, ENDED_WORDS, isOnThisMachine } from "./ended.ts";
import { GuestAnswers } from "./guest-answers.tsx";
import { PeerRoomView } from "./peer-room-view.tsx";
import { fromSecondWindow } from "./room-door.ts";
import { usePeerRoom } from "./use-peer-room.ts";
import { forgetSheet } from "./use-peer-sheet.ts";

/** The second window: the code first, then the interview. It knows nothing of the studio but this one round. */
export function PeerWindow() {
  const { room, failure, ended, silentFor, look } = usePeerRoom(fromSecondWindow.look);
  useEffect(() => {
    document.title = "Interview · Inclined";
  }, []);
  const isOut = failure instanceof Refused && failure.problem.code === "not-signed-in";
  useEffect(() => {
    if (isOut) forgetSheet(fromSecondWindow);
  }, [isOut]);
  const isElsewhere = !isOnThisMachine(location);
  // on another device nobody can see whether the studio only rests: the candidate's words do not stay there
  const isCleared = isElsewhere && silentFor >= CLEARED_AFTER_S;
  const away = isElsewhere && !(failure instanceof Refused) ? "The candidate’s studio does not answer this device. The interview may be over; if it is not, this page goes on by itself." : failureText(failure);
  return (
    <main className="peer-window">
      {room !== null && !isOut && !isCleared ? (
        <>
          {failure === null ? null : <p className="problem" role="alert">{away}</p>}
          {room.isCandidates ? <OwnSession /> : null}
          <Tools room={room} look={look} />
          {room.isSwapped ? <GuestAnswers /> : <PeerRoomView room={room} look={look} door={fromSecondWindow} />}
        </>
      ) : isOut ? (
        <>
          {(failure.problem as { isCandidates?: boolean }).isCandidates === true ? <OwnSession /> : null}
          <CodeForm onPaired={look} ended={ended} />
        </>
      ) : ended !== null ? (
        <Over ended={ended} />
      ) : failure === null ? (
        <p className="soft" role="status">Looking for the interview…</p>
      ) : (
        <p className="problem" role="alert">{away}</p>
      )}
    </main>
  );
}

/** Where the page was opened in the candidate's own browser. */
function OwnSession() {
  return <p className="problem">This browser holds the candidate’s own session, so this window reaches the whole studio, and not one round alone. To let somebody else in, use a private window, another browser or another device.</p>;
}

/** Where the studio answers no more, and had said before that the interview was ended. */
function Over({ ended }: { ended: Ended }) {
  return (
    <>
      <h1 className="title">The interview was ended</h1>
      <p className="lede">{ENDED_WORDS[ended]}</p>
    </>
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

function CodeForm({ onPaired, ended }: { onPaired: () => Promise<void>; ended: Ended | null }) {
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
      <h1 className="title">{ended !== null ? "The interview was ended" : "You are the interviewer"}</h1>
      <p className="lede">{ended !== null ? ENDED_WORDS[ended] : "The candidate’s window shows a code. With it this window gets the script of one round, and nothing else of theirs."}</p>
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
