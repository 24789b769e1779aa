import type { ProcessFact, ProcessTopic } from "@inclined/core/schema/advice";

/**
 * What sources say about the process around a loop. No source that we list gives the time between the loop and its answer, the wait
 * before applying again, or what being asked for another loop means: the first topic holds what comes nearest, the others hold nothing.
 */
export const processFacts: readonly ProcessFact[] = [
  {
    id: "three-to-four-weeks",
    about: "waiting",
    text: "From the application to an offer it takes three to four weeks, for a PM who comes from data science. How much of that lies after the loop it does not say.",
    source: "data-scientist-to-pm",
  },
  {
    id: "four-to-eight-weeks",
    about: "waiting",
    text: "The process of a TPM lasts four to eight weeks in all, résumé screen and writing exercise included. The stretch after the onsite interviews has no figure of its own.",
    source: "igotanoffer-tpm",
  },
  {
    id: "debrief-of-thirty-minutes",
    about: "waiting",
    text: "The interviewers’ debrief is counted as 30 minutes and as part of the day of interviews. When the candidate hears of its outcome is not mentioned.",
    source: "tpm-loop-teardown",
  },
  {
    id: "fit-before-level",
    about: "lower-level",
    text: "The level is discussed only once somebody is found to fit. To be levelled as senior, they must have managed programmes of that size. What is offered to one who fits and has not, the source leaves open.",
    source: "senior-tpm-onsite",
  },
  {
    id: "same-principles-at-each-level",
    about: "lower-level",
    text: "The second author does not hear the principles differently for TPM and Senior TPM: years, technical skill and experience with running programmes are what separates the two.",
    source: "senior-tpm-onsite",
  },
  {
    id: "paper-for-memory",
    about: "notes-on-the-table",
    text: "Whoever might not remember all of their experience may come with paperwork prepared.",
    source: "senior-tpm-onsite",
  },
  {
    id: "bullet-points-not-a-script",
    about: "notes-on-the-table",
    text: "Notes at hand are fine as bullet points or metrics to look up. Reading out a script is to be avoided.",
    source: "tpm-candidate-sheet",
  },
  {
    id: "one-page-dashboard",
    about: "notes-on-the-table",
    text: "One page, which it calls an ownership dashboard, is to be made beforehand and referred to during the interviews. What stands on it is not described.",
    source: "tpm-loop-teardown",
  },
  {
    id: "rehearsed-without-notes",
    about: "notes-on-the-table",
    text: "Stories are to be rehearsed until they can be told with no notes. On the interview itself it gives no rule.",
    source: "data-scientist-to-pm",
  },
  {
    id: "reading-is-a-sign",
    about: "notes-on-the-table",
    text: "By this report, Amazon tells its interviewers that somebody who seems to read, types while being asked, or lets the eyes wander may be using an AI tool.",
    source: "techregister-ai-tools",
  },
];

/** The facts on one topic, in their order; empty where no source that we list speaks of it. */
export function processFactsAbout(topic: ProcessTopic): ProcessFact[] {
  return processFacts.filter(({ about }) => about === topic);
}
