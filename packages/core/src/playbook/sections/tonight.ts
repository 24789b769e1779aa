import { findCriterion } from "../../criteria/find-criterion.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { byMisses } from "../../debrief/trends.ts";
import { roleInSentence } from "../../interview/role-names.ts";
import { LENSES, LENS_NAMES } from "../../lenses/names.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import { PRINCIPLE_NAMES } from "../../principles/names.ts";
import type { Inline, Section } from "../../schema/book.ts";
import { VOTES } from "../../schema/debrief.ts";
import { backingsOf } from "../backing.ts";
import type { BookInput } from "../book-input.ts";
import { counted, number, paragraph, prose, quote, see, strong, withPage } from "../prose.ts";
import { numbersOfStory, placesInLoop, seeStory, storiesOfBook, type ToldStory } from "../told-stories.ts";
import { LEAST_TIMES } from "./habits.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";

/** Fewer than the least are no choice to make. */
const [LEAST_PLACES, MOST_PLACES] = [3, 10];
/** Fewer answers than these say nothing about a habit. */
const LEAST_ANSWERS = 3;
const [GOOD, BEST] = [2, 3];

/** One place to read, with the reason that this candidate's own data give. */
interface Place {
  to: Inline;
  why: Inline[];
}

/**
 * What to read tonight, ten places at most and one reason each; those that weigh most in the loop come first.
 * @param sections those that stand behind it: what is not there is not named
 */
export function tonightSection(input: BookInput, sections: readonly Section[]): Section | null {
  const targets = new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []))]));
  const seen = new Set<string>();
  const places = [weakestVote, missedMost, mostNeeded, weakestTold, thinLines, unanswered, unconfirmed, worstHabit, notShown, bestAnswer, gaps]
    .flatMap((find) => find(input) ?? [])
    .filter(({ to }) => to.kind === "see" && targets.has(to.section) && !seen.has(to.section) && seen.add(to.section))
    .slice(0, MOST_PLACES);
  if (places.length < LEAST_PLACES) return null;
  return {
    id: "tonight", title: places.length === MOST_PLACES ? "Ten places for tonight" : "What to read tonight", isFront: true, missing: [],
    blocks: [
      paragraph(prose`If there is time for no more than this: ${counted(places.length)} places in this book, each with its reason.`, "lede"),
      { kind: "table", caption: null, head: ["Read", "Because"], widths: [5, 6], rows: places.map(({ to, why }) => ({ cells: [[withPage(to)], why] })) },
    ],
  };
}

/** The interviewer who is least inclined; of several the first in the loop. */
function weakestVote({ debrief }: BookInput): Place | null {
  const votes = (debrief?.votes ?? []).flatMap((one) => (one.vote === null ? [] : [{ ...one, rank: VOTES.indexOf(one.vote) }]));
  const [first] = votes.toSorted((one, other) => one.rank - other.rank);
  if (first?.vote === undefined || first.vote === "strongly inclined" || first.vote === null) return null;
  return { to: see(`The vote of the ${roleInSentence(first.role)}`, `debrief-${first.interviewer}`), why: prose`No interviewer is less inclined: the vote is ${strong(first.vote)}.` };
}

/** The criterion that was missed most often by the answers that invited it. */
function missedMost({ answers }: BookInput): Place | null {
  const counts = LENSES.flatMap((lens) => {
    const own = answers.filter(({ assessment }) => assessment.lens === lens && assessment.status === "assessed");
    return LENS_RULES[lens].criteria.map((id) => {
      const invited = own.filter(({ reach }) => reach?.includes(id) ?? true);
      return { lens, id, of: invited.length, met: invited.filter(({ assessment }) => assessment.criteria.some((one) => one.id === id && one.met)).length };
    });
  });
  const [first] = counts.filter(({ of, met }) => of >= LEAST_ANSWERS && met < of).toSorted(byMisses);
  if (first === undefined) return null;
  return { to: see(`How ${LENS_NAMES[first.lens].toLowerCase()} answers are judged`, `judged-${first.lens}`), why: prose`${strong(findCriterion(first.lens, first.id)?.name ?? first.id)} is missing in ${counted(first.of - first.met)} of the ${counted(first.of)} answers that invited it, more often than anything else.` };
}

/** The story that most places in the loop come back to. */
function mostNeeded(input: BookInput): Place | null {
  const places = placesInLoop(input).flatMap((round) => round.places);
  const uses = (story: ToldStory): number => places.filter((place) => place.story?.id === story.id || place.another?.id === story.id).length;
  const [first] = storiesOfBook(input).stories.filter((story) => uses(story) > 1).toSorted((one, other) => uses(other) - uses(one));
  return first === undefined ? null : { to: seeStory(first), why: prose`It serves ${counted(uses(first))} places of the loop, told first or as another example: no story carries more.` };
}

