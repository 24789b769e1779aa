import type { ListedClaim } from "@inclined/core/candidate/claim-list";
import { claimGaps, deepDiveQuestions } from "@inclined/core/candidate/claim-gaps";
import type { ClaimState } from "@inclined/core/schema/paper";
import { useMemo } from "react";
import { count } from "../look/words.ts";
import { MarkedWords } from "../verdict/marked-words.tsx";
import { ClaimChoice } from "./claim-choice.tsx";
import { CLAIM_STATES } from "./claim-states.ts";
import { ClaimStory, type StoryOfClaim } from "./claim-story.tsx";

interface ClaimRowProps {
  listed: ListedClaim;
  /** Stories that grew from it, the one changed last first. */
  stories: readonly StoryOfClaim[];
  onState: (state: ClaimState) => void;
}

const OPTIONS = CLAIM_STATES.map(({ state, name, about }) => ({ value: state, name, title: about }));

/** One claim: its words with the numbers underlined, what the person thinks of it, and what an interviewer will ask. */
export function ClaimRow({ listed: { claim, state, isChosen }, stories, onState }: ClaimRowProps) {
  const { text, numbers } = claim;
  const gaps = useMemo(() => claimGaps(text), [text]);
  const deeper = useMemo(() => deepDiveQuestions(text), [text]);
  const isBrought = state !== "dont-bring";
  const first = isBrought ? gaps[0] : undefined;
  const folded = first === undefined ? gaps : gaps.slice(1);
  return (
    <li className="claim" data-state={state}>
      <p className="claim-text" dir="auto">
        <MarkedWords text={text} words={numbers} />
      </p>
      <div className="claim-line">
        <ClaimChoice label={`What you think of: ${text}`} options={OPTIONS} value={state} note={isChosen ? undefined : "suggested"} onChoose={onState} />
        <ClaimStory claimId={claim.id} text={text} stories={stories} isBrought={isBrought} />
      </div>
      {first === undefined ? null : <p className="claim-gap">{first.question}</p>}
      <details className="fold claim-questions">
        <summary>
          {count(folded.length + deeper.length, first === undefined ? "question" : "more question")} {isBrought ? "an interviewer will ask" : "that would come if you did"}
        </summary>
        {folded.length === 0 ? null : (
          <>
            <h4>What it leaves open</h4>
            <ul>
              {folded.map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
            </ul>
          </>
        )}
        <h4>Going deeper</h4>
        <ul>
          {deeper.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
