import "../voice/voice.css";
import "./hands-free.css";
import { STILL_SECONDS, type StillSeconds, USUAL_STILL_SECONDS } from "@inclined/core/interview/hands-free";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { failureText } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { chooseMicrophone, chosenMicrophone, microphones, NoMicrophone } from "../voice/microphone.ts";
import { LevelMeter } from "../voice/level-meter.tsx";
import { useLevel } from "../voice/use-level.ts";
import { findVoice } from "../voice/read-aloud.ts";
import { WordsChoice } from "../voice/words-choice.tsx";
import { rememberedWay, rememberWay, waysOf } from "../voice/words-ways.ts";
import type { HandsFreeRunner } from "./runner.ts";
import { useShown } from "./use-hands-free.ts";

interface HeadphonesProps {
  runner: HandsFreeRunner;
  /** The round begins with it. */
  isFirst: boolean;
  onBegun: () => void;
  onLeave: () => void;
}

/** Before anything is read aloud: are headphones worn, is the microphone heard, and who writes the words down? */
export function Headphones({ runner, isFirst, onBegun, onLeave }: HeadphonesProps) {
  const { data: voice } = useQuery(queries.voice());
  const [wished, setWished] = useState(rememberedWay);
  const [stillSeconds, setStill] = useState<StillSeconds>(USUAL_STILL_SECONDS);
  const [problem, setProblem] = useState<string | null>(null);
  const [choice, setChoice] = useState<{ value: string; label: string }[]>([]);
  const stream = useShown(runner, (shown) => shown.stream);
  const level = useLevel(stream);
  const ways = voice === undefined ? [] : waysOf(voice);
  const way = ways.find((each) => each.way === wished && each.missing === null) ?? ways[0];

  const check = async (): Promise<void> => {
    setProblem(null);
    try {
      await runner.check();
      setChoice(await microphones());
    } catch (failure) {
      setProblem(failure instanceof NoMicrophone ? failure.message : failureText(failure));
    }
  };
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    void check();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: they asked for it with the button that led here
  }, [runner]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) onLeave();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [onLeave]);
  const [noVoice, setNoVoice] = useState<string | null>(null);
  useEffect(() => {
    void findVoice().then((voice) => typeof voice === "string" && setNoVoice(voice));
  }, []);
  const begin = (readsAloud: boolean): void => {
    if (way === undefined) return;
    runner.begin({ readsAloud, stillSeconds, way: way.way });
    onBegun();
  };
  const used = stream?.getAudioTracks()[0]?.getSettings().deviceId ?? chosenMicrophone() ?? "";

  return (
    <div className="column headphones">
      <p className="dateline">Hands free</p>
      <h1 className="title" ref={title} tabIndex={-1}>
        Do you wear headphones?
      </h1>
      <p className="lede">The question is read aloud, and then you have the word. Without headphones the microphone would hear the question too, and it would stand in your answer.</p>
      {noVoice === null ? null : <p className="soft">{noVoice} Until then the question is shown and not read, with headphones or without.</p>}
      {problem === null ? (
        <>
          <LevelMeter level={level} isRecording={false} />
          {choice.length < 2 ? null : (
            <NativeSelect
              label="Microphone"
              data={choice}
              value={used}
              maw={360}
              onChange={(event) => {
                chooseMicrophone(event.currentTarget.value);
                runner.rest();
                void check();
              }}
            />
          )}
        </>
      ) : (
        <div className="problem" role="alert">
          <p>{problem}</p>
          <button type="button" className="quiet" onClick={() => void check()}>
            Try again
          </button>
        </div>
      )}
      <fieldset className="still">
        <legend>An answer is over after</legend>
        {STILL_SECONDS.map((seconds) => (
          <label key={seconds}>
            <input type="radio" name="still" checked={stillSeconds === seconds} onChange={() => setStill(seconds)} /> {seconds} s of silence
          </label>
        ))}
        <p className="soft way-where">Then it counts down from three, in sight. Any sound and any key stops that. Silence before your first word ends nothing.</p>
      </fieldset>
      {way === undefined ? null : (
        <details className="fold" open={way.way === "none" ? true : undefined}>
          <summary>Words: {way.way === "none" ? "nobody writes them down" : `${way.name}. ${way.where}`}</summary>
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
      {way?.way === "none" ? (
        <p className="without-words">
          As it stands, nobody writes your words down while you practise, so nothing you say can be asked about. You are led through the questions and the follow-ups that were prepared for them; everything is recorded, and you type the words
          afterwards. Until then nothing is judged.
        </p>
      ) : null}
      <div className="actions">
        <Button onClick={() => begin(true)} disabled={way === undefined || problem !== null}>
          I wear headphones
        </Button>
        <Button variant="default" onClick={() => begin(false)} disabled={way === undefined || problem !== null}>
          Go on without: show the question
        </Button>
        <button type="button" className="quiet" onClick={onLeave}>
          {isFirst ? "Not hands free" : "Back to typing"}
        </button>
      </div>
    </div>
  );
}