/** Of the stories that the loop hears, the one that the lens finds weakest. */
function weakestTold(input: BookInput): Place | null {
  const told = placesInLoop(input).flatMap(({ round, places }) => places.flatMap(({ story, isStoryShared }) => (story === null || isStoryShared ? [] : [{ round, story }])));
  const score = ({ story }: (typeof told)[number]): number => story.heard.assessment.score ?? -1;
  const [first] = told.toSorted((one, other) => score(one) - score(other));
  if (first === undefined || score(first) >= BEST) return null;
  return { to: seeStory(first.story), why: prose`The ${roleInSentence(first.round.role)} is to hear it, and as it is written it ${score(first) < 0 ? "cannot be assessed" : prose`comes to ${counted(score(first))} of ${counted(BEST)}`}.` };
}

/** Lines of the résumé with nothing behind them. */
function thinLines(input: BookInput): Place | null {
  const lines = backingsOf(input);
  const bare = lines.filter(({ story, answer }) => story === null && answer === null);
  const [first] = bare;
  return first === undefined ? null : { to: see("The résumé, line by line", "resume-deep-dive"), why: prose`Behind ${counted(bare.length)} of its ${counted(lines.length)} lines stands neither a story nor an answer, for instance: ${quote(first.claim.text, "Résumé")}` };
}

/** The questions that are most likely, once there is something that makes them so. */
function unanswered({ answers, stories, posting, questions = [] }: BookInput): Place | null {
  if (answers.length + stories.length === 0 && posting === null) return null;
  const asked = new Set(answers.map(({ question }) => question));
  const answered = questions.filter(({ text }) => asked.has(text)).length;
  return { to: see("The likely questions", "likely-questions"), why: prose`Of the questions that Inclined knows you have answered ${counted(answered)}; these come nearest to ${posting === null ? "what is open" : "your posting and what is open"}.` };
}

/** Numbers of stories that nobody has confirmed. */
function unconfirmed(input: BookInput): Place | null {
  const { stories } = storiesOfBook(input);
  const open = stories.map((story) => ({ story, numbers: numbersOfStory(story, input.claims).filter(({ provenance }) => provenance === "unconfirmed" || provenance === "cannot-confirm") }));
  const [first] = open.filter(({ numbers }) => numbers.length > 0).toSorted((one, other) => other.numbers.length - one.numbers.length);
  if (first === undefined) return null;
  const [example] = first.numbers;
  return { to: seeStory(first.story), why: prose`${counted(first.numbers.length)} of its numbers have nothing behind them but the story itself${example === undefined ? "" : prose`, such as ${number(example.quote, "unconfirmed")}`}.` };
}

/** The fault that was raised most often. */
function worstHabit({ answers }: BookInput): Place | null {
  const assessed = answers.filter(({ assessment }) => assessment.status === "assessed");
  const raised = assessed.flatMap(({ assessment: { lens, flags } }) => flags.filter((flag) => flag.raised).map(({ id }) => findCriterion(lens, id)?.name ?? id));
  const times = (name: string): number => raised.filter((one) => one === name).length;
  const [first] = [...new Set(raised)].toSorted((one, other) => times(other) - times(one));
  // heard once, it is no habit
  return first === undefined || times(first) < LEAST_TIMES ? null : { to: see("Habits", "habits"), why: prose`${strong(first)} was heard in ${counted(times(first))} of ${counted(assessed.length)} answers.` };
}

/** What the posting insists on and the résumé does not show. */
function notShown({ posting, match }: BookInput): Place | null {
  const basic = (posting?.requirements ?? []).filter(({ kind }) => kind === "basic");
  const open = basic.filter(({ id }) => match?.requirements.some((one) => one.id === id && one.status !== "met"));
  const [first] = open;
  return first === undefined ? null : { to: see("You against the posting", "posting"), why: prose`Of its basic qualifications ${counted(open.length)} ${open.length === 1 ? "is" : "are"} not fully shown: ${quote(first.text, "Posting")}` };
}

/** The best answer, to hear again what it sounds like when it is right. */
function bestAnswer({ answers }: BookInput): Place | null {
  const score = ({ assessment }: HeardAnswer): number => assessment.score ?? -1;
  const [first] = answers.toSorted((one, other) => score(other) - score(one) || other.assessment.criteria.filter(({ met }) => met).length - one.assessment.criteria.filter(({ met }) => met).length);
  if (first === undefined || score(first) < GOOD) return null;
  return { to: see(answerOrigin(first, answers), answerAnchor(first)), why: prose`Your best so far, ${counted(score(first))} of ${counted(BEST)} with ${counted(first.assessment.criteria.filter(({ met }) => met).length)} criteria met: read it aloud once.` };
}

function gaps(input: BookInput): Place | null {
  const { coverage, stories } = storiesOfBook(input);
  const [first] = coverage.gaps;
  return stories.length === 0 || first === undefined ? null : { to: see("Which story for whom", "assignment"), why: prose`No story shows ${PRINCIPLE_NAMES[first]}${coverage.gaps.length === 1 ? "" : prose` or ${counted(coverage.gaps.length - 1)} other principles`}: have an honest sentence ready for each.` };
}
