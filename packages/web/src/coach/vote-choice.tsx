import { type Vote, VOTES } from "@inclined/core/schema/debrief";

/** The four votes, or none. */
export function VoteChoice({ vote, set }: { vote: Vote | null; set: (vote: Vote | null) => void }) {
  const choices: readonly (Vote | null)[] = [...VOTES.toReversed(), null];
  return (
    <fieldset className="votes-choice">
      <legend className="soft">As an interviewer who heard only this</legend>
      {choices.map((one) => (
        <label key={one ?? "none"} className="wish">
          <input type="radio" name="coach-vote" checked={vote === one} onChange={() => set(one)} />
          <span>{one === null ? "No vote" : `${one[0]?.toUpperCase() ?? ""}${one.slice(1)}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
