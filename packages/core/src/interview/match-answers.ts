import type { PrincipleId } from "../principles/names.ts";
import type { HeardAnswer, HeardRound } from "../debrief/heard.ts";
import type { Format } from "../schema/format.ts";
import { contradictionsIn } from "./contradictions.ts";

/** What an answer is worth to a round whose lens it is seen through, beside 1 for each of its principles. */
const LENS_WORTH = 3;
/** What each answer that a round has heard already takes off. */
const HEARD_ENOUGH = 2;

/**
 * Answers that were given beforehand, shared out among the interviewers of a loop: each to the one who listens for it, nobody left
 * without one while another has two. Deterministic.
 */
export function matchAnswers({ rounds }: Pick<Format, "rounds">, answers: readonly HeardAnswer[]): HeardRound[] {
  const seats = rounds.map((round) => ({ round, answers: [] as HeardAnswer[] }));
  for (const answer of answers) {
    const worth = ({ round, answers: heard }: (typeof seats)[number]): number => fit(answer, round) - HEARD_ENOUGH * heard.length;
    const [first, ...others] = seats;
    if (first === undefined) break;
    others.reduce((most, seat) => (worth(seat) > worth(most) ? seat : most), first).answers.push(answer);
  }
  for (const empty of seats.filter(({ answers: heard }) => heard.length === 0)) {
    const fullest = seats.reduce((most, seat) => (seat.answers.length > most.answers.length ? seat : most), empty);
    if (fullest.answers.length < 2) break;
    const spare = fullest.answers.reduce((best, answer) => (fit(answer, empty.round) > fit(best, empty.round) ? answer : best));
    fullest.answers.splice(fullest.answers.indexOf(spare), 1);
    empty.answers.push(spare);
  }
  const told = contradictionsIn(seats.flatMap(({ answers: heard }) => heard.map(({ id, text }) => ({ id, text }))));
  return seats.map(({ round: { id, role, lens, principles }, answers: heard }): HeardRound => ({
    interviewer: id,
    role,
    lens,
    principles: principles as readonly PrincipleId[],
    answers: heard,
    contradictions: told
      .filter(({ later }) => heard.some((answer) => answer.id === later.answer))
      .map(({ earlier, later }) => ({ answer: later.answer, quote: later.quote, earlier: earlier.quote, answered: false })),
  }));
}

function fit({ assessment, behavioural }: HeardAnswer, { lens, principles }: Format["rounds"][number]): number {
  const shown = behavioural.principles.filter((one) => one.shown && principles.includes(one.id)).length;
  return (assessment.lens === lens ? LENS_WORTH : 0) + shown;
}
