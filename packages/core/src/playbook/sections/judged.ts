import { findCriterion } from "../../criteria/find-criterion.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { LENS_NAMES, LENSES } from "../../lenses/names.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import type { Lens } from "../../schema/lens.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { anchored, counted, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { trendFigure } from "../trend-figure.ts";
import { answerOrigin } from "./origins.ts";

/** How answers are judged, lens by lens, with where the candidate stands in each. */
export function judgedSection({ answers, trends }: BookInput): Section {
  const missing = LENSES.filter((lens) => ofLens(answers, lens).length === 0).map((lens) => ({ text: `No answer was heard through the lens ${LENS_NAMES[lens].toLowerCase()}.`, page: "practice" as const }));
  const figure = trends === undefined ? null : trendFigure(trends);
  return {
    id: "judged", title: "How you will be judged", missing,
    blocks: [
      paragraph(prose`An answer is looked at through one lens. Each lens asks yes-or-no questions of it, and a yes needs words that one can point at; the score follows from these alone. How it sounds is looked at apart and touches no score.`, "lede"),
      {
        kind: "table", caption: null, head: ["Lens", "Answers heard", "Best"], widths: [3, 2, 2],
        rows: LENSES.map((lens) => {
          const own = ofLens(answers, lens);
          return { cells: [[strong(LENS_NAMES[lens])], [counted(own.length)], own.length === 0 ? [soft("none yet")] : prose`${counted(Math.max(...own.map(({ assessment }) => assessment.score ?? 0)))} of ${counted(3)}`] };
        }),
      },
      ...(figure === null ? [] : [figure]),
      ...LENSES.flatMap((lens) => blocksOf(lens, ofLens(answers, lens), answers)),
    ],
  };
}

const ofLens = (answers: readonly HeardAnswer[], lens: Lens): HeardAnswer[] => answers.filter(({ assessment }) => assessment.lens === lens && assessment.status === "assessed");

function blocksOf(lens: Lens, own: readonly HeardAnswer[], all: readonly HeardAnswer[]): Block[] {
  return [
    anchored(`judged-${lens}`, LENS_NAMES[lens]),
    {
      kind: "table", caption: null, head: ["Criterion", "What it asks", "Yours"], widths: [2.2, 5, 5.2],
      rows: LENS_RULES[lens].criteria.map((id) => {
        const criterion = findCriterion(lens, id);
        const asked = own.filter(({ reach }) => reach?.includes(id) ?? true);
        const met = asked.flatMap((answer) => answer.assessment.criteria.find((one) => one.id === id && one.met)?.evidence.slice(0, 1).map(({ quote: words }) => ({ answer, words })) ?? []);
        const first = met[0];
        const yours = asked.length === 0 ? [soft("not asked for yet")] : first === undefined ? prose`${soft("not heard in")} ${counted(asked.length)}` : prose`${counted(met.length)} of ${counted(asked.length)}: ${quote(first.words, answerOrigin(first.answer, all))}`;
        return { cells: [[strong(criterion?.name ?? id)], [{ kind: "text" as const, text: criterion?.question ?? "" }], yours] };
      }),
    },
  ];
}
