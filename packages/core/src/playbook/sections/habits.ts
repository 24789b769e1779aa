import { type Passage, passages } from "../../answer/passages.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import { LACKING } from "../../debrief/concerns.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { ESTIMATED_WORDS_PER_MINUTE, measureDelivery } from "../../delivery/measure-delivery.ts";
import { LONGEST_SECONDS } from "../../lenses/time-profile.ts";
import type { Block, Inline, Section, Trace } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, list, number, paragraph, prose, quote, see, soft, strong } from "../prose.ts";
import { withBlanks } from "./marked-up.ts";
import { answerOrigin } from "./origins.ts";

const MOST_HABITS = 3;
const LINES = 2;
/** Our own bound, for choosing what to show: nobody can say more in a breath. In words. */
const LONG_SENTENCE = 60;
const MOST_IDLE = 2;
const SECONDS_A_MINUTE = 60;

/** One finished attempt, with whose words it is. */
interface Attempt {
  heard: HeardAnswer;
  /** Among the attempts of its question, from the first. */
  turn: number;
  origin: string;
  /** As one finds it. */
  from: Inline[];
}

/** A habit: how often it was there, and what it looks like. */
interface Habit {
  /** Of the fault, or of the fault that it comes near. */
  id: string;
  name: string;
  times: number;
  isDelivery: boolean;
  /** Worked out only for those that are shown. @param used words that stand under another habit already */
  blocks: (used: Set<string>) => Block[];
}

/** The worst habits, each with the candidate's words before and after; then how each answer sounded. Null without an answer. */
export function habitsSection({ answers, earlier = [] }: BookInput): Section | null {
  const attempts = attemptsOf(answers, earlier);
  if (attempts.length === 0) return null;
  const habits = worstOf(faults(attempts), deliveryHabits(attempts));
  const used = new Set<string>();
  return {
    id: "habits", title: "Habits", missing: [],
    blocks: [
      paragraph(ledeOf(habits, attempts.length), "lede"),
      ...habits.flatMap(({ name, times, isDelivery, blocks }) => [heading(prose`${name}${isDelivery ? ", in how it sounds" : ""}: ${counted(times)} of ${counted(attempts.length)}`), ...blocks(used)]),
      heading("How your answers sound"),
      paragraph(prose`Time is estimated at ${number(ESTIMATED_WORDS_PER_MINUTE, "source")} words a minute where nothing was recorded. None of it touches a score; those stand in ${see("Your answers", "answers")}.`),
      soundTable(answers),
    ],
  };
}

/** Times from which on something is a habit. */
export const LEAST_TIMES = 2;

/** What came back, where something did; what was heard once is no habit, and is said to be that. */
function ledeOf(habits: readonly Habit[], attempts: number): Inline[] {
  const shown = prose`your words where it shows, and beside them your later words on the same question without it, or a way to say it otherwise.`;
  if (habits.length === 0) return prose`No fault was raised in ${counted(attempts)} ${attempts === 1 ? "attempt" : "attempts"}, and nothing in how you sound stands out.`;
  if (habits.some(({ times }) => times >= LEAST_TIMES)) return prose`What came back most often in ${counted(attempts)} attempts: ${shown}`;
  return prose`Nothing came back in ${counted(attempts)} ${attempts === 1 ? "attempt" : "attempts"}. What was heard once stands here: ${shown}`;
}

/** The most frequent faults with one of how it sounds, as far as there are both. The same thing is not two habits. */
function worstOf(content: readonly Habit[], delivery: readonly Habit[]): Habit[] {
  const often = (all: readonly Habit[]): Habit[] => all.toSorted((a, b) => b.times - a.times);
  const first = often(content).slice(0, delivery.length > 0 ? MOST_HABITS - 1 : MOST_HABITS);
  const besides = often(delivery).filter(({ id }) => id !== "we-only" || !first.some((one) => one.id === id));
  const all = [...first, ...besides.slice(0, MOST_HABITS - first.length)];
  // beside what came back, what was heard once is no habit
  const back = all.filter(({ times }) => times >= LEAST_TIMES);
  return back.length > 0 ? back : all;
}

/** Those that said something, in the order of their question's attempts. */
function attemptsOf(answers: readonly HeardAnswer[], earlier: readonly HeardAnswer[]): Attempt[] {
  const all = [...earlier, ...answers];
  return all
    .map((heard): Attempt => {
      const own = all.filter(({ question }) => question === heard.question);
      const isLast = answers.includes(heard);
      const place = answers.findIndex(({ id }) => id === heard.id) + 1;
      return { heard, turn: own.indexOf(heard), origin: `${answerOrigin(heard, answers)}${isLast ? "" : ", an earlier attempt"}`, from: prose`Answer ${counted(place)}${isLast ? "" : ", an earlier attempt"}` };
    })
    .filter(({ heard }) => heard.assessment.status === "assessed");
}

const after = (attempts: readonly Attempt[], { heard, turn }: Attempt): Attempt[] => attempts.filter((one) => one.heard.question === heard.question && one.turn > turn);

