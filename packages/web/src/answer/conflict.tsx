import { Button } from "@mantine/core";
import type { Answer } from "@inclined/core/schema/answer";
import { when } from "../look/words.ts";
import { differing } from "./differing.ts";

interface ConflictProps {
  mine: string;
  current: Answer;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onKeepBoth: () => void;
}

/** Two tabs, or two people, wrote one answer: both versions side by side, and the person decides. */
export function Conflict({ mine, current, onKeepMine, onTakeTheirs, onKeepBoth }: ConflictProps) {
  const deleted = current.deletedAt !== null;
  const ranges = differing(mine, current.text);
  return (
    <section className="problem" aria-labelledby="conflict-title">
      <p id="conflict-title">
        <strong>{deleted ? "This answer was deleted elsewhere." : `This answer was changed elsewhere, ${when(current.updatedAt)}.`}</strong> Nothing was
        overwritten: both versions are kept until you choose.
      </p>
      <div className="versions">
        <div>
          <h3 className="subsection">On this page</h3>
          <div className="version" tabIndex={0} role="region" aria-label="The words on this page">
            <Marked text={mine} range={ranges.mine} />
          </div>
        </div>
        <div>
          <h3 className="subsection">{deleted ? "As it was when deleted" : "Stored now"}</h3>
          <div className="version" tabIndex={0} role="region" aria-label="The words stored now">
            <Marked text={current.text} range={ranges.theirs} />
          </div>
        </div>
      </div>
      <div className="actions">
        <Button onClick={onKeepMine}>{deleted ? "Bring it back with this page’s words" : "Use this page’s words"}</Button>
        {deleted ? null : (
          <Button variant="default" onClick={onTakeTheirs}>
            Use what is stored
          </Button>
        )}
        <Button variant="default" onClick={onKeepBoth}>
          Keep this page’s words as a second answer
        </Button>
      </div>
    </section>
  );
}

function Marked({ text, range }: { text: string; range: { start: number; end: number } }) {
  return (
    <>
      {text.slice(0, range.start)}
      <mark>{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end)}
    </>
  );
}
