import { beginQuestion, joinBefore, leaveOut, withPart } from "@inclined/core/interview/edit-parts";
import { type SpokenPart, threadsOf } from "@inclined/core/interview/spoken-parts";
import { otherSpeaker } from "@inclined/core/interview/edit-speakers";
import { type SplitDoubt, splitTurns } from "@inclined/core/interview/split-transcript";
import { speakersIn } from "@inclined/core/interview/who-speaks";
import type { Transcript } from "@inclined/core/schema/transcript";
import { TextInput } from "@mantine/core";
import { useMemo } from "react";
import { studio } from "../api/client.ts";
import { sayFailure } from "../look/notify.tsx";
import { PaperStateLine } from "../papers/paper-state.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePaper } from "../papers/use-paper.ts";
import { usePlayback } from "../replay/playback.ts";
import { AssessAll } from "./assess-all.tsx";
import { Asides } from "./asides.tsx";
import { DOUBTS } from "./doubts.ts";
import { DeleteInterview } from "./delete-interview.tsx";
import { InterviewDrop } from "./interview-drop.tsx";
import { useMyName } from "./my-name.ts";
import { wordsOfTranscript } from "./interview-of-transcript.ts";
import { NothingHere, NoWords } from "./no-words.tsx";
import { RecordingPart } from "./recording-part.tsx";
import type { Brought } from "./sort-files.ts";
import { ThreadView } from "./thread-view.tsx";
import { TurnPlayer } from "./turn-player.ts";
import { TurnToolsProvider } from "./turn-tools.ts";
import { useBringRecording } from "./use-bring-recording.ts";
import { useEdits } from "./use-edits.ts";
import { headingInPlace, listOfTurn, thenFocus, whoIsChosen } from "./then-focus.ts";
import { usePlaces, useRecording } from "./use-recording.ts";
import { WhoIsYou } from "./who-is-you.tsx";

/** No recording: nothing is played. */
const SILENCE = { id: "", bytes: 0, sound: null, seconds: null };
/** The same each time, so that nothing is counted anew. */
const NOWHERE: readonly null[] = [];
/** Doubts that go when the person says who they are. */
const ABOUT_WHO: readonly SplitDoubt[] = ["somebody-else", "unclear-who"];

