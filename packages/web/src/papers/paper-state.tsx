import type { PaperKind } from "@inclined/core/schema/paper";
import { Button } from "@mantine/core";
import { SaveStateLine } from "../answer/save-state.tsx";
import { when } from "../look/words.ts";
import { Differences } from "./differences-list.tsx";
import { KeptPaperVersions } from "./kept-paper-versions.tsx";
import type { OpenPaper } from "./use-paper.ts";

const MOST_SHOWN = 5;

/** Says where what is on the screen is, and asks where two versions stand against each other. */
export function PaperStateLine<Kind extends PaperKind>({ paper }: { paper: OpenPaper<Kind> }) {
  const { state, data, keepMine, takeTheirs } = paper;
  if (state.kind !== "conflict") {
    return (
      <>
        <SaveStateLine state={state} />
        <KeptPaperVersions paper={paper} />
      </>
    );
  }
  return (
    <section className="problem" role="alert">
      <p>
        <strong>This was changed elsewhere, {when(state.current.updatedAt)}.</strong> Nothing was overwritten: choose which version goes on.
      </p>
      <Differences one={data} other={state.current.data} names={["On this page:", "Stored:"]} most={MOST_SHOWN} />
      <div className="actions">
        <Button onClick={keepMine}>Use what is on this page</Button>
        <Button variant="default" onClick={takeTheirs}>
          Use what is stored
        </Button>
      </div>
    </section>
  );
}
