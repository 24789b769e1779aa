import { figuresIn } from "../../candidate/checkable-figures.ts";
import { claimGaps, type ClaimQuestion, goingInto } from "../../candidate/claim-gaps.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import { type Backing, backingsOf } from "../backing.ts";
import type { BookInput } from "../book-input.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";
import { anchored, counted, heading, list, paragraph, prose, quotationUnder, quote, see, soft, sourced } from "../prose.ts";
import { seeStory } from "../told-stories.ts";

/** Lines with nothing behind them that get room to write. */
const MOST_WITH_ROOM = 10;
const LINES_TO_WRITE_ON = 3;

/** A line with the question that fits its words best; null where none does. */
interface Line extends Backing {
  asked: (ClaimQuestion & { words: string }) | null;
}

/**
 * The résumé line by line, as an interviewer goes into it: first what nothing stands behind, by the question that its words draw, then what
 * an answer or a story does. A question is printed once, whatever number of lines it fits.
 */
export function resumeDeepDiveSection(input: BookInput): Section {
  const lines = backingsOf(input).map((line): Line => ({ ...line, asked: questionsOn(line.claim.text).find((one): one is ClaimQuestion & { words: string } => one.words !== null) ?? null }));
  if (lines.length === 0) return { id: "resume-deep-dive", title: "The résumé, line by line", missing: [{ text: "There is no résumé yet, or no accepted line of it says what was done.", page: "resume" }], blocks: [paragraph(prose`With a résumé, each of its lines stands here with what is asked about exactly this line.`)] };
  const bare = lines.filter(({ story, answer }) => story === null && answer === null).toSorted((one, other) => weight(other) - weight(one));
  const answered = lines.filter(({ answer }) => answer !== null);
  const told = lines.filter(({ story }) => story !== null);
  const printed = new Map<string, string>();
  return {
    id: "resume-deep-dive", title: "The résumé, line by line", missing: [],
    blocks: [
      paragraph(standing({ lines: lines.length, told: told.length, answered: answered.length, bare: bare.length }), "lede"),
      ...(bare.length === 0 ? [] : [heading("Nothing behind them yet"), ...byQuestion(bare, printed)]),
      ...(answered.length === 0 ? [] : [heading("An answer behind them"), ...answered.flatMap((line) => [quotationUnder(line.claim.text, "Résumé"), paragraph([...behind(line, input), ...prose` ${soft("Asked:")} `, ...askedAgain(line, printed)])])]),
      ...(told.length === 0
        ? []
        : [
            heading("A story behind them"),
            { kind: "table" as const, caption: null, head: ["Line", "Story", "Asked about it"], widths: [5, 2.6, 4.6], rows: told.map((line) => ({ cells: [[quote(line.claim.text, "Résumé")], line.story === null ? [] : [seeStory(line.story)], askedAgain(line, printed)] })) },
          ]),
      ...ofAnyLine(lines),
      ...choosing(input),
    ],
  };
}

/** How much of it has something behind it. */
function standing({ lines, told, answered, bare }: Record<"lines" | "told" | "answered" | "bare", number>): Inline[] {
  const parts = [
    ...(told === 0 ? [] : [prose`${counted(told)} with a story behind ${told === 1 ? "it" : "them"}`]),
    ...(answered === 0 ? [] : [prose`${counted(answered)} with an answer`]),
    ...(bare === 0 ? [] : [prose`${counted(bare)} with nothing yet`]),
  ];
  return prose`${counted(lines)} lines that say what you did: ${parts.flatMap((part, at) => (at === 0 ? part : prose`, ${part}`))}.${bare === 0 ? "" : " Those with nothing come first."}`;
}

/** Each question once, with the lines that it fits: the weightiest with room to write, the others in a row. */
function byQuestion(bare: readonly Line[], printed: Map<string, string>): Block[] {
  const withRoom = new Set(bare.slice(0, MOST_WITH_ROOM));
  const generals = [...new Set(bare.map(({ asked }) => asked?.general ?? null))].toSorted((one, other) => (one === null ? 1 : 0) - (other === null ? 1 : 0));
  return generals.flatMap((general): Block[] => {
    const own = bare.filter(({ asked }) => (asked?.general ?? null) === general);
    const [first] = own;
    const id = `resume-question-${printed.size + 1}`;
    if (general !== null) printed.set(general, id);
    const others = own.filter((line) => !withRoom.has(line));
    const title: Inline[] = general === null || first?.asked === null || first === undefined ? prose`With no question of their own` : [quote(own.length === 1 ? first.asked.question : general, "Interviewer")];
    return [
      general === null ? heading(title, 3) : anchored(id, title, 3),
      ...own.filter((line) => withRoom.has(line)).flatMap(({ claim }): Block[] => [quotationUnder(claim.text, "Résumé"), { kind: "lines", count: LINES_TO_WRITE_ON }]),
      ...(others.length === 0 ? [] : [list(others.map(({ claim }) => [quote(claim.text, "Résumé")]))]),
    ];
  });
}

/** The question that a line draws; where it was printed before, only the words that draw it. */
function askedAgain({ asked }: Line, printed: Map<string, string>): Inline[] {
  if (asked === null) return [soft("what fits any line")];
  const place = printed.get(asked.general);
  if (place !== undefined) return prose`${quote(asked.words, "Résumé")}: ${see("asked as above", place)}`;
  printed.set(asked.general, "resume-deep-dive");
  return [quote(asked.question, "Interviewer")];
}

/** Questions that need no word of a line. */
function ofAnyLine(lines: readonly Line[]): Block[] {
  const all = lines.map(({ claim }) => questionsOn(claim.text).flatMap(({ general, words }) => (words === null ? [general] : [])));
  const fits = (question: string): number => all.filter((questions) => questions.includes(question)).length;
  const questions = [...new Set(all.flat())].toSorted((one, other) => fits(other) - fits(one));
  if (questions.length === 0) return [];
  return [
    heading("Asked about any line"),
    { kind: "table", caption: null, head: ["Question", "Lines that leave it open"], widths: [9, 2.4], rows: questions.map((question) => ({ cells: [[quote(question, "Interviewer")], prose`${counted(fits(question))} of ${counted(lines.length)}`] })) },
  ];
}

/** Whose it was comes first, then how it is known, then what was hard; each once. */
function questionsOn(text: string): ClaimQuestion[] {
  const gaps = claimGaps(text);
  const all = [...gaps.filter(({ id }) => id === "own"), ...goingInto(text), ...gaps.filter(({ id }) => id !== "own")];
  return all.filter(({ general }, at) => all.findIndex((one) => one.general === general) === at);
}

/** Figures draw an interviewer's eye. */
const weight = ({ claim }: Backing): number => figuresIn(claim.text).length;

function behind({ answer }: Backing, { answers }: BookInput): Inline[] {
  if (answer === null) return [];
  const origin = answerOrigin(answer.heard, answers);
  return prose`${see(origin, answerAnchor(answer.heard))}: ${quote(answer.words, origin)}`;
}

/** Questions that leave it to the candidate which line it is: one should know before. */
function choosing({ questions = [] }: BookInput): Block[] {
  const own = questions.filter(({ drill }) => drill === "resume-deep-dive");
  if (own.length === 0) return [];
  return [
    heading("Questions that make you choose the line"),
    {
      kind: "table", caption: null, head: ["Asked", "To learn", "My line"], widths: [4.6, 4.6, 2.6],
      rows: own.map(({ text, objective }) => ({ cells: [[quote(text, "Question")], sourced(objective).map((one) => (one.kind === "text" ? soft(one.text) : one)), []] })),
    },
  ];
}
