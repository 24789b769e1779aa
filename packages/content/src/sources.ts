import type { Source } from "@inclined/core/schema/question";

/** The day on which the seed documents and the public pages below were read. */
const READ_ON = "2026-11-20";

const SEED_NOTE = "One of the five documents that this product came from. We know of no lasting public address for it.";

/**
 * Where questions and process facts come from. What they say about Amazon's process is their view on the day it was
 * read; where two of them disagree, both are shown.
 */
export const sources: readonly Source[] = [
  {
    id: "tpm-loop-teardown",
    title: "Amazon TPM interview loop teardown (data-driven)",
    url: null,
    readOn: READ_ON,
    note: `${SEED_NOTE} Trade-offs decided by metrics, experiments, and when to push back. Speaks of four interviews of 45 minutes.`,
  },
  {
    id: "senior-tpm-onsite",
    title: "Questions and answers about the Amazon senior TPM onsite, by people who work there",
    url: null,
    readOn: READ_ON,
    note: `${SEED_NOTE} Principles, scope and system design. Speaks of five interviewers and 14 principles.`,
  },
  {
    id: "orchestration-bar",
    title: "The orchestration bar: why strong designs still miss in Amazon TPM interviews",
    url: null,
    readOn: READ_ON,
    note: `${SEED_NOTE} Dependencies, sequencing, and influence without authority.`,
  },
  {
    id: "working-backwards",
    title: "Amazon PM interview: the working backwards format",
    url: null,
    readOn: READ_ON,
    note: `${SEED_NOTE} Press release with questions and answers, and metrics before features. Its pay figures contradict each other.`,
  },
  {
    id: "data-scientist-to-pm",
    title: "Amazon PM interview preparation for data scientists",
    url: null,
    readOn: READ_ON,
    note: `${SEED_NOTE} Decisions with unclear data, and stories told in two minutes.`,
  },
  {
    id: "leadership-principles",
    title: "Amazon: Leadership Principles",
    url: "https://www.amazon.jobs/content/en/our-workplace/leadership-principles",
    readOn: READ_ON,
    note: "The principles in Amazon's own words. Inclined paraphrases them and links here.",
  },
  {
    id: "igotanoffer-tpm",
    title: "IGotAnOffer: Amazon technical program manager interview",
    url: "https://igotanoffer.com/blogs/tech/amazon-technical-program-manager-interview",
    readOn: READ_ON,
    note: "Unofficial. Phone screens, a writing exercise, then four to six interviews.",
  },
  {
    id: "primeproclub-program-manager",
    title: "Prime Pro Club: how to prepare for an Amazon program manager interview",
    url: "https://www.primeproclub.com/how-to-prepare-for-amazon-program-manager-interview/",
    readOn: READ_ON,
    note: "Unofficial. On the length of an answer it says one to two and a half minutes.",
  },
  {
    id: "virtualinterview-principles",
    title: "VirtualInterview: Amazon Leadership Principles",
    url: "https://www.virtualinterview.ai/amazon-leadership-principles",
    readOn: READ_ON,
    note: "Unofficial. Counts 16 principles, and advises two or three stories for each.",
  },
  {
    id: "day-one-careers-notes",
    title: "A candidate’s notes on story lengths, written for the story form of Day One Careers",
    url: null,
    readOn: READ_ON,
    note: "Unofficial and second-hand: public notes of somebody preparing for an applied scientist role, who states lengths for L5, L6 and L7. We have not found these lengths at Day One Careers itself, and know of no lasting address for the notes.",
  },
  {
    id: "written-for-inclined",
    title: "Written for this project",
    url: null,
    readOn: READ_ON,
    note: "No outside source: the project’s own wording of what such interviews ask.",
  },
  {
    id: "tpm-candidate-sheet",
    title: "Amazon Technical Program Manager: Leadership Principles, a sheet for candidates",
    url: "https://www.scribd.com/document/749146313/TPM-Leadership-Principles",
    readOn: "2026-11-21",
    note: "Unconfirmed: it speaks as Amazon, and somebody put it on Scribd. We read the first part of a copy, not the whole. On telling one’s own part, on data, and on notes.",
  },
  {
    id: "techregister-ai-tools",
    title: "Tech Register: Amazon bans AI tools from job interviews",
    url: "https://techregister.co.uk/if-you-want-to-look-like-a-flesh-bound-chatbot-then-by-all-means-use-an-ai-teleprompter-amazon-banned-candidates-from-using-ai-tools-during-interviews-heres-why",
    readOn: "2026-11-21",
    note: "A report about a report: it relays what Business Insider wrote about guidelines inside Amazon. We read the beginning of a copy.",
  },
  {
    id: "workplacehelper-rejection",
    title: "Workplace Helper: how Amazon rejects candidates",
    url: "https://workplacehelper.com/how-does-amazon-reject-candidates",
    readOn: "2026-11-21",
    note: "A site of advice that names no source of its own. We read the beginning of a copy.",
  },
  {
    id: "techzillo-rejection",
    title: "Techzillo: how Amazon rejects candidates",
    url: "https://techzillo.com/how-does-amazon-reject-candidates/",
    readOn: "2026-11-21",
    note: "A site of advice that names no source of its own. We read the beginning of a copy.",
  },
  {
    id: "jobsportal-reapply",
    title: "Jobs Portal: on the rumour that one waits a year",
    url: "https://jobsportal.online/?p=179",
    readOn: "2026-11-21",
    note: "It gathers what recruiters and candidates report, and says which of it is rumour. We read the beginning of a copy.",
  },
  {
    id: "pm-rejection-recovery",
    title: "Amazon PM rejection: recovery guide 2026",
    url: "https://sirjohnnymai.com/blog/amazon-pm-rejection-recovery-2026/",
    readOn: "2026-11-21",
    note: "One coach’s blog; the careers page that it refers to we have not seen. We read the beginning of a copy.",
  },
  {
    id: "pushed-down-a-level",
    title: "Nail Your Job Interview: why Amazon pushes you down a level",
    url: "https://nailyourjobinterview.com/why-amazon-pushes-you-down-to-level-6/",
    readOn: "2026-11-21",
    note: "One coach, from the coach’s own clients. We read the beginning of a copy.",
  },
  {
    id: "prepfully-writing-exercise",
    title: "Prepfully: the writing exercise for Amazon TPM candidates",
    url: "https://prepfully.com/articles/writing-exercise-amazon-tpm-interview",
    readOn: READ_ON,
    note: "Unofficial. One of two prompts, one to two pages, at most 8,000 characters, no bullets, tables or graphics, handed in one or two days before the loop.",
  },
  {
    id: "carrus-writing-assignment",
    title: "Carrus: the Amazon writing assignment",
    url: "https://carrus.io/blog/how-to-nail-the-amazon-writing-assignment",
    readOn: READ_ON,
    note: "Unofficial. Forty-eight hours for it, and questions about it in the loop.",
  },
  {
    id: "whisper-leaves-out-hesitations",
    title: "SYSTRAN/faster-whisper, issue 319: hesitations are missing from transcripts",
    url: "https://github.com/SYSTRAN/faster-whisper/issues/319",
    readOn: "2026-11-21",
    note: "The library’s maintainer: such words are usually not in what the model learned from, so it tends to leave them out, as its makers’ own guide says. No figure for how many.",
  },
];

/** The source with that id, or null. */
export function findSource(id: string): Source | null {
  return sources.find((source) => source.id === id) ?? null;
}
