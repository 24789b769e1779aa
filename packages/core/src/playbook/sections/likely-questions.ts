import { postingQuestions } from "../../candidate/posting-questions.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { ROLE_NAMES } from "../../interview/role-names.ts";
import { LENS_NAMES } from "../../lenses/names.ts";
import { PRINCIPLE_NAMES, type PrincipleId } from "../../principles/names.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { RoundPlan } from "../../schema/format.ts";
import { type LikelyQuestion, likelyQuestions, missedMost } from "../likely.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, number, paragraph, prose, quote, see, soft, sourced, strong } from "../prose.ts";
import { placesInLoop, seeStory, storiesOfBook, type ToldStory } from "../told-stories.ts";
import { criterionLinks } from "./criterion-links.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";

/** Of an answer, and of the posting's own questions, at most. */
const [MOST_PASSAGES, MOST_OF_POSTING] = [2, 4];
const [BEST, SHOWN] = [3, 2];
const LINES_TO_WRITE_ON = 4;

/** The questions that are likeliest for this posting and these gaps, each with what the candidate has for it. */
export function likelyQuestionsSection(input: BookInput): Section | null {
  const rounds = likelyQuestions(input).filter(({ likely }) => likely.length > 0);
  if (rounds.length === 0) return null;
  const all = rounds.flatMap(({ likely }) => likely);
  const missed = missedMost(input.answers);
  const open = all.filter(({ answer }) => answer === null).length;
  return {
    id: "likely-questions", title: "The likely questions",
    missing: open === 0 ? [] : [{ text: "Likely questions have no answer yet.", page: "practice" }],
    blocks: [
      paragraph(prose`${counted(all.length)} questions, chosen for the rounds of the loop ahead by what the posting leans on, what no story shows and what your answers leave out. ${missed.length === 0 ? "" : prose`Those are most often: ${missed.map(({ lens, id }) => findCriterion(lens, id)?.name.toLowerCase() ?? id).join(", ")}. `}You have answered ${counted(all.length - open)} of these questions.`, "lede"),
      ...rounds.flatMap(({ round, likely }, at) => [
        heading(prose`${ROLE_NAMES[round.role]}: ${quote(round.topic, "Format")}`),
        ...likely.flatMap((one, place) => blocksOf(one, round, input, rounds.slice(0, at).reduce((sum, before) => sum + before.likely.length, 0) + place + 1)),
      ]),
      ...ofPosting(input),
    ],
  };
}

function blocksOf({ question, reasons, answer }: LikelyQuestion, round: RoundPlan, input: BookInput, place: number): Block[] {
  const [about] = question.principles;
  const topic = question.lens === "behavioural" && about !== undefined ? PRINCIPLE_NAMES[about as PrincipleId] : LENS_NAMES[question.lens];
  return [
    heading(prose`${number(place, "counted")} · ${topic}`, 3),
    paragraph([quote(question.text, "Question"), ...reasons.slice(0, 1).map((reason) => soft(` (${reason})`))]),
    paragraph([soft("To learn: "), ...sourced(question.objective).map((one): Inline => (one.kind === "text" ? soft(one.text) : one)), soft(" Then: "), ...apart(question.followUps.map((text) => quote(text, "Question")))], "note"),
    ...(answer === null ? toTell(question.lens, about as PrincipleId | undefined, round, input) : ofAnswer(answer, input)),
  ];
}

const apart = (list: readonly Inline[]): Inline[] => list.flatMap((one, at) => (at === 0 ? [one] : [soft(" · "), one]));

/** The best passages of the answer to it, and what it lacks. */
function ofAnswer(answer: HeardAnswer, { answers }: BookInput): Block[] {
  const { assessment } = answer;
  const origin = answerOrigin(answer, answers);
  if (assessment.status !== "assessed") return [paragraph(prose`${see(origin, answerAnchor(answer))}: not assessed.`), { kind: "lines", count: LINES_TO_WRITE_ON }];
  const best = assessment.criteria.filter((one) => one.met && one.evidence.length > 0).toSorted((one, other) => other.confidence - one.confidence).slice(0, MOST_PASSAGES);
  const lacks = criterionLinks(assessment.lens, assessment.next.map(({ criterion }) => criterion));
  const passages = [...new Set(best.map(({ evidence }) => evidence[0]?.quote ?? ""))];
  return [
    paragraph(prose`${see(origin, answerAnchor(answer))}, ${counted(assessment.score ?? 0)} of ${counted(BEST)}. ${apart(passages.map((words) => quote(words, origin)))}${lacks.length === 0 ? "" : prose` ${strong("Lacks:")} ${lacks}.`}`),
    ...(lacks.length === 0 ? [] : [{ kind: "lines" as const, count: 2 }]),
  ];
}

/** Where there is no answer to it: the story that is laid out for it, or the nearest answer, and lines to write on. */
function toTell(lens: HeardAnswer["assessment"]["lens"], principle: PrincipleId | undefined, round: RoundPlan, input: BookInput): Block[] {
  const lines: Block = { kind: "lines", count: LINES_TO_WRITE_ON };
  const story = lens === "behavioural" && principle !== undefined ? storyFor(principle, round, input) : null;
  if (story !== null) return [paragraph(prose`${strong("Tell:")} ${seeStory(story)}`), { kind: "lines", count: 2 }];
  const nearest = input.answers.filter(({ assessment }) => assessment.lens === lens && (assessment.score ?? 0) > 0).toSorted((one, other) => (other.assessment.score ?? 0) - (one.assessment.score ?? 0))[0];
  if (lens === "behavioural" || nearest === undefined) return [lines];
  return [paragraph(prose`${strong("As in:")} ${see(answerOrigin(nearest, input.answers), answerAnchor(nearest))}`), lines];
}

function storyFor(principle: PrincipleId, round: RoundPlan, input: BookInput): ToldStory | null {
  const { stories, coverage } = storiesOfBook(input);
  const planned = placesInLoop(input).find((one) => one.round.id === round.id)?.places.find((place) => place.principle === principle)?.story ?? null;
  return planned ?? stories.find(({ id }) => coverage.cells.some((cell) => cell.story === id && cell.principle === principle && cell.strength >= SHOWN)) ?? null;
}

/** What the posting insists on and the résumé does not show, as it will be asked. */
function ofPosting({ posting, match }: BookInput): Block[] {
  const asked = posting === null || match === null ? [] : postingQuestions(posting.requirements, match).slice(0, MOST_OF_POSTING);
  if (asked.length === 0) return [];
  return [
    heading("What the posting asks for itself"),
    ...asked.flatMap(({ requirement, question }): Block[] => [paragraph(prose`${quote(requirement.text, "Posting")} ${strong("Asked:")} ${quote(question, "Interviewer")}`), { kind: "lines", count: LINES_TO_WRITE_ON }]),
  ];
}
