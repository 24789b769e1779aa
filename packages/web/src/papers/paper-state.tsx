import type { PaperKind } from "@inclined/core/schema/paper";
import { Button } from "@mantine/core";
import { SaveStateLine } from "../answer/save-state.tsx";
import { when } from "../look/words.ts";
import { differencesOf } from "./differences.ts";
import type { OpenPaper } from "./use-paper.ts";

const MOST_SHOWN = 5;

/** Says where what is on the screen is, and asks where two versions stand against each other. */
export function PaperStateLine<Kind extends PaperKind>({ paper }: { paper: OpenPaper<Kind> }) {
  const { state, data, keepMine, takeTheirs } = paper;
  if (state.kind !== "conflict") return <SaveStateLine state={state} />;
  const differences = differencesOf(data, state.current.data);
  return (
    <section className="problem" role="alert">
      <p>
        <strong>This was changed elsewhere, {when(state.current.updatedAt)}.</strong> Nothing was overwritten: choose which version goes on.
      </p>
      <ul className="differences">
        {differences.slice(0, MOST_SHOWN).map(({ path, mine, stored }) => (
          <li key={path}>
            <span className="soft">On this page:</span> {mine === null || mine === "" ? "nothing" : `“${mine}”`} <span className="soft">Stored:</span> {stored === null || stored === "" ? "nothing" : `“${stored}”`}
          </li>
        ))}
        {differences.length > MOST_SHOWN ? <li className="soft">and {differences.length - MOST_SHOWN} more</li> : null}
      </ul>
      <div className="actions">
        <Button onClick={keepMine}>Use what is on this page</Button>
        <Button variant="default" onClick={takeTheirs}>
          Use what is stored
        </Button>
      </div>
    </section>
  );
}
