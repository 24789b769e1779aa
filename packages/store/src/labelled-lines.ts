import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { AttemptView, Mark } from "@inclined/core/schema/attempt";

/** One line of the corpus: an answer with what holds in it. `quotes`: by id, words that show it; `disputed`: what the person contested. */
interface LabelledLine {
  id: string;
  lens: string;
  style: "own";
  question: string;
  answer: string;
  thread?: { probe: string; reply: string }[];
  yes: string[];
  flags: string[];
  score: 0 | 1 | 2 | 3;
  principles: string[];
  quotes: Record<string, string>;
  disputed: string[];
}

/**
 * An attempt as a labelled answer: the verdicts of its newest assessment, corrected by the person's marks, and the score
 * that the lens's rule gives them. Marks on what the lens does not know (any more) are left out.
 */
export function labelledLine({ attempt, assessments: [newest], marks }: AttemptView): LabelledLine {
  const { id, lens, question, text, thread } = attempt;
  const rule = LENS_RULES[lens];
  const principleIds = lens === "behavioural" ? PRINCIPLE_IDS : [];
  const found = foundBy(newest?.result);
  const markOn = new Map(marks.map((mark) => [mark.criterion, mark]));
  const holds = (each: string): boolean => {
    const mark = markOn.get(each);
    return mark ? mark.verdict === "holds" : found.has(each);
  };
  const [yes, flags, principles] = [rule.criteria.filter(holds), rule.flags.filter(holds), principleIds.filter(holds)];
  const quotes = [...yes, ...flags, ...principles].flatMap((each): [string, string][] => {
    const quote = quoteOf(markOn.get(each)) ?? found.get(each) ?? null;
    return quote === null ? [] : [[each, quote]];
  });
  return {
    id,
    lens,
    style: "own",
    question,
    answer: text,
    ...(thread.length > 0 ? { thread } : {}),
    yes,
    flags,
    score: rule.score({ met: new Set(yes), raised: new Set(flags), facts: new Set(rule.facts.filter((fact) => found.has(fact))) }),
    principles,
    quotes: Object.fromEntries(quotes),
    disputed: [...rule.criteria, ...rule.flags, ...principleIds].filter((each) => markOn.has(each)),
  };
}

/** What an assessment found, by id, with the first words that show it; null for a fault that is an absence of words. */
function foundBy(result: Assessment | undefined): Map<string, string | null> {
  if (!result) return new Map();
  const { facts, criteria, flags, principles } = result;
  return new Map(
    [
      ...facts.filter(({ met }) => met),
      ...criteria.filter(({ met }) => met),
      ...flags.filter(({ raised }) => raised),
      ...principles.filter(({ shown }) => shown),
    ].map(({ id, evidence }) => [id, evidence[0]?.quote ?? null]),
  );
}

/** The person's own words for it, where the mark says that it holds. */
function quoteOf(mark: Mark | undefined): string | undefined {
  return mark?.verdict === "holds" ? mark.words?.quote : undefined;
}
