import type { FormatCheck } from "@inclined/core/interview/check-format";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { count } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { roundElement } from "./own-round.tsx";

interface OwnVerdictProps {
  check: FormatCheck;
  /** How many interviewers and minutes it has, as a sentence; empty where it has none. */
  sum: string;
  /** Ids of the rounds in their order. */
  rounds: readonly string[];
}

/** Whether the loop can be sat: what to do about it first, and what is only worth knowing. */
export function OwnVerdict({ check: { faults, notes }, sum, rounds }: OwnVerdictProps) {
  const { workspace } = useStudio();
  const goTo = (round: string): void => {
    const element = document.getElementById(roundElement(round, "role"));
    element?.focus({ preventScroll: true });
    element?.closest("fieldset")?.scrollIntoView({ block: "start" });
  };
  return (
    <section className="own-verdict" aria-labelledby="own-verdict">
      <h2 className="section" id="own-verdict">
        Before you sit it
      </h2>
      <p role="status" className="own-verdict-line">
        {sum}
        {faults.length === 0 ? "Nothing stands in the way." : `There ${faults.length === 1 ? "is" : "are"} ${count(faults.length, "thing")} to do first.`}
      </p>
      {faults.length === 0 ? null : (
        <ul className="own-faults">
          {faults.map(({ round, text }) => (
            <li key={text}>
              {text}{" "}
              {round === null ? null : (
                <button type="button" className="quiet" onClick={() => goTo(round)}>
                  Go to round {rounds.indexOf(round) + 1}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes.length === 0 ? null : (
        <>
          <h3 className="subsection">Worth knowing</h3>
          <ul className="own-notes">
            {notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {faults.length > 0 ? null : (
        <div className="actions">
          <Button component={Link} to={`/c/${workspace.id}/practice`} hash="loops">
            Sit this loop
          </Button>
        </div>
      )}
    </section>
  );
}
