import "./hands-free.css";
import "../voice/voice.css";
import type { HandsFreeState } from "@inclined/core/interview/hands-free";
import { Button } from "@mantine/core";
import { type MouseEvent, useEffect, useRef } from "react";
import { clock } from "../voice/clock.ts";
import { LevelMeter } from "../voice/level-meter.tsx";
import type { HandsFreeRunner, Shown } from "./runner.ts";
import { useHandKeys } from "./use-hand-keys.ts";
import { useShown } from "./use-hands-free.ts";

interface DeskProps {
  runner: HandsFreeRunner;
  onLeave: () => void;
}

/** What is going on while one answers by voice, and the keys for it. */
export function HandsFreeDesk({ runner, onLeave }: DeskProps) {
  const phase = useShown(runner, ({ state }) => state.phase) ?? "left";
  const problem = useShown(runner, ({ state }) => state.problem);
  const waiting = useShown(runner, (shown) => shown.waiting);
  const wordless = useShown(runner, (shown) => shown.wordless);
  const cutIn = useShown(runner, ({ state }) => state.cutIn);
  useHandKeys(runner, onLeave);
  // what had the focus before may be gone: keys go on from here
  const desk = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) desk.current?.focus();
  }, [phase]);
  const isPaused = phase === "paused";
  /** A button that was clicked does not keep the space bar. */
  const clicked = (act: () => void) => (event: MouseEvent) => {
    act();
    if (event.detail > 0) desk.current?.focus();
  };
  return (
    <section className="hands-free" aria-label="Hands free" ref={desk} tabIndex={-1}>
      {cutIn === null ? null : (
        <p className="cut-in-words" role="alert">
          {cutIn}
        </p>
      )}
      <Now runner={runner} />
      {phase === "listening" || phase === "closing-in" || phase === "cut-in" ? <Loudness runner={runner} /> : null}
      {problem === null ? null : (
        <div className="problem" role="alert">
          <p>{problem}</p>
          {wordless === null ? null : (
            <button type="button" className="quiet" onClick={runner.wordsAgain}>
              Write down its words again
            </button>
          )}
        </div>
      )}
      {waiting === null ? null : (
        <div className="problem" role="status">
          <p>{waiting} What you record is kept in this browser meanwhile, and is sent by itself.</p>
        </div>
      )}
      <div className="hand-keys">
        {isPaused ? null : (
          <Button onClick={clicked(runner.done)} disabled={DONE[phase] === undefined}>
            {DONE[phase] ?? "I am done"} <kbd aria-hidden="true">Space</kbd>
          </Button>
        )}
        <Button variant={isPaused ? "filled" : "default"} onClick={clicked(isPaused ? runner.resume : runner.pause)}>
          {isPaused ? "Go on" : "Pause"} <kbd aria-hidden="true">P</kbd>
        </Button>
        {isPaused || phase === "between" ? null : (
          <Button variant="default" onClick={clicked(runner.again)} disabled={phase !== "reading" && phase !== "listening" && phase !== "closing-in"}>
            Read again <kbd aria-hidden="true">R</kbd>
          </Button>
        )}
        <Button variant="default" onClick={onLeave}>
          Leave hands free <kbd aria-hidden="true">Esc</kbd>
        </Button>
      </div>
    </section>
  );
}

/** What the main key does; where it is missing it does nothing. */
const DONE: Partial<Record<HandsFreeState["phase"], string>> = { reading: "I have read it", listening: "I am done", "closing-in": "I am done", "cut-in": "I have stopped", between: "Next" };

/** One line that says what is going on, and one about it. Read out when it changes, and not for every second of a countdown. */
function Now({ runner }: { runner: HandsFreeRunner }) {
  const phase = useShown(runner, ({ state }) => state.phase) ?? "left";
  const isWithoutWords = useShown(runner, ({ state }) => state.isWithoutWords) ?? false;
  const left = useShown(runner, (shown) => shown.secondsLeft);
  const isRunning = useShown(runner, (shown) => shown.isRunning) ?? false;
  const noVoice = useShown(runner, (shown) => shown.noVoice) ?? "";
  const hasBegun = useShown(runner, ({ state }) => state.hearing.beganAt !== null) ?? false;
  const said = NOW[phase];
  const wasHidden = useShown(runner, (shown) => shown.wasHidden) ?? false;
  const about = aboutNow(phase, { noVoice, isRunning, hasBegun, isWithoutWords, isCounting: left !== null, wasHidden });
  const counted = phase === "closing-in" ? `Done? Going on in ${left ?? 1}…` : phase === "between" && left !== null ? `Going on in ${left} s` : said;
  return (
    <>
      <p className="now" data-phase={phase} aria-hidden="true">
        {counted}
      </p>
      <p className="now-about" aria-hidden="true">
        {about}
      </p>
      <p className="visually-hidden" role="status">
        {phase === "closing-in" ? "It is still. Going on in three seconds." : `${said}. ${about}`}
      </p>
    </>
  );
}

interface Circumstances {
  noVoice: string;
  isRunning: boolean;
  hasBegun: boolean;
  isWithoutWords: boolean;
  isCounting: boolean;
  wasHidden: boolean;
}

/** What is worth knowing at that moment. */
function aboutNow(phase: HandsFreeState["phase"], { noVoice, isRunning, hasBegun, isWithoutWords, isCounting, wasHidden }: Circumstances): string {
  switch (phase) {
    case "reading":
      return noVoice;
    case "cut-in":
      return "The recording goes on until they have spoken.";
    case "listening":
      if (!isRunning) return "The microphone is being opened.";
      if (wasHidden) return "While this page was out of sight it went on recording. Nothing was lost.";
      return hasBegun ? "" : "Take the time you need: silence before your first word ends nothing.";
    case "closing-in":
      return "Any sound or any key, and you go on.";
    case "taking-words":
      return isWithoutWords ? "The recording is on its way to the studio." : "The recording is being written down.";
    case "paused":
      return isWithoutWords ? "The microphone is let go. What was recorded is kept. You can type meanwhile." : "The microphone is let go. What was recorded is kept, and its words come here when they are written down. You can type meanwhile.";
    case "between":
      return isCounting ? "Any key keeps this on screen." : "It stays until you go on.";
    default:
      return "";
  }
}

const NOW: Record<HandsFreeState["phase"], string> = {
  headphones: "Hands free",
  waiting: "Hands free",
  reading: "The interviewer asks",
  listening: "Listening",
  "closing-in": "Done?",
  "taking-words": "Taking down what you said",
  thinking: "The interviewer thinks",
  "cut-in": "The interviewer speaks",
  between: "That was the question",
  paused: "Paused",
  left: "Left",
};

const loudnessOf = (shown: Shown): number => Math.round(shown.loudness * 50) / 50;

/** The recorder's clock, and how loud it is. */
function Loudness({ runner }: { runner: HandsFreeRunner }) {
  const loudness = useShown(runner, loudnessOf) ?? 0;
  const seconds = Math.floor(useShown(runner, (shown) => shown.seconds) ?? 0);
  // before that a sentence stands in its place
  const isCounting = useShown(runner, ({ state }) => state.phase === "listening" && state.hearing.beganAt !== null) ?? false;
  return (
    <>
      {isCounting ? (
        <p className="soft" role="timer">
          {clock(seconds)} recorded
        </p>
      ) : null}
      <LevelMeter level={{ loudness, isQuiet: false, isTooLoud: loudness > 0.98 }} isRecording />
    </>
  );
}
