import { findCriterion } from "../../criteria/find-criterion.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import { SCORE_WORDS } from "../../lenses/score-words.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, paragraph, prose, quote, see, soft, strong } from "../prose.ts";
import { bestPerQuestion, filledFrame, frameOf, markedUp, standing } from "./marked-up.ts";
import { firstSentences, partiesStated, type Programme, programmesOfAnswers, programmesOfStories, wordsFor } from "./programmes.ts";

const LENS = "orchestration";
const MOST_ATTEMPTS = 2;
/** What a 3 takes, each a list of which one is enough. */
const STEPS: readonly (readonly string[])[] = [["dependency-map"], ["sequence"], ["roadmap-conflict", "risk-timing"], ["critical-path", "alignment-mechanism"]];
/** What is looked for in a programme, by the criterion that finds it. */
const AUDITED: readonly { criterion: string; name: string }[] = [
  { criterion: "dependency-early", name: "Seen before it blocked" },
  { criterion: "cross-team", name: "How they worked together" },
  { criterion: "sequencing", name: "Order and its reason" },
  { criterion: "escalation", name: "Escalated" },
  { criterion: "trade-off", name: "Given up for it" },
];
/** A single fact is in the chart already. */
const LEAST_ROWS = 2;
/** Sentences that a dependency takes in its own words. */
const DEPENDENCY_SENTENCES = 2;
/** Those told at length elsewhere stand there. */
const SHOWN_HERE: ReadonlySet<string> = new Set(["dependency-early", "cross-team", "sequencing"]);

/** Design and deliver: the frame once, the dependencies of the candidate's own programmes, and the best attempts. */
export function orchestrationKitSection(input: BookInput): Section {
  const { answers } = input;
  const best = bestPerQuestion(answers, LENS).slice(0, MOST_ATTEMPTS);
  const told = programmesOfStories(input);
  const programmes = (told.length > 0 ? told : programmesOfAnswers(answers)).filter(hasSomething);
  return {
    id: "orchestration-kit", title: "Design and deliver",
    missing: [
      ...(best.length === 0 ? [{ text: "There is no design of yours with its delivery yet.", page: "practice" as const }] : []),
      ...(programmes.length === 0 ? [{ text: "No story or answer tells of a dependency, an order or an escalation.", page: "stories" as const }] : []),
    ],
    blocks: [
      paragraph(prose`Half of it is the design, half is who must move. For the best result: ${quote(SCORE_WORDS[LENS]["3"], "Rubric book")}`, "lede"),
      // before the first attempt there is nothing to put into it
      ...(best.length === 0 ? [] : frameOf(LENS, LENS_RULES[LENS].criteria)),
      ...(programmes.length === 0 ? [] : audit(programmes)),
      ...(best.length === 0 ? [] : [heading("Your best designs")]),
      ...best.flatMap((answer) => [heading(prose`${quote(answer.question, "Question")}`, 3), standing(answer, answers), ...markedUp(answer, answers), ...filledFrame(answer, answers, STEPS)]),
    ],
  };
}

const hasSomething = (programme: Programme): boolean => (programme.parts.dependency ?? "").trim() !== "" || AUDITED.some(({ criterion }) => wordsFor(programme, criterion) !== null);

/** Which teams, which dependency, in which order: of each programme in the candidate's words; then what is open, once for all. */
function audit(programmes: readonly Programme[]): Block[] {
  const open = AUDITED.map(({ criterion, name }) => ({ criterion, name, in: programmes.filter((one) => wordsFor(one, criterion) === null) })).filter((one) => one.in.length > 0);
  return [
    heading("The dependencies of your own programmes"),
    paragraph(prose`From what you told. Trade-offs and escalations stand with their words in ${see("Influence, in your own words", "influence")}.`),
    {
      kind: "figure", caption: prose`Coloured: there are words for it. Empty: none yet.`,
      figure: { kind: "matrix", columns: ["Dependency", ...AUDITED.map(({ name }) => name)], rows: programmes.map((one) => ({ label: one.label, cells: [(one.parts.dependency ?? "").trim() === "" ? 0 : 3, ...AUDITED.map(({ criterion }) => (wordsFor(one, criterion) === null ? (0 as const) : (3 as const)))] })) },
    },
    ...programmes.flatMap((one) => tableOf(one)),
    ...(open.length === 0
      ? []
      : [
          heading("Open in your programmes", 3),
          {
            kind: "table" as const, caption: null, head: ["Nothing said of", "In", "Ask yourself"], widths: [2.4, 1.4, 5],
            rows: open.map(({ criterion, name, in: where }) => ({ cells: [[strong(name)], prose`${counted(where.length)} of ${counted(programmes.length)}`, [quote(findCriterion("behavioural", criterion)?.probes[0] ?? "", "Interviewer")]] })),
          },
          { kind: "lines" as const, count: open.length },
        ]),
  ];
}

function tableOf(programme: Programme): Block[] {
  const teams = partiesStated(programme);
  const words = (list: readonly string[]) => list.flatMap((each, at) => (at === 0 ? [quote(each, programme.origin)] : [soft(", "), quote(each, programme.origin)]));
  const dependency = firstSentences(programme.parts.dependency ?? "", DEPENDENCY_SENTENCES).join(" ");
  const rows = [
    ...(teams.length === 0 ? [] : [{ cells: [[strong("Teams and leaders")], words(teams)] }]),
    ...(dependency === "" ? [] : [{ cells: [[strong("Who needed what")], [quote(dependency, programme.origin)]] }]),
    ...AUDITED.filter(({ criterion }) => SHOWN_HERE.has(criterion)).flatMap(({ criterion, name }) => {
      const found = wordsFor(programme, criterion);
      return found === null || dependency.includes(found) ? [] : [{ cells: [[strong(name)], [quote(found, programme.origin)]] }];
    }),
  ];
  return rows.length < LEAST_ROWS ? [] : [heading(programme.from, 3), { kind: "table", caption: null, head: ["", "In your words"], widths: [2.2, 6], rows }];
}
