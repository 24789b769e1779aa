import "./voice.css";
import type { Recording } from "@inclined/core/schema/recording";
import { textOfTranscript } from "@inclined/core/delivery/text-of-transcript";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { studio } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { say, sayFailure, sayWithUndo } from "../look/notify.tsx";
import { count } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { correctedIn, intoAnswer } from "./into-answer.ts";
import { measured } from "./measure-here.ts";
import { Take } from "./take.tsx";
import { TakeControls } from "./take-controls.tsx";
import { useTake } from "./use-take.ts";
import { WordsChoice } from "./words-choice.tsx";
import { rememberedWay, rememberWay, waysOf } from "./words-ways.ts";

interface VoiceDeskProps {
  workspaceId: string;
  answerId: string;
  recordings: readonly Recording[];
  /** The recording that a finished answer gets; null: it is typed. */
  nextId: string | null;
  /** Somebody asked for it a moment ago. */
  takesFocus: boolean;
  ensureStored: () => Promise<boolean>;
  /** What the answer reads at this moment. */
  textNow: () => string;
  /** Changes it. */
  onText: (text: string) => void;
  keepsSaid: boolean;
  mayRecord: boolean;
  onRecording: (isRecording: boolean) => void;
}

/** Answering aloud: the microphone, the recordings of this answer, and their words. */
export default function VoiceDesk({ workspaceId, answerId, recordings, nextId, takesFocus, ensureStored, textNow, onText, keepsSaid, mayRecord, onRecording }: VoiceDeskProps) {
  const { info } = useStudio();
  const { data: voice } = useQuery(queries.voice());
  const [wished, setWished] = useState(rememberedWay);
  const ways = voice === undefined ? [] : waysOf(voice);
  const way = (mayRecord ? ways.find((each) => each.way === wished && each.missing === null) : undefined) ?? ways[0];

  const changed = (recording: Recording): void => {
    queryClient.setQueryData(queries.recordings(workspaceId, answerId).queryKey, (before: Recording[] | undefined) =>
      [...(before ?? []).filter(({ id }) => id !== recording.id), recording].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    );
  };
  const change = (text: string, says: string): void => {
    const before = textNow();
    onText(text);
    sayWithUndo(says, async () => onText(before));
  };
  const putIn = (words: string): void => {
    const finished = queryClient.getQueryData(queries.attempts(workspaceId, answerId).queryKey)?.[0]?.attempt.text;
    const heard = recordings.flatMap(({ words: corrected, transcript }) => [corrected, transcript === null ? null : textOfTranscript(transcript)]);
    const { text, how } = intoAnswer(textNow(), words, (keepsSaid ? [] : [...heard, finished]).filter((telling) => typeof telling === "string"));
    if (how === "same") say("These words stand in the answer already.");
    else if (how === "first") onText(text);
    else change(text, how === "instead" ? "These words stand in the place of what you said before." : "These words stand below what was there.");
  };
  const corrected = (from: string, to: string): void => {
    const text = correctedIn(textNow(), from, to);
    if (text !== null) change(text, "The answer has the correction, too.");
  };
  const take = useTake({
    studioId: info.studioId,
    workspaceId,
    answerId,
    ensureStored,
    onFinished: (recording, heard) => {
      changed(recording);
      if (heard !== null) {
        studio.putTranscript(workspaceId, recording.id, heard).then(changed, sayFailure);
        putIn(textOfTranscript(heard));
      }
      void measured(recording).then(changed);
    },
  });
  const isRunning = take.state === "recording" || take.state === "paused" || take.state === "storing";
  useEffect(() => onRecording(isRunning), [isRunning, onRecording]);
  // one that was sent by a page that is gone has not been measured, or is closed only after this page knows of it
  const tried = useRef(new Set<string>());
  const unmeasured = recordings.find(({ id, sound, state, bytes }) => sound === null && state !== "open" && bytes > 0 && !tried.current.has(id));
  useEffect(() => {
    if (unmeasured === undefined) return;
    tried.current.add(unmeasured.id);
    void measured(unmeasured).then((recording) => recording.sound !== null && changed(recording));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each is tried once
  }, [unmeasured?.id]);

  const [newest, ...earlier] = recordings.filter(({ state }) => !(state === "open" && take.state !== "idle")).toReversed();
  const shown = (recording: Recording) =>
    way === undefined ? null : (
      <Take
        key={recording.id}
        recording={recording}
        way={way}
        isNext={recording.id === nextId}
        onChanged={changed}
        onDeleted={() => void queryClient.invalidateQueries({ queryKey: queries.recordings(workspaceId, answerId).queryKey })}
        onUse={putIn}
        onCorrected={corrected}
      />
    );

  return (
    <section className="voice" aria-label="Answering aloud">
      {mayRecord ? <TakeControls take={take} withBrowserWords={way?.way === "browser"} takesFocus={takesFocus} /> : null}
      {take.problem === null ? null : (
        <div className="problem" role="alert">
          <p>{take.problem}</p>
        </div>
      )}
      {take.waiting === null ? null : (
        <div className="problem" role="status">
          <p>{take.waiting} What you record is kept in this browser meanwhile, and is sent by itself.</p>
        </div>
      )}
      {way === undefined || !mayRecord ? null : (
        <details className="fold">
          <summary>Words: {way.way === "none" ? "I type or paste them" : way.name}</summary>
          <WordsChoice
            ways={ways}
            chosen={way.way}
            onChoose={(chosen) => {
              rememberWay(chosen);
              setWished(chosen);
            }}
          />
        </details>
      )}
      {newest === undefined ? null : (
        <ul className="takes" aria-label="The newest recording">
          {shown(newest)}
        </ul>
      )}
      {earlier.length === 0 ? null : (
        <details className="fold earlier-takes">
          <summary>{count(earlier.length, "earlier recording")}</summary>
          <ul className="takes">{earlier.map(shown)}</ul>
        </details>
      )}
    </section>
  );
}
