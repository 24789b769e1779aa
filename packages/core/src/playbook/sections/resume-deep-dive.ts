import { figuresIn } from "../../candidate/checkable-figures.ts";
import { claimGaps, deepDiveQuestions } from "../../candidate/claim-gaps.ts";
import type { Block, Section } from "../../schema/book.ts";
import { type Backing, backingsOf } from "../backing.ts";
import type { BookInput } from "../book-input.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";
import { counted, heading, list, paragraph, prose, quotationUnder, quote, see, soft, sourced } from "../prose.ts";
import { seeStory } from "../told-stories.ts";

/** Lines with nothing behind them that are gone into one by one. */
const MOST_LINES = 12;
const MOST_QUESTIONS = 4;
/** A question that fits as many lines is asked once, above them all. */
const OF_MANY = 2;
const LINES_TO_WRITE_ON = 3;

/** The résumé line by line, as an interviewer goes into it: first what nothing stands behind, then what an answer or a story does. */
export function resumeDeepDiveSection(input: BookInput): Section {
  const lines = backingsOf(input);
  if (lines.length === 0) return { id: "resume-deep-dive", title: "The résumé, line by line", missing: [{ text: "There is no résumé yet, or no line of it is accepted.", page: "resume" }], blocks: [paragraph(prose`With a résumé, each of its lines stands here with what is asked about exactly this line.`)] };
  const all = lines.map((line) => ({ ...line, questions: questionsOn(line.claim.text) }));
  const fits = (question: string): number => all.filter(({ questions }) => questions.includes(question)).length;
  const ofMany = [...new Set(all.flatMap(({ questions }) => questions))].filter((question) => fits(question) >= OF_MANY).toSorted((one, other) => fits(other) - fits(one));
  const own = all.map((line) => ({ ...line, questions: line.questions.filter((question) => !ofMany.includes(question)).slice(0, MOST_QUESTIONS) }));
  const bare = own.filter(({ story, answer }) => story === null && answer === null).toSorted((one, other) => weight(other) - weight(one)).slice(0, MOST_LINES);
  const answered = own.filter(({ answer }) => answer !== null);
  const told = own.filter(({ story }) => story !== null);
  return {
    id: "resume-deep-dive", title: "The résumé, line by line", missing: [],
    blocks: [
      paragraph(prose`Of its ${counted(lines.length)} lines ${counted(told.length)} have a story behind them, ${counted(answered.length)} an answer, and ${counted(lines.length - told.length - answered.length)} nothing that is written here. These come first.`, "lede"),
      ...(bare.length === 0 ? [] : [heading("Nothing behind them yet"), ...bare.flatMap(({ claim, questions }): Block[] => [quotationUnder(claim.text, "Résumé"), asked(questions), { kind: "lines", count: LINES_TO_WRITE_ON }])]),
      ...(answered.length === 0 ? [] : [heading("An answer behind them"), ...answered.flatMap((line) => [quotationUnder(line.claim.text, "Résumé"), ...behind(line, input), asked(line.questions)])]),
      ...(told.length === 0
        ? []
        : [
            heading("A story behind them"),
            { kind: "table" as const, caption: null, head: ["Line", "Story", "Asked about it"], widths: [5, 2.6, 4.6], rows: told.map(({ claim, story, questions }) => ({ cells: [[quote(claim.text, "Résumé")], story === null ? [] : [seeStory(story)], questions.slice(0, 1).map((question) => quote(question, "Interviewer"))] })) },
          ]),
      ...(ofMany.length === 0
        ? []
        : [
            heading("Asked about many of these lines"),
            { kind: "table" as const, caption: null, head: ["Question", "Lines that it fits"], widths: [9, 2.4], rows: ofMany.map((question) => ({ cells: [[quote(question, "Interviewer")], prose`${counted(fits(question))} of ${counted(lines.length)}`] })) },
          ]),
      ...choosing(input),
    ],
  };
}

/** Made of the line's own words where it has some, the most telling first. */
const questionsOn = (text: string): string[] => [...new Set([...deepDiveQuestions(text), ...claimGaps(text).map(({ question }) => question)])];

/** Figures draw an interviewer's eye. */
const weight = ({ claim }: Backing): number => figuresIn(claim.text).length;

const asked = (questions: readonly string[]): Block => list(questions.map((question) => [quote(question, "Interviewer")]));

function behind({ answer }: Backing, { answers }: BookInput): Block[] {
  if (answer === null) return [];
  const origin = answerOrigin(answer.heard, answers);
  return [paragraph(prose`${see(origin, answerAnchor(answer.heard))}: ${quote(answer.words, origin)}`)];
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
