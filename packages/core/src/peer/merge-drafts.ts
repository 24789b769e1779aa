import type { SheetAnswer, SheetDraft, SheetVerdict } from "../schema/interview-sheet.ts";
import { sheetAnswerOf } from "./fill-sheet.ts";

/** A sheet that was written in two windows. */
export interface MergedDraft {
  draft: SheetDraft;
  /** What was written here where the other window wrote something else: its words stand. */
  lost: string[];
}

const SAYS = { yes: "Yes", no: "No", "not-heard": "Not heard" } as const;

/**
 * Puts a sheet together that two windows wrote on since both had the same. Each line and each note is taken from the window that changed
 * it; where both did, what is kept in the studio stands, and the other words are given back.
 * @param base what both began with @param mine as it is here @param theirs as the studio has it
 */
export function mergeDrafts(base: SheetDraft, mine: SheetDraft, theirs: SheetDraft): MergedDraft {
  const lost: string[] = [];
  const taken = <Value>([before, here, there]: readonly [Value, Value, Value], inWords: (value: Value) => string): Value => {
    if (isSame(here, before) || isSame(here, there)) return there;
    if (isSame(there, before)) return here;
    const words = inWords(here);
    if (words.trim() !== "") lost.push(words);
    return there;
  };
  const ids = new Set([...theirs.answers, ...mine.answers].map(({ id }) => id));
  const answers = [...ids].map((id): SheetAnswer => {
    const three = [base, mine, theirs].map((draft) => sheetAnswerOf(draft.answers, id)) as [SheetAnswer, SheetAnswer, SheetAnswer];
    const verdicts = [...new Set([...three[2].verdicts, ...three[1].verdicts].map((one) => one.id))].flatMap((line) => {
      const [before, here, there] = three.map((answer) => answer.verdicts.find((one) => one.id === line) ?? null) as [SheetVerdict | null, SheetVerdict | null, SheetVerdict | null];
      return taken([before, here, there], (verdict) => (verdict === null ? "" : `${SAYS[verdict.says]}${verdict.words === "" ? "" : `: ${verdict.words}`}`)) ?? [];
    });
    return { id, verdicts, note: taken(three.map(({ note }) => note) as [string, string, string], asItIs) };
  });
  const of = <Key extends keyof SheetDraft>(key: Key): [SheetDraft[Key], SheetDraft[Key], SheetDraft[Key]] => [base[key], mine[key], theirs[key]];
  const spent = [mine.seconds, theirs.seconds].filter((seconds) => seconds !== null);
  return {
    draft: {
      interviewer: taken(of("interviewer"), asItIs),
      vote: taken(of("vote"), (vote) => vote ?? ""),
      answers,
      note: taken(of("note"), asItIs),
      // a clock only goes on
      seconds: spent.length === 0 ? null : Math.max(...spent),
    },
    lost,
  };
}

const asItIs = (words: string): string => words;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
