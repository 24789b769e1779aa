import "../interviewer/interviewer.css";
import "./peer.css";
import { openThread } from "@inclined/core/interview/loop-state";
import type { PeerCommand, PeerState } from "@inclined/core/schema/peer-room";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { studio } from "../api/client.ts";
import { queryClient, refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { count } from "../look/words.ts";
import { usePapers } from "../papers/use-paper.ts";
import type { OpenLoop } from "../loops/use-loop.ts";
import { SHORTCUTS, useShortcut } from "../shell/shortcuts.ts";
import { SecondDevice } from "./second-device.tsx";
import { peerQuery, taken } from "./use-peer.ts";

/** Seconds without a sign after which the second window counts as gone for now. */
const GONE_AFTER_S = 8;

/** In the candidate's window: the code, whether the second window is there, and what is asked in it. */
export function PeerStrip({ loop }: { loop: OpenLoop }) {
  const { data } = useQuery(peerQuery);
  const peer = data?.peer ?? null;
  const isHere = peer !== null && peer.loop === loop.loopId;
  const held = useCommands(loop, isHere ? peer : null);
  const act = (what: () => Promise<unknown>) => () => void what().then(() => queryClient.invalidateQueries({ queryKey: peerQuery.queryKey })).catch(sayFailure);
  const sheet = peer?.sheet ?? null;
  useEffect(() => {
    // it was written by the other window, and this one has not heard of it
    if (sheet !== null) void refreshWorkspaces();
  }, [sheet]);
  const swap = (): void => {
    if (isHere && peer.isPaired) act(studio.swapPeer)();
  };
  useShortcut("swap-roles", swap);
  if (data?.isGuessedAway === true) {
    return (
      <section className="peer-strip problem" aria-label="Second window">
        <p>Five wrong codes were typed, so the second window was closed. Nothing was shown to anybody. Open it once more under Practice, With another person.</p>
        <p>
          <button type="button" className="quiet" onClick={act(studio.endPeer)}>
            Understood
          </button>
        </p>
      </section>
    );
  }
  if (!isHere) return null;
  return (
    <section className="peer-strip" aria-label="Second window">
      <p role="status">{standing(peer, loop.data.plan.find(({ id }) => id === peer.round)?.topic ?? "")}</p>
      {peer.isSwapped ? null : <Replaced workspaceId={peer.workspaceId} />}
      {peer.isPaired ? null : (
        <p>
          <span className="peer-code" aria-label={`Code: ${Array.from(peer.code).join(" ")}`}>{peer.code}</span> <span className="soft">{count(peer.guessesLeft, "try", "tries")} left</span>
        </p>
      )}
      {peer.isPaired ? null : <SecondDevice device={data?.device ?? null} listen={(address) => act(() => studio.listenForDevice(address))()} stop={act(studio.stopListening)} />}
      {held.map(({ number, ask }) => (ask.kind === "probe" ? <p key={number} className="probe" dir="auto">{ask.text}</p> : null))}
      <p className="peer-tools">
        {peer.isPaired && peer.sheet === null ? <span className="soft">Code {peer.code}</span> : null}
        {peer.isPaired ? (
          <>
            <button type="button" className="quiet" onClick={swap}>
              {peer.isSwapped ? "Swap back" : "Swap roles"}
            </button>
            <kbd aria-hidden="true">{SHORTCUTS["swap-roles"].keys}</kbd>
          </>
        ) : null}
        {peer.sheet === null ? (
          <button type="button" className="quiet" onClick={act(studio.renewPeerCode)}>
            {peer.isPaired ? "Let another window in" : "Another code"}
          </button>
        ) : (
          <Link to="/c/$workspaceId/practice/peers/sheets/$sheetId" params={{ workspaceId: peer.workspaceId, sheetId: peer.sheet }}>
            Compare
          </Link>
        )}
        <button type="button" className="quiet" onClick={act(studio.endPeer)}>
          End it and close the second window
        </button>
      </p>
    </section>
  );
}

/** What becomes of confidential terms in the other window. */
function Replaced({ workspaceId }: { workspaceId: string }) {
  const terms = usePapers("terms").reduce((sum, { data }) => sum + data.terms.length, 0);
  return (
    <p className="soft">
      {terms === 0 ? "You list no confidential terms, so your words are read there as they stand. " : `Your ${count(terms, "confidential term")} ${terms === 1 ? "is" : "are"} replaced in what is read there; said aloud, ${terms === 1 ? "it is" : "they are"} heard. `}
      <Link to="/c/$workspaceId/candidate/terms" params={{ workspaceId }}>
        Confidential
      </Link>
    </p>
  );
}

function standing({ isPaired, silentFor, sheet, isSwapped }: PeerState, topic: string): string {
  if (isPaired && isSwapped) return "The roles are swapped: you ask, and the second window answers. Nothing of what is said there is stored.";
  if (sheet !== null) return "Your interviewer handed the sheet over. It is kept here; the second window is still open until you end it.";
  if (!isPaired) return `For “${topic}”: open ${location.origin}/peer in a second window of this machine, and type this code there. It reaches this round and nothing else.`;
  return silentFor !== null && silentFor > GONE_AFTER_S ? `The second window has not been heard of for ${silentFor} s. It comes back by itself when it is opened again; what was written there is kept.` : "Your interviewer is in the second window, hears what you write or say here, and asks from there.";
}

/** Does what was asked in the second window, in order. @returns what waits until there are words */
function useCommands(loop: OpenLoop, peer: PeerState | null): readonly PeerCommand[] {
  const { state, happen } = loop;
  const waiting = peer?.commands.filter(({ number }) => number > taken.number) ?? [];
  const [next] = waiting;
  const thread = openThread(state);
  const isTalking = state.phase === "answering" || state.phase === "replying";
  // an answer without words yet is not cut off: what was asked is shown, and comes when something was said
  const waits = next !== undefined && next.ask.kind === "probe" && next.question === thread?.question.answer && state.phase === "answering" && state.draft.trim() === "";
  useEffect(() => {
    if (next === undefined || waits) return;
    taken.number = next.number;
    if (thread === null || next.question !== thread.question.answer) return;
    const { ask } = next;
    const said = state.phase === "answering" ? [{ kind: "answered" as const, text: state.draft }] : state.phase === "replying" ? [{ kind: "replied" as const, text: state.draft }] : [];
    if (ask.kind === "probe") happen(...said, { kind: "probed", criterion: ask.criterion, text: ask.text, quote: null });
    else if (ask.kind === "next") happen(...(state.phase === "answering" && state.draft.trim() === "" ? [] : said), { kind: "question-done" });
    else if (isTalking) {
      const fact = thread.question.facts.find(({ about }) => about === ask.about);
      if (fact !== undefined) happen({ kind: "asked", text: `Asked aloud about ${fact.about}`, about: fact.about, says: fact.says });
    }
  });
  return waits ? waiting : [];
}
