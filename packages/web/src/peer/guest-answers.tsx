import type { PeerRoom } from "@inclined/core/schema/peer-room";
import { useEffect, useRef, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { sayFailure } from "../look/notify.tsx";
import { useShortcut } from "../shell/shortcuts.ts";
import { PeerCompared } from "./peer-compared.tsx";
import { SaySender } from "./say-sender.ts";
import { usePeerRoom } from "./use-peer-room.ts";

/** With roles swapped: the second window answers. What is said there is compared and stored nowhere. */
export function GuestAnswers() {
  const { room, failure, look } = usePeerRoom(studio.ownRound);
  const sends = useRef(new SaySender((text, leaving) => void studio.sayInRoom({ kind: "typed", text }, leaving).catch(() => undefined))).current;
  useEffect(() => {
    const leave = (): void => sends.flush(true);
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      // the roles are swapped: what was begun is there when they are swapped back
      sends.flush();
    };
  }, [sends]);
  const wanted = room === null ? "" : `${room.question} ${room.phase} ${room.probes.length}`;
  // words to what was asked before are none to what is asked now
  useEffect(() => () => sends.drop(), [sends, wanted]);
  if (room === null) return failure === null ? <p className="soft" role="status">Swapping…</p> : <p className="problem" role="alert">{failureText(failure)}</p>;
  const { compared, phase, question: open, pack, probes } = room;
  if (compared !== null) return <PeerCompared room={room} compared={compared} isTheirs />;
  const question = pack.questions.find(({ id }) => id === open);
  if (question === undefined) {
    return (
      <>
        <h1 className="title">The questions are over</h1>
        <p className="lede" role="status">When the sheet is handed over in the other window, the comparison comes here.</p>
      </>
    );
  }
  return (
    <>
      <p className="dateline">Nothing that you say here is stored: it is gone when the interview is ended.</p>
      <h1 className="question" dir="auto">{question.text}</h1>
      {room.answer === null ? null : <p className="peer-said" dir="auto">{room.answer}</p>}
      {probes.map(({ text, reply }, place) => (
        <div key={place}>
          <p className="probe" dir="auto">{text}</p>
          {reply === null ? null : <p className="peer-said" dir="auto">{reply}</p>}
        </div>
      ))}
      {phase === "answering" || phase === "replying" ? <Saying key={wanted} room={room} look={look} sends={sends} /> : <p role="status">Your interviewer has the word. What they ask next comes here by itself.</p>}
    </>
  );
}

function Saying({ room, look, sends }: { room: PeerRoom; look: () => Promise<void>; sends: SaySender }) {
  const [text, setText] = useState(room.saying);
  const isReply = room.phase === "replying";
  const say = (kind: "done" | "pass"): void => {
    if (kind === "done" && text.trim() === "") return;
    sends.drop();
    void studio.sayInRoom({ kind, text }).then(look).catch(sayFailure);
  };
  useShortcut("finish", () => say("done"));
  return (
    <>
      <label className="desk-field">
        <span>{isReply ? "Your reply" : "Your answer"}</span>
        <textarea rows={10} maxLength={100_000} autoFocus value={text} onChange={(event) => {
            setText(event.currentTarget.value);
            sends.typed(event.currentTarget.value);
          }}
        />
      </label>
      <div className="actions">
        <button type="button" className="page-button" disabled={text.trim() === ""} onClick={() => say("done")}>
          {isReply ? "That is my reply" : "That is my answer"}
        </button>
        <button type="button" className="quiet" onClick={() => say("pass")}>
          {isReply ? "I have nothing to add" : "I have nothing for this one"}
        </button>
      </div>
    </>
  );
}
