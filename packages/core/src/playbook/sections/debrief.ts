import type { HeardAnswer } from "../../debrief/heard.ts";
import { barRaiserCase, differencesIn, itemName } from "../../debrief/meeting.ts";
import { matchAnswers } from "../../interview/match-answers.ts";
import { ROLE_NAMES, roleInSentence } from "../../interview/role-names.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { Flip, InterviewerVote, VoteItem } from "../../schema/debrief.ts";
import type { BookInput } from "../book-input.ts";
import { anchored, counted, inARow, paragraph, prose, quote, see, soft, strong } from "../prose.ts";
import { placesInLoop, seeStory } from "../told-stories.ts";
import { criterionLinks } from "./criterion-links.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";

type Row = Extract<Block, { kind: "table" }>["rows"][number];
const BEST = 3;

/** The votes on these answers: what each rests on, what it did not hear and what to bring for that, and what would have moved it. Null where no debrief was held. */
export function debriefSection(input: BookInput): Section | null {
  const { debrief, answers } = input;
  if (debrief === null) return null;
  const said = (text: string): Inline[] => [quote(text, "Debrief")];
  const rounds = matchAnswers(input.format, answers);
  const heardBy = (vote: InterviewerVote): readonly HeardAnswer[] => rounds.find(({ interviewer }) => interviewer === vote.interviewer)?.answers ?? [];
  return {
    id: "debrief", title: "The debrief", missing: [],
    blocks: [
      paragraph(said(debrief.because), "lede"),
      ...[...differencesIn(debrief.votes), ...(barRaiserCase(debrief.votes) ?? [])].map((sentence) => paragraph(said(sentence))),
      ...debrief.votes.flatMap((vote): Block[] => {
        const rows = [...rowsFor(vote, answers), ...rowsOpen(vote, heardBy(vote), input)];
        return [
          anchored(`debrief-${vote.interviewer}`, prose`${ROLE_NAMES[vote.role]}: ${vote.vote ?? "no vote"}`),
          paragraph([...said(vote.because), ...heardIn(heardBy(vote), answers)]),
          ...(rows.length === 0 ? [] : [{ kind: "table" as const, caption: null, head: ["On", "", "Words, or what to bring"], widths: [2.4, 1.6, 6], rows }]),
          ...(vote.flip === null ? [] : [paragraph(flipped(vote.flip, answers))]),
        ];
      }),
      ...stuck(debrief.votes),
    ],
  };
}

/** Which answers a vote rests on. */
const heardIn = (own: readonly HeardAnswer[], all: readonly HeardAnswer[]): Inline[] =>
  own.length === 0 ? [] : prose` ${soft("Heard:")} ${inARow(own.map((answer) => see(answerOrigin(answer, all), answerAnchor(answer))))}.`;

/** For and against, with the words. */
function rowsFor({ for: forIt, against }: InterviewerVote, answers: readonly HeardAnswer[]): Row[] {
  return [
    ...forIt.map(({ item, strength, quote: words, answer }) => ({ cells: [[strong(itemName(item))], [soft(strength)], [quote(words, answerOrigin({ id: answer }, answers))]] })),
    ...against.map(({ item, reason, quote: words, answer }) => ({ cells: [[strong(itemName(item))], [soft("a concern")], words === undefined ? [quote(reason, "Debrief")] : prose`${quote(reason, "Debrief")}: ${quote(words, answerOrigin({ id: answer }, answers))}`] })),
  ];
}

/** What was not heard: of a lens what the answers lack, of a principle the story to tell for it. */
function rowsOpen({ interviewer, notHeard }: InterviewerVote, own: readonly HeardAnswer[], input: BookInput): Row[] {
  const places = placesInLoop(input).find(({ round }) => round.id === interviewer)?.places ?? [];
  const toBring = (item: VoteItem): Inline[] => {
    if (item.kind === "lens") {
      const answers = own.filter(({ assessment }) => assessment.lens === item.id);
      return answers.length === 0 ? [soft("no such answer here")] : answers.flatMap((answer, at) => [...(at === 0 ? [] : [soft("; ")]), ...lackingIn(answer, input)]);
    }
    const story = places.find(({ principle }) => principle === item.id)?.story ?? null;
    return story === null ? [soft("no story for it yet")] : prose`${soft("to tell:")} ${seeStory(story)}`;
  };
  return notHeard.map((item) => ({ cells: [[strong(itemName(item))], [soft("not heard")], toBring(item)] }));
}

function lackingIn(answer: HeardAnswer, { answers }: BookInput): Inline[] {
  const { assessment } = answer;
  const link = see(answerOrigin(answer, answers), answerAnchor(answer));
  if (assessment.status !== "assessed") return prose`${link}, not assessed`;
  const lacks = criterionLinks(assessment.lens, assessment.next.map(({ criterion }) => criterion));
  return prose`${link}, ${counted(assessment.score ?? 0)} of ${counted(BEST)}${lacks.length === 0 ? "" : prose`, ${soft("lacks")} ${lacks}`}`;
}

/** The sentence that would have moved a vote by a step. */
function flipped({ answer: id, criterion, also, quote: nearest, frame }: Flip, answers: readonly HeardAnswer[]): Inline[] {
  const answer = answers.find((one) => one.id === id);
  const lens = answer?.assessment.lens ?? "behavioural";
  const where = answer === undefined ? [] : prose` ${soft("in")} ${see(answerOrigin(answer, answers), answerAnchor(answer))}`;
  return prose`${strong("Would have moved it:")} ${criterionLinks(lens, [criterion, ...(also === undefined ? [] : [also])])}${where}. ${nearest === undefined ? "" : prose`${soft("Nearest to it:")} ${quote(nearest, answerOrigin({ id }, answers))} `}${soft("To fill with what is true:")} ${quote(frame, "Frame")}`;
}

/** Votes that need more than two sentences, named once. */
function stuck(votes: readonly InterviewerVote[]): Block[] {
  const own = votes.filter(({ vote, flip, noFlip }) => vote !== null && flip === null && noFlip !== null).map(({ role }) => roleInSentence(role));
  if (own.length === 0) return [];
  return [paragraph(prose`${soft("No two sentences would have moved the vote of")} ${own.map((role) => `the ${role}`).join(", ")}${soft(": what was not heard there needs an answer of its own.")}`, "note")];
}
