import "../interviewer/interviewer.css";
import "./peer.css";
import type { PeerCommand, PeerState } from "@inclined/core/schema/peer-room";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { studio } from "../api/client.ts";
import { queryClient, refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { count } from "../look/words.ts";
import { usePapers } from "../papers/use-paper.ts";
import type { OpenLoop } from "../loops/use-loop.ts";
import { SHORTCUTS, useShortcut } from "../shell/shortcuts.ts";
import { EndInterview } from "./end-interview.tsx";
import { SecondDevice } from "./second-device.tsx";
import { peerQuery, taken } from "./use-peer.ts";
import { whatIsDue } from "./what-is-due.ts";

/** How often it is looked whether a sentence has come to its end. */
const LISTEN_MS = 500;
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
      {peer.isPaired ? null : peer.codeMinutes === 0 ? (
        <p role="status">Nobody typed the code within 15 minutes, so it lets nobody in any more. “Another code” makes a new one; nothing was shown to anybody.</p>
      ) : (
        <p>
          <span className="peer-code" aria-label={`Code: ${Array.from(peer.code).join(" ")}`}>{peer.code}</span> <span className="soft">{count(peer.guessesLeft, "try", "tries")} left, for {count(peer.codeMinutes, "minute")} more</span>
        </p>
      )}
      {peer.isPaired && (data?.device ?? null) === null ? null : <SecondDevice device={data?.device ?? null} isPaired={peer.isPaired} listen={(address) => act(() => studio.listenForDevice(address))()} stop={act(studio.stopListening)} />}
      {held.map(({ number, ask }) => (ask.kind === "probe" ? <p key={number} className="probe" dir="auto">{ask.text}</p> : null))}
      {held.length === 0 ? null : <p className="soft">{held.some(({ ask }) => ask.kind === "probe") ? "Asked already." : "Your interviewer wants to go on."} Nothing breaks off what you write: it comes when you end a sentence, or pause.</p>}
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
      </p>
      <EndInterview isSheetOpen={peer.isSheetOpen} end={act(studio.endPeer)} />
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
  if (!isPaired) return `For “${topic}”: open ${location.origin}/peer in a second window of this machine, and type this code there. It must be a private window, another browser or another device: there it reaches this round and nothing else. A further window of this browser reaches your whole studio beside it.`;
  return silentFor !== null && silentFor > GONE_AFTER_S ? `The second window has not been heard of for ${silentFor} s. It comes back by itself when it is opened again; what was written there is kept.` : "Your interviewer is in the second window, hears what you write or say here, and asks from there.";
}

/** Does what was asked in the second window, in order. @returns what waits for words, or for the end of a sentence */
function useCommands(loop: OpenLoop, peer: PeerState | null): readonly PeerCommand[] {
  const { state, happen } = loop;
  const waiting = peer?.commands.filter(({ number }) => number > taken.number) ?? [];
  const [next] = waiting;
  const quietMs = useQuietMs(state.draft, next !== undefined);
  const due = next === undefined ? [] : whatIsDue(next, state, quietMs);
  const waits = due === null;
  useEffect(() => {
    if (next === undefined || due === null || next.number <= taken.number) return;
    taken.number = next.number;
    if (due.length > 0) happen(...due);
    // the studio hears at once that it is done: a page that is loaded anew would do it once more
    void queryClient.invalidateQueries({ queryKey: peerQuery.queryKey });
  });
  return waits ? waiting : [];
}

/** For how long the same words have stood there, as far as somebody waits for it. */
function useQuietMs(words: string, isAwaited: boolean): number {
  const since = useRef(0);
  const [seen, setSeen] = useState({ words, quietMs: 0 });
  useEffect(() => {
    since.current = Date.now();
  }, [words]);
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setInterval(() => setSeen({ words, quietMs: Date.now() - since.current }), LISTEN_MS);
    return () => clearInterval(timer);
  }, [words, isAwaited]);
  // of other words nothing is known yet
  return seen.words === words ? seen.quietMs : 0;
}
