import type { SpokenPart, SpokenThread } from "@inclined/core/interview/spoken-parts";
import { answerTurns, isCheckOf, threadToAssess, timingOfThread, whyNotAssessed } from "@inclined/core/interview/thread-words";
import { secondsAtOnce } from "@inclined/core/interview/turns-in-recording";
import { measureDelivery, type Timing } from "@inclined/core/delivery/measure-delivery";
import { spokenTime } from "@inclined/core/delivery/timing-of-spans";
import { LENS_NAMES, LENSES } from "@inclined/core/lenses/names";
import type { Lens } from "@inclined/core/schema/lens";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import type { SoundMeasure } from "@inclined/core/schema/sound";
import { NativeSelect, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { count, spoken } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { answerPlaces } from "./assess-interview.ts";
import { clock } from "./clock.ts";
import { lensOfQuestion } from "./lens-of-question.ts";
import { TurnRow } from "./turn-row.tsx";
import { useTurnTools } from "./turn-tools.ts";

interface ThreadViewProps {
  interview: MockInterview;
  thread: SpokenThread;
  /** Of the recording; null: it is not here, or not measured. */
  sound: SoundMeasure | null;
  /** From 1. */
  number: number;
  mark: (place: number, part: SpokenPart) => void;
  begin: (place: number) => void;
  join: ((place: number) => void) | null;
  leave: (turns: readonly number[]) => void;
  ask: (place: number, question: string) => void;
  look: (place: number, lens: Lens) => void;
}

/** One question with everything that was said to it, as it will be assessed. */
export function ThreadView({ interview, thread, sound, number, mark, begin, join, leave, ask, look }: ThreadViewProps) {
  const { turns, parts, lenses, questions, assessed, candidate, hasTimes } = interview;
  const key = String(thread.at);
  const suggested = useMemo(() => lensOfQuestion(questions[key] ?? thread.question), [questions, key, thread.question]);
  const lens = lenses[key] ?? suggested;
  const ready = threadToAssess(thread, lens, questions[key]);
  const why = whyNotAssessed(ready);
  const kept = assessed[key];
  // asides between its turns are shown where they stood
  const places = turns.map((_, place) => place).slice(thread.turns[0], (thread.turns.at(-1) ?? 0) + 1);
  return (
    <section className="heard-thread" aria-labelledby={`thread-${key}`}>
      <h2 className="section" id={`thread-${key}`} tabIndex={-1}>
        Question {number}
      </h2>
      <p className="row-facts">
        {hasTimes ? <span>{clock(thread.from)} to {clock(thread.to)}</span> : null}
        <Facts thread={thread} interview={interview} sound={sound} />
        {kept?.isDone === true ? <Assessed kept={kept} isChanged={!isCheckOf(kept.words, ready)} /> : null}
      </p>
      <Textarea className="heard-question" label="What was asked" autosize minRows={1} value={questions[key] ?? thread.question} onChange={(event) => ask(thread.at, event.currentTarget.value)} />
      <div className="heard-tools">
        <NativeSelect
          label="Judged as"
          description={lenses[key] === undefined || lenses[key] === suggested ? "Suggested by the words of the question" : "Chosen by you"}
          value={lens}
          data={LENSES.map((each) => ({ value: each, label: LENS_NAMES[each] }))}
          onChange={(event) => look(thread.at, event.currentTarget.value as Lens)}
        />
        <p className="heard-acts">
          {join === null ? null : (
            <button type="button" className="quiet" onClick={() => join(thread.at)} aria-label={`Join with the question before: question ${number}`}>
              Join with the question before
            </button>
          )}
          <button type="button" className="quiet" onClick={() => leave(thread.turns)} aria-label={`Leave it out: question ${number}`}>
            Leave it out
          </button>
        </p>
      </div>
      {why === null ? null : <p className="heard-why">{why}</p>}
      {places.map((place) => {
        const turn = turns[place];
        const part = parts[place] ?? "aside";
        if (turn === undefined) return null;
        const asks = place !== thread.at && (part === "probe" || part === "question");
        return <TurnRow key={place} turn={turn} part={part} place={place} hasTimes={hasTimes} isMine={turn.speaker === candidate && candidate !== null} mark={mark} begin={asks ? begin : null} />;
      })}
    </section>
  );
}

/** How long the answer was, and took: by the sound between its turns where that was measured, else by the transcript. */
function Facts({ thread, interview: { turns, parts }, sound }: { thread: SpokenThread; interview: MockInterview; sound: SoundMeasure | null }) {
  const { places } = useTurnTools();
  const { heard, timing, atOnce, delivery: { words, seconds, wordsPerMinute } } = useMemo(() => {
    const spans = sound === null ? null : answerPlaces(answerTurns(thread, parts), places);
    const heard = sound === null || spans === null ? null : spokenTime(sound, spans);
    const timing: Timing | undefined = heard === null ? timingOfThread(thread, turns, parts) : { seconds: heard.seconds, from: "recording", pauses: heard.pauses };
    const own = thread.turns.flatMap((place) => turns[place] ?? []);
    const atOnce = secondsAtOnce(own, thread.turns.map((place) => parts[place] === "answer" || parts[place] === "reply"));
    return { heard, timing, atOnce, delivery: measureDelivery(thread.answer, timing) };
  }, [thread, turns, parts, places, sound]);
  return (
    <>
      <span>{count(words, "word")} of answer</span>
      {timing === undefined ? null : <span>{spoken(seconds)}{heard === null ? "" : " by its sound"}</span>}
      {wordsPerMinute === null ? null : <span>{Math.round(wordsPerMinute)} words a minute</span>}
      {heard === null ? null : <span>{heard.pauses.length === 0 ? "no pause over two seconds" : `${count(heard.pauses.length, "pause")} over two seconds`}</span>}
      {atOnce < 0.5 ? null : <span>two people at once for {spoken(atOnce)}{heard === null ? "" : ", which the sound does not tell apart"}</span>}
      {thread.probes.length === 0 ? null : <span>{count(thread.probes.length, "probe")}</span>}
    </>
  );
}

function Assessed({ kept: { answer, attempt }, isChanged }: { kept: MockInterview["assessed"][string]; isChanged: boolean }) {
  const { workspace } = useStudio();
  return (
    <span>
      <Link to="/c/$workspaceId/answers/$answerId/attempts/$attemptId" params={{ workspaceId: workspace.id, answerId: answer, attemptId: attempt }}>
        The verdict
      </Link>
      {isChanged ? ", on words that you changed since" : ""}
    </span>
  );
}