/** Each fault that was raised, worst shown where a later attempt is without it. */
function faults(attempts: readonly Attempt[]): Habit[] {
  const ids = [...new Set(attempts.flatMap(({ heard: { assessment } }) => assessment.flags.filter(({ raised }) => raised).map(({ id }) => `${assessment.lens} ${id}`)))];
  return ids.map((key): Habit => {
    const [lens = "", id = ""] = key.split(" ");
    const raised = attempts.filter(({ heard: { assessment } }) => assessment.lens === lens && assessment.flags.some((flag) => flag.id === id && flag.raised));
    const lacking = LACKING[id] ?? null;
    const mended = (attempt: Attempt): Shown | null => {
      for (const later of after(attempts, attempt)) {
        const words = later.heard.assessment.criteria.find((one) => one.id === lacking && one.met)?.evidence[0]?.quote;
        if (words !== undefined && !later.heard.assessment.flags.some((flag) => flag.id === id && flag.raised)) return saidIn(later, words);
      }
      return null;
    };
    return {
      id, name: findCriterion(lens, id)?.name ?? id, times: raised.length, isDelivery: false,
      blocks: (used) => {
        const hasWords = ({ heard: { assessment } }: Attempt): boolean => assessment.flags.some((flag) => flag.id === id && flag.evidence.length > 0);
        const chosen = raised.find((attempt) => mended(attempt) !== null) ?? raised.findLast(hasWords) ?? raised.at(-1);
        if (chosen === undefined) return [];
        const evidence = chosen.heard.assessment.flags.find((flag) => flag.id === id)?.evidence.map(({ quote: said }) => said) ?? [];
        const words = evidence.find((said) => !used.has(said)) ?? (id === "we-only" ? mostWe(chosen.heard.text, used) : null) ?? evidence[0] ?? (SHOWS_AT_THE_END.has(id) ? lastSaid(chosen.heard.text) : null);
        if (words !== null) used.add(words);
        const later = mended(chosen);
        const frame = lacking === null ? null : (findCriterion(lens, lacking)?.frame ?? null);
        return [beforeAndAfter(words === null ? { words: [soft("no words to point at")], from: chosen.from } : saidIn(chosen, words), later ?? (frame === null ? null : toFill(frame))), ...(later === null ? [{ kind: "lines" as const, count: LINES }] : [])];
      },
    };
  });
}

/** Words with where they are from. */
interface Shown {
  words: Inline[];
  from: Inline[];
}

const beforeAndAfter = (before: Shown, instead: Shown | null): Block => ({
  kind: "table", caption: null, head: ["", "Words", "From"], widths: [1.1, 6, 2],
  rows: [["Before", before] as const, ...(instead === null ? [] : [["After", instead] as const])].map(([name, { words, from }]) => ({ cells: [[strong(name)], words, from] })),
});
const saidIn = ({ origin, from }: Attempt, words: string): Shown => ({ words: [quote(words, origin)], from });
/** A sentence with blanks, and lines to fill it on. */
const toFill = (frame: string): Shown => ({ words: [quote(withBlanks(frame), "Frame")], from: [soft("to fill")] });

/** Something that is not there shows where the answer stops; of other faults without words there is nothing to point at. */
const SHOWS_AT_THE_END: ReadonlySet<string> = new Set(["no-result", "waits"]);
const mostWe = (text: string, used: ReadonlySet<string>): string | null => richest(text, (part) => (isUsed(part, used) ? 0 : measureDelivery(part).we));
const isUsed = (part: string, used: ReadonlySet<string>): boolean => [...used].some((words) => part.includes(words) || words.includes(part));
const lastSaid = (text: string): string => text.slice(passages(text).at(-1)?.start ?? 0).trim();

/** Fillers, "we", length and long sentences, each shown in the attempt that has most of it. */
function deliveryHabits(attempts: readonly Attempt[]): Habit[] {
  const habit = (id: string, name: string, has: (attempt: Attempt) => number, blocks: (worst: Attempt, used: ReadonlySet<string>) => Block[]): Habit[] => {
    const own = attempts.filter((attempt) => has(attempt) > 0).toSorted((a, b) => has(b) - has(a));
    const [worst] = own;
    return worst === undefined ? [] : [{ id, name, times: own.length, isDelivery: true, blocks: (used) => blocks(worst, used) }];
  };
  return [
    ...habit("fillers", "Fillers", ({ heard: { assessment } }) => assessment.delivery.fillers.length, (worst, used) => fillersOut(worst, attempts, used)),
    ...habit("we-only", "More “we” than “I”", ({ heard: { assessment: { delivery, lens } } }) => (lens === "behavioural" ? Math.max(0, delivery.we - delivery.i) : 0), (worst) => weOut(worst, attempts)),
    ...habit("long", "Longer than its time", ({ heard: { assessment: { delivery, lens } } }) => Math.max(0, delivery.seconds - LONGEST_SECONDS[lens]), shorter),
    ...habit("sentence", "A sentence without a breath", ({ heard: { assessment } }) => Math.max(0, assessment.delivery.longestSentenceWords - LONG_SENTENCE), cutUp),
  ];
}

