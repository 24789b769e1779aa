import type { CoachAnswer, CoachedAnswer } from "@inclined/core/schema/coach-file";
import { type ReactNode, type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { Marking } from "../verdict/evidence-marks.ts";
import type { Found, Words } from "../verdict/found.ts";
import { FrozenText, type FrozenTextHandle } from "../verdict/frozen-text.tsx";
import { usePlaceUnder } from "./use-place-under.ts";
import type { ChosenWords } from "../verdict/verdict-desk.ts";

export interface CoachTextHandle {
  /** Puts the caret before the words; without them, before the answer. */
  goTo: (words: Pick<Words, "start" | "turn"> | undefined) => void;
  /** Nothing is selected any more. */
  unchoose: () => void;
}

interface CoachTextProps {
  ref: Ref<CoachTextHandle>;
  answer: CoachAnswer;
  found: readonly Found[];
  coached: CoachedAnswer;
  lit: ReadonlySet<string>;
  /** The words that are selected; null: none are. */
  chosen: ChosenWords | null;
  /** Stands right under them. */
  children: ReactNode;
  onChosen: (chosen: ChosenWords | null) => void;
}

/** The answer's own words in the map of frozen texts; replies have their index. */
const ANSWER = -1;
const NO_TERMS: readonly never[] = [];
const nothing = (): void => undefined;

/** The answer and its replies, to be read and selected from: the scorer's evidence underlined, the coach's words doubly. */
export function CoachText({ ref, answer, found, coached, lit, chosen, children, onChosen }: CoachTextProps) {
  const texts = useRef(new Map<number, FrozenTextHandle>());
  const said = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const bottomOf = useCallback(() => (chosen === null ? null : (texts.current.get(chosen.turn ?? ANSWER)?.bottomOf(chosen.end) ?? null)), [chosen]);
  const { top, placeAgain } = usePlaceUnder(said, bottomOf);
  useEffect(() => {
    // in braces: newer browsers return a promise here, which is no effect's value
    if (top !== null) under.current?.scrollIntoView({ block: "nearest" });
  }, [top]);
  useImperativeHandle(ref, () => ({
    goTo: (words) => texts.current.get(words?.turn ?? ANSWER)?.goTo(words?.start ?? 0),
    unchoose: () => {
      for (const text of texts.current.values()) text.unchoose();
    },
  }));
  const byTurn = useMemo(() => {
    const own = [...coached.passages.map(({ words }, at) => ({ id: `passage ${at}`, words })), ...coached.marks.flatMap(({ criterion, verdict, words }) => (words !== null && verdict === "holds" ? [{ id: criterion, words }] : []))];
    // one line where a passage is marked and said to hold
    const once = own.filter(({ words }, at) => own.findIndex((one) => one.words.start === words.start && one.words.end === words.end && one.words.turn === words.turn) === at);
    return (turn: number): Marking[] => [
      ...found.flatMap(({ id, tone, words }) => words.filter((one) => (one.turn ?? ANSWER) === turn).map(({ start, end }) => ({ id, tone, start, end, lit: lit.has(id), onlyLit: tone === "principle" }))),
      ...once.filter(({ words }) => (words.turn ?? ANSWER) === turn).map(({ id, words: { start, end } }) => ({ id, tone: "mine" as const, start, end, lit: lit.has(id), onlyLit: false })),
    ];
  }, [found, coached, lit]);
  /** From the words on to what is said about them: the contest that waits for words, else the note on the selection. */
  const onEnter = (): void => (document.querySelector<HTMLElement>(".contest input") ?? document.querySelector<HTMLElement>(".coach-mark-bar textarea"))?.focus();
  const frozen = (turn: number, label: string, text: string) => (
    <FrozenText
      label={label}
      text={text}
      markings={byTurn(turn)}
      terms={NO_TERMS}
      ref={(handle) => {
        if (handle === null) texts.current.delete(turn);
        else texts.current.set(turn, handle);
      }}
      onChosen={(words) => onChosen(words === null ? null : turn === ANSWER ? words : { ...words, turn })}
      onHover={nothing}
      onEnter={onEnter}
      onLayout={() => void requestAnimationFrame(placeAgain)}
    />
  );
  return (
    <div className="coach-said" ref={said}>
      {frozen(ANSWER, "The answer as it was finished. Shift and arrow keys select words; Enter goes on to mark them.", answer.text)}
      {answer.thread.map(({ probe, reply }, turn) => (
        <section key={turn} className="turn">
          <p className="probe">{probe}</p>
          {frozen(turn, `The reply to: ${probe}`, reply)}
        </section>
      ))}
      {top === null ? null : (
        <div className="coach-under" ref={under} style={{ "--top": `${top}px` } as React.CSSProperties}>
          {children}
        </div>
      )}
    </div>
  );
}