/** A mock interview as it was split, open for correction; at the end it is assessed. */
export function ReviewDesk({ stored }: { stored: PaperOf<"mock-interview"> }) {
  const paper = usePaper("mock-interview", stored.id, stored.data);
  const interview = paper.data;
  const { turns, parts, candidate, isWhoSure, name, by, notes, faults = [], hasTimes } = interview;
  const me = useMyName();
  const edits = useEdits(paper);
  const sound = useBringRecording(paper);
  const state = useRecording(stored.id, interview);
  const recording = state.kind === "here" ? state.recording : null;
  const places = usePlaces(interview, recording);
  const playback = usePlayback(recording ?? SILENCE);
  const player = useMemo(() => new TurnPlayer(playback), [playback]);
  const threads = useMemo(() => threadsOf(turns, parts), [turns, parts]);
  const doubts = useMemo(() => splitTurns(turns, { candidate: null, me }).doubts, [turns, me]);
  const speakers = useMemo(() => speakersIn(turns).flatMap((one) => one.name ?? []), [turns]);
  const change = edits.split;
  const hear = (transcript: Transcript): void => edits.words(wordsOfTranscript(transcript, me));
  const bringWords = async ({ recording: also, transcript }: Brought, isWanted: () => boolean): Promise<void> => {
    const words = transcript === null ? null : await studio.readTranscript(transcript.name, transcript);
    if (!isWanted()) return;
    if (also !== null) await sound.bring({ recording: also, transcript: null });
    if (words !== null) hear(words);
    document.getElementById("place")?.focus({ preventScroll: true });
  };
  const mark = (place: number, part: SpokenPart): void => thenFocus(listOfTurn(place, "part"), () => change({ parts: withPart(parts, place, part) }));
  const give = (place: number, speaker: string): void => thenFocus(listOfTurn(place, "who"), () => edits.give(place, speaker));
  const choose = (speaker: string): void => change({ candidate: speaker, isWhoSure: true, parts: splitTurns(turns, { candidate: speaker, me: null }).parts });
  const shown = doubts.filter((doubt) => (doubt === "no-questions" ? !parts.includes("question") : !isWhoSure || !ABOUT_WHO.includes(doubt)));
  return (
    <div className="column import-interview">
      <h1 className="title" dir="auto">
        {name}
      </h1>
      <p className="lede">{turns.length === 0 ? "What is here of it so far is its sound." : "Look it over: whether each question begins where it should, and what was said to it. Nothing is judged before you say so."}</p>
      <div className="import-state">
        <PaperStateLine paper={paper} />
        <button type="button" className="quiet undo-last" aria-disabled={!edits.canUndo} onClick={edits.undo}>
          Undo the last change
        </button>
      </div>
      {turns.length === 0 && state.kind === "none" ? null : (
        <RecordingPart interview={interview} state={state} playback={playback} places={places} bring={sound.bring} cancel={() => void sound.cancel().catch(sayFailure)} remove={() => void sound.remove().catch(sayFailure)} shift={edits.shift} />
      )}
      {turns.length > 0 ? null : state.kind === "none" ? <NothingHere bring={bringWords} /> : <NoWords recording={recording} bring={bringWords} onHeard={hear} />}
      {faults.length === 0 || turns.length === 0 ? null : (
        <div className="problem">
          <p>{faults.length === 1 ? faults[0] : "The file of the transcript is not quite in order:"}</p>
          {faults.length === 1 ? null : <ul>{faults.map((fault) => <li key={fault} dir="auto">{fault}</li>)}</ul>}
          <p className="soft">Look at the turns around {faults.length === 1 ? "it" : "them"}. If a better file is to be had, bring it below, under “Its name, and how it was read”.</p>
        </div>
      )}
      {turns.length === 0 ? null : shown.map((doubt) => (
        <div className="problem" key={doubt}>
          <p>{DOUBTS[doubt](me)}</p>
          {ABOUT_WHO.includes(doubt) && candidate !== null ? (
            <p>
              <button type="button" className="quiet" onClick={() => thenFocus(whoIsChosen, () => change({ isWhoSure: true }))}>
                I am {candidate}
              </button>
            </p>
          ) : null}
        </div>
      ))}
      <WhoIsYou
        interview={interview}
        choose={choose}
        merge={(from, into) => thenFocus(whoIsChosen, () => edits.merge(from, into))}
      />
      <details className="fold">
        <summary>{turns.length === 0 ? "Its name" : "Its name, and how it was read"}</summary>
        <TextInput
          label="Name"
          value={name}
          maxLength={200}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== "") edits.rename(value);
          }}
        />
        {turns.length === 0 ? null : <p>{by === null ? "The format is not known." : `Read as: ${by}.`}{hasTimes ? "" : " Without times that can be relied on."}</p>}
        {notes.length === 0 ? null : <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
        {turns.length === 0 ? null : (
          <details className="fold">
            <summary>Bring another transcript of it</summary>
            <p className="soft">It takes the place of these words, and of what was set right in them. “Undo the last change” brings them back.</p>
            <InterviewDrop asks="transcript" take={bringWords} />
          </details>
        )}
        <p className="soft by-keyboard">
          By keyboard: <kbd>Tab</kbd> leads from turn to turn, and in the list beside a turn its first letter chooses: <kbd>Q</kbd> question, <kbd>A</kbd> answer, <kbd>P</kbd> probe, <kbd>R</kbd> reply.
        </p>
      </details>
      {threads.length === 0 && turns.length > 0 ? <div className="empty import-empty"><p>There is no question in it so far. Unfold what was left aside below, and mark the turns that ask and those that answer.</p></div> : null}
      <TurnToolsProvider value={{ player, places, cut: edits.cut, join: edits.join, give, speakers, otherOf: (place) => otherSpeaker(interview, place), last: turns.length - 1 }}>
      <Asides interview={interview} from={0} to={threads[0]?.turns[0] ?? turns.length} mark={mark} />
      {threads.map((thread, place) => (
        <div key={thread.at}>
          <ThreadView
            interview={interview}
            thread={thread}
            sound={recording?.sound ?? null}
            number={place + 1}
            mark={mark}
            begin={(at) => thenFocus(headingInPlace(place + 2), () => change({ parts: beginQuestion(parts, at) }))}
            join={place === 0 ? null : (at) => thenFocus(headingInPlace(place), () => change({ parts: joinBefore(parts, at) }))}
            leave={(left) => thenFocus(headingInPlace(place + 1), () => change({ parts: leaveOut(parts, left) }))}
            ask={edits.ask}
            look={edits.look}
          />
          <Asides interview={interview} from={(thread.turns.at(-1) ?? 0) + 1} to={threads[place + 1]?.turns[0] ?? turns.length} mark={mark} />
        </div>
      ))}
      </TurnToolsProvider>
      {turns.length === 0 ? null : <AssessAll paper={paper} places={recording === null || recording.sound === null ? NOWHERE : places} />}
      <DeleteInterview paper={paper} />
    </div>
  );
}