/** The passage that has most of something; null where none has any. */
function richest(text: string, count: (words: string) => number): string | null {
  const [best] = passages(text).map(({ start, end }) => text.slice(start, end)).filter((words) => count(words) > 0).toSorted((a, b) => count(b) - count(a));
  return best ?? null;
}

function fillersOut(worst: Attempt, attempts: readonly Attempt[], used: ReadonlySet<string>): Block[] {
  const count = (part: string): number => measureDelivery(part).fillers.length;
  const words = richest(worst.heard.text, (part) => (isUsed(part, used) ? 0 : count(part))) ?? richest(worst.heard.text, count);
  if (words === null) return [];
  const later = after(attempts, worst).find(({ heard }) => heard.assessment.delivery.fillers.length === 0);
  const [first] = later === undefined ? [] : passages(later.heard.text);
  if (later !== undefined && first !== undefined) return [beforeAndAfter(saidIn(worst, words), saidIn(later, later.heard.text.slice(first.start, first.end)))];
  return [beforeAndAfter(saidIn(worst, words), { words: [quote(withoutFillers(words), worst.origin)], from: [soft("the same words, fillers left out")] })];
}

/** The same words without their fillers. Nothing is put in. */
export function withoutFillers(words: string): string {
  let [kept, from] = ["", 0];
  for (const { start, end } of measureDelivery(words).fillers) {
    kept += words.slice(from, start);
    from = end;
  }
  // a comma or a full stop that stood beside a filler stands alone now
  const left = `${kept}${words.slice(from)}`.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).join(" ");
  const plain = left.endsWith(",") ? left.slice(0, -1) : left;
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}

function weOut(worst: Attempt, attempts: readonly Attempt[]): Block[] {
  const words = mostWe(worst.heard.text, new Set());
  if (words === null) return [];
  const own = (heard: HeardAnswer): string | undefined => heard.assessment.criteria.find(({ id, met }) => id === "own-action" && met)?.evidence[0]?.quote;
  const later = after(attempts, worst).find(({ heard }) => heard.assessment.delivery.i >= heard.assessment.delivery.we && own(heard) !== undefined);
  if (later !== undefined) return [beforeAndAfter(saidIn(worst, words), saidIn(later, own(later.heard) ?? ""))];
  return [beforeAndAfter(saidIn(worst, words), toFill(findCriterion("behavioural", "own-action")?.frame ?? "")), { kind: "lines", count: LINES }];
}

/** What nothing was found in: the first to leave out. */
function shorter({ heard, origin, from }: Attempt): Block[] {
  const { text, assessment } = heard;
  const found = [...assessment.criteria, ...assessment.principles].flatMap(({ evidence }) => evidence).filter(({ turn }) => turn === undefined);
  const isIdle = ({ start, end }: Passage): boolean => !found.some((one) => one.start < end && one.end > start);
  const idle = passages(text).filter(isIdle).toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_IDLE).toSorted((a, b) => a.start - b.start);
  return [
    paragraph(prose`${from}: ${minutes(assessment.delivery.seconds)}, where ${minutes(LONGEST_SECONDS[assessment.lens], "source")} is the most.`),
    ...(idle.length === 0 ? [] : [paragraph(prose`Nothing that was looked for stands in these words, so they go first:`), list(idle.map(({ start, end }) => [quote(text.slice(start, end), origin)]))]),
  ];
}

function cutUp({ heard, origin, from }: Attempt): Block[] {
  const all = passages(heard.text);
  const sizes = all.reduce<Map<number, number>>((sum, { sentence, from, to }) => sum.set(sentence, (sum.get(sentence) ?? 0) + to - from), new Map());
  const [longest] = [...sizes].toSorted((a, b) => b[1] - a[1]);
  const parts = all.filter(({ sentence }) => sentence === longest?.[0]);
  if (parts.length < 2) return [];
  return [paragraph(prose`${from}: ${counted(heard.assessment.delivery.longestSentenceWords)} words in one. It can stop after each of these:`), list(parts.map(({ start, end }) => [quote(heard.text.slice(start, end), origin)]))];
}

/** "1:45", minutes and seconds. */
function minutes(seconds: number, trace: Trace = "counted"): Inline {
  const whole = Math.round(seconds);
  return number(`${Math.floor(whole / SECONDS_A_MINUTE)}:${String(whole % SECONDS_A_MINUTE).padStart(2, "0")}`, trace);
}

function soundTable(answers: readonly HeardAnswer[]): Block {
  return {
    kind: "table", caption: null, head: ["Answer", "Words", "Aloud", "Words a minute", "Fillers", "Longest sentence", "I : we"], widths: [1, 1, 1, 1.5, 1, 1.7, 1.1],
    rows: answers.map(({ assessment: { delivery } }, at) => ({
      cells: [
        [counted(at + 1)], [counted(delivery.words)], [minutes(delivery.seconds)], delivery.wordsPerMinute === null ? [soft("not recorded")] : [counted(Math.round(delivery.wordsPerMinute))],
        [counted(delivery.fillers.length)], [counted(delivery.longestSentenceWords)], prose`${counted(delivery.i)} : ${counted(delivery.we)}`,
      ],
    })),
  };
}
