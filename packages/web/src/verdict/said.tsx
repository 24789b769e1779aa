import { isOnTheBoard } from "@inclined/core/board/on-the-board";
import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { wordAt } from "@inclined/core/delivery/timeline-places";
import { useTerms } from "../papers/use-terms.ts";
import { useReplay } from "../replay/replay-desk.ts";
import { ReplyRecording } from "../replay/reply-recording.tsx";
import { ANSWER } from "../replay/tracks.ts";
import type { Marking } from "./evidence-marks.ts";
import { FrozenText, type FrozenTextHandle } from "./frozen-text.tsx";
import type { Words } from "./found.ts";
import { MarginNotes } from "./margin-notes.tsx";
import { placeNotes } from "./place-notes.ts";
import { Reply } from "./reply.tsx";
import { type ChosenWords, useVerdictDesk } from "./verdict-desk.ts";

export interface SaidHandle {
  show: (words: Words) => void;
  /** Without words: to the beginning of the answer. */
  goTo: (words: Words | undefined) => void;
  /** Nothing is selected any more. */
  unchoose: () => void;
}

interface SaidProps {
  ref: Ref<SaidHandle>;
  onChosen: (chosen: ChosenWords | null) => void;
  onHover: (ids: readonly string[]) => void;
}

/** The answer and the replies as they were finished, with the evidence underlined and the notes beside it. */
export function Said({ ref, onChosen, onHover }: SaidProps) {
  const { view, found, lit, contesting, replying } = useVerdictDesk();
  const { attempt, marks } = view;
  const terms = useTerms();
  const replay = useReplay();
  const texts = useRef(new Map<number, FrozenTextHandle>());
  const sheet = useRef<HTMLDivElement>(null);
  const notes = useRef<HTMLUListElement>(null);
  const noted = useMemo(() => found.filter(({ tone, words }) => tone !== "principle" && words.length > 0), [found]);
  const [tops, setTops] = useState<readonly number[]>([]);

  const layOut = useCallback(() => {
    requestAnimationFrame(() => {
      const list = notes.current;
      if (list === null) return;
      const from = list.getBoundingClientRect().top;
      const items = [...list.children].filter((child) => child instanceof HTMLElement);
      const placed = placeNotes(
        noted.map(({ words: [first] }, index) => ({
          wanted: first === undefined ? 0 : Math.round((texts.current.get(first.turn ?? ANSWER)?.topOf(first.start) ?? 0) - from),
          height: items[index]?.offsetHeight ?? 0,
        })),
      );
      setTops((before) => (before.length === placed.length && before.every((top, index) => top === placed[index]) ? before : placed));
      const last = items.at(-1);
      sheet.current?.style.setProperty("--notes-height", `${(placed.at(-1) ?? 0) + (last?.offsetHeight ?? 0)}px`);
    });
  }, [noted]);

  // Notes grow when they are contested, and everything moves when fonts arrive or the window is resized.
  useEffect(() => {
    const observer = new ResizeObserver(layOut);
    if (sheet.current !== null) observer.observe(sheet.current);
    for (const item of notes.current?.children ?? []) observer.observe(item);
    layOut();
    return () => observer.disconnect();
  }, [layOut]);

  // The word that is being said is marked while it is.
  const tracks = replay?.tracks;
  useEffect(() => {
    const ends = [...(tracks?.values() ?? [])].map(({ turn, playback, timeline }) => {
      let before: number | null = null;
      return playback.subscribe(() => {
        const { isPlaying, at } = playback.state();
        const word = isPlaying ? wordAt(timeline.words, at) : null;
        if ((word?.start ?? null) === before) return;
        before = word?.start ?? null;
        texts.current.get(turn)?.speak(word);
      });
    });
    return () => {
      for (const end of ends) end();
    };
  }, [tracks]);

  useImperativeHandle(ref, () => ({
    show: ({ turn, start }) => texts.current.get(turn ?? ANSWER)?.bringIntoSight(start),
    goTo: (words) => texts.current.get(words?.turn ?? ANSWER)?.goTo(words?.start ?? 0),
    unchoose: () => {
      for (const text of texts.current.values()) text.unchoose();
    },
  }));

  const markingsOf = (turn: number): Marking[] => [
    ...found.flatMap(({ id, tone, words }) =>
      words
        .filter((one) => (one.turn ?? ANSWER) === turn)
        .map(({ start, end }) => ({ id, tone, start, end, lit: lit.has(id), onlyLit: tone === "principle" })),
    ),
    ...marks.flatMap(({ criterion, verdict, words }) =>
      words !== null && verdict === "holds" && (words.turn ?? ANSWER) === turn
        ? [{ id: criterion, tone: "mine" as const, start: words.start, end: words.end, lit: lit.has(criterion), onlyLit: false }]
        : [],
    ),
  ];
  /** From the words on to what is said about them: the contest that waits for words, else the first note that is lit. */
  const onEnter = () => {
    const target =
      document.querySelector<HTMLElement>(contesting === null ? ".verdict li[data-lit] .note-name" : ".contest-act button:not([disabled])");
    target?.focus();
  };
  const hear = (turn: number, { start, end }: { start: number; end: number }): boolean => {
    const playback = tracks?.get(turn)?.playback;
    if (playback?.state().isPlaying === true) {
      playback.pause();
      return true;
    }
    const quote = (turn === ANSWER ? attempt.text : attempt.thread[turn]?.reply)?.slice(start, end) ?? "";
    return replay?.hear({ start, end, quote, ...(turn === ANSWER ? {} : { turn }) }) ?? false;
  };
  const frozen = (turn: number, label: string, text: string) => (
    <FrozenText
      label={label}
      text={text}
      markings={markingsOf(turn)}
      terms={terms}
      ref={(handle) => {
        if (handle === null) texts.current.delete(turn);
        else texts.current.set(turn, handle);
      }}
      onChosen={(chosen) => onChosen(chosen === null ? null : turn === ANSWER ? chosen : { ...chosen, turn })}
      onHover={onHover}
      onEnter={onEnter}
      onLayout={layOut}
      {...(tracks?.has(turn) === true ? { onHear: (words) => hear(turn, words) } : {})}
    />
  );

  return (
    <div className="sheet said" ref={sheet}>
      <div className="column">
        {frozen(ANSWER, "Your answer as you finished it. Arrow keys walk through it; Enter goes to what is said about the words.", attempt.text)}
        {attempt.thread.map(({ probe, reply }, turn) => (
          <section key={turn} className="turn">
            <p className="probe">{probe}</p>
            {frozen(turn, isOnTheBoard({ probe }) ? "The words on your board" : `Your reply to: ${probe}`, reply)}
            <ReplyRecording turn={turn} />
          </section>
        ))}
        {replying === null ? null : <Reply />}
        <p className="visually-hidden" role="status">
          {[...lit].map((id) => found.find((one) => one.id === id)?.name).filter((name) => name !== undefined).join(", ")}
        </p>
      </div>
      <MarginNotes ref={notes} noted={noted} tops={tops} />
    </div>
  );
}
