import { byMisses } from "../debrief/trends.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import type { RoundPlan } from "../schema/format.ts";
import type { Question } from "../schema/question.ts";
import type { BookInput } from "./book-input.ts";
import { storiesOfBook } from "./told-stories.ts";

/** A question that is likely, with the reasons, in a few words each. */
export interface LikelyQuestion {
  question: Question;
  /** The first weighs most. */
  reasons: readonly string[];
  /** To this very question; null: not answered yet. */
  answer: HeardAnswer | null;
}

/** What a reason weighs. What the studio suggests counts most: it is worked out from the same gaps, with the person's own marks. */
const WORTH = { suggested: 4, posting: 3, gap: 3, missed: 2, answered: 1 } as const;
const MOST_QUESTIONS = 16;
const LEAST_OF_A_ROUND = 3;
/** Criteria that count as missed most. */
const MOST_MISSED = 3;
/** Kinds of need that speak of this candidate, and not only of time. */
const OWN_NEEDS: readonly string[] = ["criterion", "principle", "lens"];

/** For each round of the loop ahead the shipped questions that are likeliest for this posting and these gaps; none twice. Deterministic. */
export function likelyQuestions(input: BookInput): { round: RoundPlan; likely: LikelyQuestion[] }[] {
  const { questions = [], format } = input;
  const weigh = weigher(input);
  const taken = new Set<string>();
  const each = Math.max(LEAST_OF_A_ROUND, Math.floor(MOST_QUESTIONS / Math.max(1, format.rounds.length)));
  return format.rounds.map((round) => {
    const suits = (question: Question): boolean => question.drill === (round.drill ?? null) && (round.drill !== undefined || (question.lens === "behavioural" && round.principles.length > 0 ? round.principles.includes(question.principles[0] ?? "") : question.lens === round.lens));
    const weighed = questions.filter(suits).map((question, at) => ({ at, question, ...weigh(question) })).toSorted((one, other) => other.worth - one.worth || one.at - other.at);
    const likely: LikelyQuestion[] = [];
    const principles = new Map<string, number>();
    const ofLens = { lens: 0, principle: 0 };
    const mostOfOne = Math.ceil(each / Math.max(1, round.principles.length));
    for (const { question, reasons, answer } of weighed) {
      if (likely.length === each) break;
      if (taken.has(question.id)) continue;
      const isOfLens = question.lens === round.lens && round.lens !== "behavioural";
      const [about = ""] = question.principles;
      if (!isOfLens && (principles.get(about) ?? 0) >= mostOfOne) continue;
      // a round with a lens of its own asks for both: half of its questions are of the lens
      if (isOfLens && round.principles.length > 0 && ofLens.lens >= Math.ceil(each / 2)) continue;
      if (!isOfLens && round.lens !== "behavioural" && round.lens !== null && ofLens.principle >= Math.floor(each / 2)) continue;
      ofLens[isOfLens ? "lens" : "principle"] += 1;
      principles.set(about, (principles.get(about) ?? 0) + 1);
      taken.add(question.id);
      likely.push({ question, reasons, answer });
    }
    return { round, likely };
  });
}

function weigher(input: BookInput): (question: Question) => { worth: number; reasons: string[]; answer: HeardAnswer | null } {
  const { answers, posting, suggestions = [] } = input;
  const { coverage, stories } = storiesOfBook(input);
  const leansOn = new Set<string>((posting?.principles ?? []).map(({ id }) => id));
  const gaps = new Set<string>(stories.length === 0 ? [] : coverage.gaps);
  const missed = missedMost(answers);
  const suggested = new Set(suggestions.filter(({ need }) => OWN_NEEDS.includes(need)).map(({ question }) => question.id));
  const byText = new Map(answers.map((answer) => [answer.question, answer]));
  const tried = new Set(answers.map(({ assessment }) => assessment.lens));
  return (question) => {
    const answer = byText.get(question.text) ?? null;
    const [principle] = question.principles;
    const open = missed.filter(({ lens, id }) => lens === question.lens && question.reach.includes(id));
    const isPosting = question.lens === "behavioural" && principle !== undefined && leansOn.has(principle);
    const isGap = question.lens === "behavioural" && principle !== undefined && gaps.has(principle);
    return {
      answer,
      worth: (suggested.has(question.id) ? WORTH.suggested : 0) + (isPosting ? WORTH.posting : 0) + (isGap ? WORTH.gap : 0) + open.length * WORTH.missed + (answer === null ? 0 : WORTH.answered),
      reasons: [
        ...(isGap ? ["no story yet"] : []),
        ...(isPosting ? ["in the posting"] : []),
        ...(tried.has(question.lens) ? [] : ["never tried"]),
      ],
    };
  };
}

/** What the answers that invited it left out most often, over all lenses. */
export function missedMost(answers: readonly HeardAnswer[]): { lens: Question["lens"]; id: string }[] {
  const lenses = [...new Set(answers.map(({ assessment }) => assessment.lens))];
  return lenses
    .flatMap((lens) => {
      const own = answers.filter(({ assessment }) => assessment.lens === lens && assessment.status === "assessed");
      return LENS_RULES[lens].criteria.map((id) => {
        const invited = own.filter(({ reach }) => reach?.includes(id) ?? true);
        return { lens, id, of: invited.length, met: invited.filter(({ assessment }) => assessment.criteria.some((one) => one.id === id && one.met)).length };
      });
    })
    .filter(({ met, of }) => of > 1 && met * 2 < of + 1 && met < of)
    .toSorted(byMisses)
    .slice(0, MOST_MISSED);
}
