import { practiceQuestions } from "@inclined/content/questions";
import { claimGroups } from "@inclined/core/candidate/claim-list";
import { postingQuestions } from "@inclined/core/candidate/posting-questions";
import { coverageOf } from "@inclined/core/candidate/coverage";
import { type Suggestion, suggestionsFor } from "@inclined/core/interview/practice-needs";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { ResumePaper } from "@inclined/core/schema/paper";
import type { PostingReading } from "@inclined/core/schema/posting";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queries } from "../api/queries.ts";
import { matchingOf } from "../candidate/posting-matching.ts";
import { useJudgedStories } from "../candidate/use-judged-stories.ts";
import { reachOf } from "../debriefs/reach-of.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

const DAY_MS = 86_400_000;
const daysSince = (moment: string): number => Math.floor((Date.now() - Date.parse(moment)) / DAY_MS);

/** Requirements that nothing accepted of the résumé shows, with the question to each. */
function unshownIn(posting: PostingReading | null, resume: ResumePaper | null) {
  const matching = posting === null ? null : matchingOf(posting, resume);
  if (posting === null || matching === null) return [];
  return postingQuestions(posting.requirements, matching.match)
    .filter(({ status }) => status === "not-shown")
    .map(({ requirement: { id, text }, question }) => ({ id, text, question }));
}

/** What this candidate needs to practise, the first thing first; null until answers and stories have been looked at. */
export function useSuggestions(): Suggestion[] | null {
  const { workspace } = useStudio();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const { data: attempts } = useQuery(queries.attemptsOfCandidate(workspace.id));
  const resume = useOnlyPaper("resume");
  const posting = useOnlyPaper("posting");
  const stories = useJudgedStories(usePapers("story"));
  return useMemo(() => {
    if (attempts === undefined || stories === null) return null;
    const told = stories.filter(({ assessment }) => assessment !== null);
    const { gaps } = coverageOf(told);
    const claims = resume === null ? [] : claimGroups(resume.data.items, resume.data.claimStates).flatMap((group) => group.claims);
    return suggestionsFor({
      questions: practiceQuestions,
      answers,
      attempts,
      reachOf,
      covered: told.length === 0 ? null : PRINCIPLE_IDS.filter((id) => !gaps.includes(id)),
      thinClaims: claims.filter(({ state }) => state === "thin").map(({ claim }) => claim),
      unshown: unshownIn(posting?.data.reading ?? null, resume?.data ?? null),
      daysSince,
    });
  }, [answers, attempts, resume, posting, stories]);
}
