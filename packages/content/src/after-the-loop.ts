import type { ProcessFact, ProcessTopic } from "@inclined/core/schema/advice";

/** What sources say about the process around a loop; they disagree, and none that we found is Amazon's own. What being asked for another loop means no source says. */
export const processFacts: readonly ProcessFact[] = [
  {
    id: "two-to-five-days",
    about: "waiting",
    text: "Two to five business days after an interview an answer comes by e-mail, whichever it is; a call with a refusal is rare.",
    source: "workplacehelper-rejection",
  },
  {
    id: "about-five-days",
    about: "waiting",
    text: "Some five business days pass before a recruiter is heard from again.",
    source: "techzillo-rejection",
  },
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
    id: "seven-of-ten-accept",
    about: "lower-level",
    text: "Out of ten clients to whom a lower level was offered, about seven took it. This coach sees the cause most often in technical depth, or in stories told at too low an altitude.",
    source: "pushed-down-a-level",
  },
  {
    id: "no-published-rule",
    about: "reapplying",
    text: "There is no published rule that one must wait a year. What candidates report is 90 days or about six months, and it depends on role, stage and recruiter.",
    source: "jobsportal-reapply",
  },
  {
    id: "ninety-days-at-least",
    about: "reapplying",
    text: "For the same or a similar PM role, at least 90 days. Sooner is said to be turned down mostly before anybody reads it.",
    source: "pm-rejection-recovery",
  },
  {
    id: "paper-for-memory",
    about: "notes-on-the-table",
    text: "Candidates who fear to forget something may bring prepared papers.",
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
