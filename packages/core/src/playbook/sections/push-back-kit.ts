import { pushBackKind } from "../../interview/push-back-kind.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import { SCORE_WORDS } from "../../lenses/score-words.ts";
import type { Question } from "../../schema/question.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { heading, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { bestPerQuestion, filledFrame, frameOf, markedUp, standing } from "./marked-up.ts";

const LENS = "push-back";
/** The kinds to which pushing back is the answer. */
const KINDS: readonly { id: NonNullable<Question["pushBack"]>; name: string }[] = [
  { id: "missing-data", name: "The data is missing" },
  { id: "two-principles", name: "Two principles pull apart" },
  { id: "confidential-number", name: "A confidential number is asked for" },
  { id: "inconclusive", name: "The result says nothing by the deadline" },
];
/** What a 3 takes, each a list of which one is enough. */
const STEPS: readonly (readonly string[])[] = [["alternative"], ["decision"], ["validation", "principle", "premise"]];
const CONFIDENTIAL_STEPS: readonly (readonly string[])[] = [["confidentiality"], ...STEPS];
const LINES = 2;

/** Push-back: the frame once, then for each kind of question the best answer marked up, or the question to try. */
export function pushBackKitSection({ answers, questions = [] }: BookInput): Section {
  const best = bestPerQuestion(answers, LENS);
  const kindOf = (question: string): Question["pushBack"] => (questions.find(({ text }) => text === question) ?? { pushBack: pushBackKind(question) }).pushBack;
  const kinds = KINDS.map((kind) => ({ ...kind, answer: best.find(({ question }) => kindOf(question) === kind.id) ?? null, toTry: questions.find(({ pushBack, drill }) => pushBack === kind.id && drill === null) ?? null }));
  const unpractised = kinds.filter(({ answer }) => answer === null);
  const own = best.filter(({ question }) => kindOf(question) === null).slice(0, 1);
  return {
    id: "push-back-kit", title: "Pushing back",
    missing: unpractised.length === 0 ? [] : [{ text: `No answer to a push-back question of the kind: ${unpractised.map(({ name }) => name.toLowerCase()).join("; ")}.`, page: "practice" }],
    blocks: [
      paragraph(prose`Saying no is half of an answer here. The whole: ${quote(SCORE_WORDS[LENS]["3"], "Rubric book")}`, "lede"),
      // before the first attempt there is nothing to put into it
      ...(best.length === 0 ? [] : frameOf(LENS, LENS_RULES[LENS].criteria)),
      ...(best.length === 0 ? [] : kinds).flatMap(({ id, name, answer, toTry }): Block[] => [
        heading(name),
        ...(answer !== null
          ? [paragraph([quote(answer.question, "Question")]), standing(answer, answers), ...markedUp(answer, answers), ...filledFrame(answer, answers, id === "confidential-number" ? CONFIDENTIAL_STEPS : STEPS)]
          : toTry === null
            ? [paragraph([soft("Not practised yet.")])]
            : [paragraph(prose`${soft("Not practised yet. To try:")} ${quote(toTry.text, "Question")}${"\n"}${strong("Listened for:")} ${quote(toTry.objective, "Question")}`), { kind: "lines" as const, count: LINES }]),
      ]),
      ...own.flatMap((answer) => [heading("A question of your own"), paragraph([quote(answer.question, "Question")]), standing(answer, answers), ...markedUp(answer, answers), ...filledFrame(answer, answers, STEPS)]),
    ],
  };
}
