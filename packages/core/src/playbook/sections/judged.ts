import { findCriterion } from "../../criteria/find-criterion.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { LENS_NAMES, LENSES } from "../../lenses/names.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import type { Lens } from "../../schema/lens.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { anchored, counted, heading, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { trendFigure } from "../trend-figure.ts";
import { answerOrigin } from "./origins.ts";

/** How answers are judged, lens by lens, with where the candidate stands in each. */
export function judgedSection({ answers, trends }: BookInput): Section {
  const heard = LENSES.filter((lens) => ofLens(answers, lens).length > 0);
  const others = LENSES.filter((lens) => !heard.includes(lens)).map((lens) => LENS_NAMES[lens]);
  const figure = trends === undefined ? null : trendFigure(trends);
  return {
    id: "judged", title: "How you will be judged",
    missing: others.length === 0 ? [] : [{ text: heard.length === 0 ? "No answer was heard yet." : `No answer was heard through: ${others.join(", ").toLowerCase()}.`, page: "practice" }],
    blocks: [
      paragraph(prose`An answer is looked at through one lens. Each lens asks yes-or-no questions of it, and a yes needs words that one can point at; the score follows from these alone. How it sounds is looked at apart and touches no score.`, "lede"),
      ...(heard.length === 0
        ? []
        : [
            {
              kind: "table" as const, caption: null, head: ["Lens", "Answers heard", "Best"], widths: [3, 2, 2],
              rows: heard.map((lens) => {
                const own = ofLens(answers, lens);
                return { cells: [[strong(LENS_NAMES[lens])], [counted(own.length)], prose`${counted(Math.max(...own.map(({ assessment }) => assessment.score ?? 0)))} of ${counted(3)}`] };
              }),
            },
          ]),
      ...(heard.length === 0 || others.length === 0 ? [] : [paragraph(prose`${soft("Not heard yet, and not printed until then:")} ${others.join(", ")}.`)]),
      ...(figure === null ? [] : [heading("Day by day"), figure]),
      ...heard.flatMap((lens) => blocksOf(lens, ofLens(answers, lens), answers)),
    ],
  };
}

const ofLens = (answers: readonly HeardAnswer[], lens: Lens): HeardAnswer[] => answers.filter(({ assessment }) => assessment.lens === lens && assessment.status === "assessed");

function blocksOf(lens: Lens, own: readonly HeardAnswer[], all: readonly HeardAnswer[]): Block[] {
  const askedOf = (id: string): HeardAnswer[] => own.filter(({ reach }) => reach?.includes(id) ?? true);
  const ids = LENS_RULES[lens].criteria;
  const open = ids.filter((id) => askedOf(id).length === 0).map((id) => findCriterion(lens, id)?.name ?? id);
  return [
    anchored(`judged-${lens}`, LENS_NAMES[lens]),
    {
      kind: "table", caption: null, head: ["Criterion", "What it asks", "Yours"], widths: [2.2, 5, 5.2],
      rows: ids.filter((id) => askedOf(id).length > 0).map((id) => {
        const criterion = findCriterion(lens, id);
        const asked = askedOf(id);
        const met = asked.flatMap((answer) => answer.assessment.criteria.find((one) => one.id === id && one.met)?.evidence.slice(0, 1).map(({ quote: words }) => ({ answer, words })) ?? []);
        const first = met[0];
        const yours = first === undefined ? prose`${soft("not heard in")} ${counted(asked.length)}` : prose`${counted(met.length)} of ${counted(asked.length)}: ${quote(first.words, answerOrigin(first.answer, all))}`;
        return { cells: [[strong(criterion?.name ?? id)], [{ kind: "text" as const, text: criterion?.question ?? "" }], yours] };
      }),
    },
    ...(open.length === 0 ? [] : [paragraph(prose`${soft("Not asked for yet:")} ${open.join(", ")}.`)]),
  ];
}
