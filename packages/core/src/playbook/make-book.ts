import { LENS_NAMES } from "../lenses/names.ts";
import type { Book, Section } from "../schema/book.ts";
import type { BookWishes } from "../schema/book-wishes.ts";
import { arrangeBook, chosenBook, LAST_SECTION, NO_WISHES } from "./arrange-book.ts";
import type { BookInput } from "./book-input.ts";
import { proveNumbers } from "./proof-of-numbers.ts";
import { proveRepetition } from "./proof-of-repetition.ts";
import { counted, heading, list, number, paragraph, prose, quote, strong } from "./prose.ts";
import { answersSection } from "./sections/answers.ts";
import { assignmentSection } from "./sections/assignment.ts";
import { cardSection } from "./sections/card.ts";
import { dataDrivenKitSection } from "./sections/data-driven-kit.ts";
import { debriefSection } from "./sections/debrief.ts";
import { growSection, isHollow } from "./sections/grow.ts";
import { habitsSection } from "./sections/habits.ts";
import { influenceSection } from "./sections/influence.ts";
import { judgedSection } from "./sections/judged.ts";
import { levelSection } from "./sections/level.ts";
import { likelyQuestionsSection } from "./sections/likely-questions.ts";
import { loopAheadSection } from "./sections/loop-ahead.ts";
import { numbersSection } from "./sections/numbers.ts";
import { orchestrationKitSection } from "./sections/orchestration-kit.ts";
import { papersSection } from "./sections/papers.ts";
import { paySection } from "./sections/pay.ts";
import { planSection } from "./sections/plan.ts";
import { pushBackKitSection } from "./sections/push-back-kit.ts";
import { resumeDeepDiveSection } from "./sections/resume-deep-dive.ts";
import { storiesSection } from "./sections/stories.ts";
import { tonightSection } from "./sections/tonight.ts";
import { postingSection } from "./sections/posting.ts";
import { usedSources } from "./used-sources.ts";
import { sayOnce } from "./say-once.ts";
import { settleLinks } from "./settle-links.ts";

/**
 * The personal book. Pure: the same input gives the same book; what there is no data for is left out or said to be missing.
 * Whole: what the wishes leave out stands in it, marked, and is taken out by `chosenBook`; its last section counts what is printed.
 */
export function makeBook(input: BookInput, wishes: BookWishes = NO_WISHES): Book {
  const all = [
    judgedSection(input),
    loopAheadSection(input),
    postingSection(input),
    assignmentSection(input),
    storiesSection(input),
    resumeDeepDiveSection(input),
    likelyQuestionsSection(input),
    debriefSection(input),
    answersSection(input),
    numbersSection(input),
    dataDrivenKitSection(input),
    orchestrationKitSection(input),
    influenceSection(input),
    pushBackKitSection(input),
    papersSection(input),
    habitsSection(input),
    levelSection(input),
    planSection(input),
    paySection(input),
  ].filter((section) => section !== null);
  const isBare = input.answers.length === 0 && input.stories.length === 0;
  // what would be a page with one sentence on it stands in the list of what is lacking; and questions are likely once something makes them so
  const isChosenAtRandom = ({ id }: Section): boolean => id === "likely-questions" && isBare && input.posting === null;
  const body = all.filter((section) => !isHollow(section) && !isChosenAtRandom(section));
  const isWanted = ({ id }: Section): boolean => !wishes.leftOut.includes(id);
  const tonight = tonightSection(input, body.filter(isWanted));
  // without a story or an answer the card would hold the questions to ask, which stand with the loop
  const front = [...(isBare ? [] : [cardSection(input)]), ...(tonight === null ? [] : [tonight])];
  const grow = growSection([...front, ...all.filter((section) => !isChosenAtRandom(section))].filter(isWanted));
  const whole = [...(isBare && grow !== null ? [grow] : []), ...front, ...body, ...(isBare || grow === null ? [] : [grow])];
  const book = sayOnce(arrangeBook({ title: "The playbook", name: input.name, madeOn: input.madeOn, sections: whole }, wishes), input.name.split(/\s+/));
  return settleLinks({ ...book, sections: [...book.sections, methodSection(chosenBook(book), input)] });
}

/** What the book rests on, with its two proofs. */
function methodSection(book: Book, input: BookInput): Section {
  const { name, agreement = [] } = input;
  const used = usedSources(book, input);
  const { traced, untraced } = proveNumbers(book);
  const { compared, repeats } = proveRepetition(book, name.split(/\s+/));
  return {
    id: LAST_SECTION, title: "Sources and method", missing: [],
    blocks: [
      paragraph(prose`No language model wrote any of this book. Every quotation is yours, the posting’s, or a source’s; what is judged is judged by Inclined’s rubric book, and votes follow its stated rule. It agrees with labels made from that rubric, not with Amazon’s interviewers, and is not affiliated with Amazon.`),
      heading("Two proofs"),
      paragraph(prose`Numbers in our own words: ${counted(traced.counted)} counted from what is here, ${counted(traced.source)} from sources, ${counted(traced.resume + traced.said + traced.confirmed)} from your résumé or your words, ${counted(traced.unconfirmed)} unconfirmed, ${counted(untraced.length)} without an origin. Numbers in quotations: ${counted(traced.quoted)}.`),
      paragraph(prose`Sentences of ours that were compared with each other: ${counted(compared)}; alike: ${counted(repeats.length)}.`),
      ...(agreement.length === 0
        ? []
        : [
            heading("How well the scorer agrees with readers"),
            {
              kind: "table" as const, caption: prose`On labelled answers that nothing was learned from. Kappa is of scores, quadratic weighted; F-one is of criteria; evidence is the share of what readers saw that was met with their words. Real answers are less clear-cut than written ones, and agreement on them will be lower.`,
              head: ["Lens", "Answers", "Kappa (its interval)", "Same score", "F1", "Evidence"], widths: [2.4, 1.5, 3.2, 1.8, 1.2, 1.6],
              rows: agreement.map(({ lens, answers, kappa, exact, criteria, evidence }) => ({ cells: [[strong(LENS_NAMES[lens])], ...[answers, kappa, exact, criteria, evidence].map((text) => [number(text, "source")])] })),
            },
          ]),
      ...(used.length === 0 ? [] : [heading("Sources"), list(used.map(({ title, url, readOn }) => prose`${quote(title, "Source")}${url === null ? "" : ", "}${url === null ? [] : [quote(url, "Source")]}, read on ${number(readOn, "source")}`))]),
    ],
  };
}
