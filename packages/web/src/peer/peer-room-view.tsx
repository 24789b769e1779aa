import { lackingIn } from "@inclined/core/peer/fill-sheet";
import type { PeerRoom } from "@inclined/core/schema/peer-room";
import { useState } from "react";
import { failureText } from "../api/client.ts";
import { InterviewerDesk } from "../interviewer/interviewer-desk.tsx";
import { LiveAnswer } from "./live-answer.tsx";
import { PeerCompared } from "./peer-compared.tsx";
import type { RoomDoor } from "./room-door.ts";
import { usePeerSheet } from "./use-peer-sheet.ts";

/** Seconds without a sign after which the other window counts as gone for now. */
const GONE_AFTER_S = 8;

/** The interview in the second window: the script, what is said, probes to it, the blind sheet; at the end both verdicts. */
export function PeerRoomView({ room, look, door }: { room: PeerRoom; look: () => Promise<void>; door: RoomDoor }) {
  const { pack, code, fingerprint, phase, question, silentFor, compared } = room;
  const { draft, edit, isSaved, lost, forgetLost, flush } = usePeerSheet(room, door);
  const [problem, setProblem] = useState<string | null>(null);
  const lacks = lackingIn(draft);
  const handOver = async (): Promise<void> => {
    setProblem(null);
    try {
      await flush();
      await door.handOver();
      await look();
    } catch (failure) {
      setProblem(failureText(failure));
    }
  };
  const isAway = silentFor !== null && silentFor > GONE_AFTER_S;
  if (compared !== null) return <PeerCompared room={room} compared={compared} />;
  return (
    <>
      <p className="dateline peer-room-facts" role="status">
        {isAway ? `${door.theirWindow} has not been heard of for ${silentFor} s; it comes back by itself. ` : ""}
        {phase === "waiting" ? "The round has not begun yet." : phase === "over" || phase === "closing" ? "The questions are over." : ""} <span className="soft">Code {code}, the same on both screens.{fingerprint === null ? "" : ` Fingerprint ${fingerprint}.`}</span>
      </p>
      {lost.length === 0 ? null : (
        <div className="problem" role="alert">
          <p>This sheet was written in another window, too. In the same places what was written there stands. Here you had written:</p>
          <ul>
            {lost.map((words, place) => (
              <li key={place} dir="auto">“{words}”</li>
            ))}
          </ul>
          <button type="button" className="quiet" onClick={forgetLost}>
            Understood
          </button>
        </div>
      )}
      <InterviewerDesk pack={pack} draft={draft} edit={edit} live={question === null ? null : { question, part: <LiveAnswer key={question} room={room} look={look} ask={door.ask} /> }}>
        <section className="desk-hand-over" aria-labelledby="hand-over">
          <h2 className="section" id="hand-over">
            Hand the sheet over
          </h2>
          <p>Then both of you see it beside what the scorer found. It cannot be changed afterwards.</p>
          {problem === null ? null : <p className="problem" role="alert">{problem}</p>}
          <div className="actions">
            <button type="button" className="page-button" disabled={lacks !== null} onClick={() => void handOver()}>
              Hand it over and compare
            </button>
          </div>
          <p className="soft" role="status">
            {lacks === null ? "" : `${lacks} `}
            {isSaved ? "What you wrote is kept until the interview is ended." : "Keeping what you wrote…"}
          </p>
        </section>
      </InterviewerDesk>
    </>
  );
}
