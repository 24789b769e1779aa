import type { Match, Requirement } from "../schema/posting.ts";

/** What an interviewer will want to hear because the résumé does not say it, or not all of it. */
export interface PostingQuestion {
  requirement: Requirement;
  status: "partly" | "not-shown";
  question: string;
}

const YEARS = /\d{1,2}\s?\+?\s?(?:or more )?years?/i;
const DEGREE = /\b(?:degree|bachelor|master(?:'|’)?s|b\.?s\.?|m\.?s\.?|mba|ph\.?d)\b/i;
const KNOWLEDGE = /^\W*(?:(?:\w+ )?(?:knowledge|understanding|expertise)|familiar\w*|proficien\w*|knowledgeable|fluen\w*|certifi\w+)\b|\b(?:programming language|coding)\b/i;
const ABILITY = /^\W*(?:(?:proven |strong |demonstrated )?abilit(?:y|ies)|able|capable|comfort\w*|willing\w*|(?:\w+[ ,&]+){0,4}(?:skills|communicat\w+))\b/i;

/**
 * The basic qualifications that are not shown, then those that are shown in part, each as a question to prepare. A question takes no
 * words but the posting's, and claims nothing about the person.
 */
export function postingQuestions(requirements: readonly Requirement[], { requirements: matched }: Match): PostingQuestion[] {
  const statuses = new Map(matched.map(({ id, status }) => [id, status]));
  const basic = requirements.filter(({ kind }) => kind === "basic");
  return (["not-shown", "partly"] as const).flatMap((status) =>
    basic.filter(({ id }) => statuses.get(id) === status).map((requirement) => ({ requirement, status, question: questionTo(requirement.text, status) })),
  );
}

function questionTo(text: string, status: "partly" | "not-shown"): string {
  const years = YEARS.exec(text)?.[0];
  if (years !== undefined) return `Which roles do you count towards the ${years}, and what did you answer for in each?`;
  if (DEGREE.test(text)) return "Where did you learn what this degree stands for, and what have you made with it?";
  const isPart = status === "partly";
  if (KNOWLEDGE.test(text)) return isPart ? "What have you done with it that goes further than your résumé says?" : "What have you done with it, however small, and what would you still have to learn?";
  if (ABILITY.test(text)) return isPart ? "Which event shows it best? What did you do, and who would confirm it?" : "When did you last need this? What did you do, and what came of it?";
  return isPart ? "Your résumé comes near. Which event shows the rest, and what in it was yours?" : "When did you come nearest to this? What was yours, and what came of it?";
}
