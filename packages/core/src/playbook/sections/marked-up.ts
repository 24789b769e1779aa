import { type Passage, passages } from "../../answer/passages.ts";
import { isOnTheBoard } from "../../board/on-the-board.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { probesFor } from "../../interview/probes.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import type { Lens } from "../../schema/lens.ts";
import type { Block, Inline } from "../../schema/book.ts";
import { counted, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { answerOrigin } from "./origins.ts";

/** Words of an answer with what they carry. */
export interface MarkedWords {
  words: string;
  /** Ids of criteria that are met by them. */
  met: readonly string[];
  /** Ids of faults that they are. */
  faults: readonly string[];
  /** They stand in a reply to a probe. */
  isReply: boolean;
  /** They stand on the board. */
  isOnBoard: boolean;
}

/** More places of one criterion say nothing new. */
const MOST_PLACES = 2;
/** Words by which one knows a passage again that stands in full close by. */
const KNOWN_BY = 9;
const LINES_EACH = 2;
const MOST_LINES = 8;
const BLANK = "____";

const nameOf = (lens: Lens, id: string): string => findCriterion(lens, id)?.name ?? id;

/** The answer cut into passages, in the order in which they were said; those that carry nothing are left out. */
export function markedWords({ text, thread, assessment }: Pick<HeardAnswer, "text" | "thread" | "assessment">): MarkedWords[] {
  const found = [
    ...assessment.criteria.filter(({ met }) => met).flatMap(({ id, evidence }) => evidence.slice(0, MOST_PLACES).map((words) => ({ id, isFault: false, ...words }))),
    ...assessment.flags.filter(({ raised }) => raised).flatMap(({ id, evidence }) => evidence.slice(0, MOST_PLACES).map((words) => ({ id, isFault: true, ...words }))),
  ];
  return [text, ...thread.map(({ reply }) => reply)].flatMap((said, at) => {
    const turn = thread[at - 1];
    const isOnBoard = turn !== undefined && isOnTheBoard(turn);
    const own = found.filter(({ turn }) => (turn === undefined ? 0 : turn + 1) === at);
    return runsOf(said, own).map(({ start, end }): MarkedWords => {
      const inside = own.filter((one) => one.start < end && one.end > start);
      const ids = (isFault: boolean): string[] => [...new Set(inside.filter((one) => one.isFault === isFault).map(({ id }) => id))];
      return { words: said.slice(start, end), met: ids(false), faults: ids(true), isReply: at > 0 && !isOnBoard, isOnBoard };
    });
  });
}

/** Whole passages around the spans; those that a span holds together are one. */
function runsOf(said: string, spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const parts = passages(said);
  const runs: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const own = parts.filter(({ start, end }) => start < span.end && end > span.start);
    const run = { start: own[0]?.start ?? span.start, end: own.at(-1)?.end ?? span.end };
    const last = runs.at(-1);
    if (last !== undefined && run.start < last.end) last.end = Math.max(last.end, run.end);
    else runs.push(run);
  }
  return runs.map(({ start, end }) => withSigns(said, { start, end }));
}

