import { findQuestion, practiceQuestions } from "@inclined/content/questions";
import { claimGroups } from "@inclined/core/candidate/claim-list";
import { postingQuestions } from "@inclined/core/candidate/posting-questions";
import { suggestionsFor } from "@inclined/core/interview/practice-needs";
import type { BookInput } from "@inclined/core/playbook/book-input";
import { storiesOfBook } from "@inclined/core/playbook/told-stories";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { ResumePaper } from "@inclined/core/schema/paper";

const DAY_MS = 86_400_000;

/** What the book is made from, with what the studio suggests to practise now. @param known newest attempts first */
export function withSuggestions(input: BookInput, known: { attempts: readonly AttemptView[]; resume: ResumePaper | null; now: Date }): BookInput {
  const { attempts, resume, now } = known;
  const { stories, coverage } = storiesOfBook(input);
  const claims = resume === null ? [] : claimGroups(resume.items, resume.claimStates).flatMap((group) => group.claims);
  const unshown = input.posting === null || input.match === null ? [] : postingQuestions(input.posting.requirements, input.match).filter(({ status }) => status === "not-shown");
  const suggestions = suggestionsFor({
    questions: practiceQuestions,
    answers: attempts.map(({ attempt: { questionId, createdAt } }) => ({ questionId, updatedAt: createdAt })),
    attempts,
    reachOf: (id) => (id === null ? null : (findQuestion(id)?.reach ?? null)),
    covered: stories.length === 0 ? null : PRINCIPLE_IDS.filter((id) => !coverage.gaps.includes(id)),
    thinClaims: claims.filter(({ state }) => state === "thin").map(({ claim }) => claim),
    unshown: unshown.map(({ requirement: { id, text }, question }) => ({ id, text, question })),
    daysSince: (moment) => Math.floor((now.getTime() - Date.parse(moment)) / DAY_MS),
  });
  return { ...input, suggestions };
}