/** With the signs that belong to the words: a currency before them, a full stop after. */
function withSigns(said: string, { start, end }: Pick<Passage, "start" | "end">): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from > 0 && /[^\s\p{L}\p{N}]/u.test(said.charAt(from - 1))) from -= 1;
  while (to < said.length && /[^\s\p{L}\p{N}]/u.test(said.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** One line above a marked-up answer: which it is, and how it was judged. */
export function standing(answer: HeardAnswer, all: readonly HeardAnswer[]): Block {
  const { score, closeCall } = answer.assessment;
  return paragraph(prose`${strong("Answer")} ${counted(all.findIndex(({ id }) => id === answer.id) + 1)}, ${score === null ? soft("not scored") : prose`${counted(score)} of ${counted(3)}`}.${closeCall ? " Close call." : ""}`);
}

/** Each criterion beside its words, as they were said. Empty where nothing was found. */
export function markedUp(answer: HeardAnswer, all: readonly HeardAnswer[]): Block[] {
  const { lens } = answer.assessment;
  const rows = markedWords(answer).map(({ words, met, faults, isReply, isOnBoard }) => ({
    cells: [
      prose`${strong([...met.map((id) => nameOf(lens, id)), ...faults.map((id) => `${nameOf(lens, id)}: a fault`)].join(",\n"))}${isReply ? ",\nwhen asked" : isOnBoard ? ",\non the board" : ""}`,
      [quote(words, answerOrigin(answer, all))],
    ],
  }));
  return rows.length === 0 ? [] : [{ kind: "table", caption: null, head: ["Criterion", "Your words, in their order"], widths: [2.2, 6], rows }];
}

/**
 * The steps that the lens's rule asks for, with what was said of each; for those that are open the question that an interviewer asks, or
 * the sentence with blanks, and lines to write on. What the question does not invite is left out.
 * @param steps each a list of criteria of which one is enough
 */
export function filledFrame(answer: HeardAnswer, all: readonly HeardAnswer[], steps: readonly (readonly string[])[]): Block[] {
  const { assessment, reach } = answer;
  const { lens } = assessment;
  const place = all.findIndex(({ id }) => id === answer.id);
  const probes = probesFor(answer, [], Math.max(0, place));
  const isMet = (id: string): boolean => assessment.criteria.some((one) => one.id === id && one.met);
  const within = steps.map((ids) => ids.filter((id) => reach?.includes(id) ?? true)).filter((ids) => ids.length > 0);
  const open = within.filter((ids) => !ids.some(isMet));
  if (open.length === 0) return [];
  const rows = within.map((ids) => {
    const name = ids.map((id) => nameOf(lens, id)).join(" or ");
    const met = ids.find(isMet);
    if (met !== undefined) return { cells: [[strong(nameOf(lens, met))], begun(assessment.criteria.find(({ id }) => id === met)?.evidence[0]?.quote ?? "", answerOrigin(answer, all))] };
    const asked = probes.find(({ criterion }) => criterion !== null && ids.includes(criterion))?.text;
    const frame = ids.map((id) => findCriterion(lens, id)?.frame ?? null).find((words) => words !== null);
    const yours = asked !== undefined ? prose`${soft("Asked next:")} ${quote(asked, "Interviewer")}` : frame === undefined ? [soft("open")] : prose`${soft("To fill:")} ${quote(withBlanks(frame), "Frame")}`;
    return { cells: [[soft(name)], yours] };
  });
  return [{ kind: "table", caption: null, head: ["Step of the frame", "Filled so far"], widths: [2.2, 6], rows }, { kind: "lines" as const, count: Math.min(MOST_LINES, open.length * LINES_EACH) }];
}

/** The first words of what stands in full close by. */
function begun(words: string, origin: string): Inline[] {
  const all = words.trim().split(/\s+/);
  return all.length <= KNOWN_BY ? [quote(words, origin)] : prose`${quote(all.slice(0, KNOWN_BY).join(" "), origin)} …`;
}

/** A frame as one writes on it by hand. */
export const withBlanks = (frame: string): string => frame.replaceAll("__", BLANK);

/** What an answer is made of through one lens: each step as a sentence with blanks, and each fault as what is asked of it. */
export function frameOf(lens: Lens, steps: readonly string[]): Block[] {
  const { flags } = LENS_RULES[lens];
  return [
    {
      kind: "table", caption: null, head: ["Step", "A sentence with blanks"], widths: [2.2, 6],
      rows: steps.flatMap((id) => {
        const criterion = findCriterion(lens, id);
        return criterion === null || criterion.frame === null ? [] : [{ cells: [[strong(criterion.name)], [quote(withBlanks(criterion.frame), "Frame")]] }];
      }),
    },
    {
      kind: "table", caption: null, head: ["Fault", "It is one when the reply is yes"], widths: [2.2, 6],
      rows: flags.flatMap((id) => {
        const flag = findCriterion(lens, id);
        return flag === null ? [] : [{ cells: [[strong(flag.name)], [quote(flag.question, "Rubric book")]] }];
      }),
    },
  ];
}

/** The best answer to each question through one lens, the better first; later ones before earlier ones of the same worth. */
export function bestPerQuestion(answers: readonly HeardAnswer[], lens: Lens): HeardAnswer[] {
  const worth = ({ assessment }: HeardAnswer): number => (assessment.score ?? 0) * 100 + assessment.criteria.filter(({ met }) => met).length;
  const sorted = answers.filter(({ assessment }) => assessment.lens === lens && assessment.status === "assessed").toReversed().toSorted((a, b) => worth(b) - worth(a));
  return sorted.filter(({ question }, at) => sorted.findIndex((one) => one.question === question) === at);
}
