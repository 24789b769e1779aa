import "./posting.css";
import type { Paper } from "@inclined/core/schema/paper";
import { Button, Modal } from "@mantine/core";
import { useMemo, useState } from "react";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useOnlyPaper, usePaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { PostingDeleted } from "./posting-deleted.tsx";
import { PostingDrop } from "./posting-drop.tsx";
import { PostingFacts } from "./posting-facts.tsx";
import { PostingLoop } from "./posting-loop.tsx";
import { matchingOf } from "./posting-matching.ts";
import { PostingPrinciples } from "./posting-principles.tsx";
import { PostingRequirements } from "./posting-requirements.tsx";
import { PostingText } from "./posting-text.tsx";

/** A posting as it was read: what no claim was found for, what it asks for with what the résumé shows of it, and its own words. */
export function PostingDesk({ stored }: { stored: Extract<Paper, { kind: "posting" }> }) {
  const { workspace } = useStudio();
  const paper = usePaper("posting", stored.id, stored.data);
  const resume = useOnlyPaper("resume");
  const [isReplacing, setReplacing] = useState(false);
  const { reading, fileName } = paper.data;
  const matching = useMemo(() => matchingOf({ requirements: reading.requirements, marks: reading.marks }, resume?.data ?? null), [reading.requirements, reading.marks, resume]);
  const change = (edit: (before: typeof reading) => typeof reading): void => paper.edit((data) => ({ ...data, reading: edit(data.reading) }));
  const remove = async (): Promise<void> => {
    await studio.deletePaper(workspace.id, stored.id);
    await refreshWorkspaces();
    document.getElementById("place")?.focus({ preventScroll: true });
    sayWithUndo("The posting was deleted.", async () => {
      await studio.undeletePaper(workspace.id, stored.id);
      await refreshWorkspaces();
    });
  };

  return (
    <div className="column posting">
      <h1 className="title">{reading.title ?? "A posting without a title"}</h1>
      <p className="lede">Read from {fileName ?? "the text you pasted"}. What was read wrong of the position can be corrected, and what is no requirement can be dropped.</p>
      <PostingLoop requirements={reading.requirements} matching={matching} hasResume={resume !== null} />
      <h2 className="section">What it is</h2>
      <PostingFacts reading={reading} change={change} />
      <div className="posting-act">
        <PaperStateLine paper={paper} />
        <div className="row-tools">
          <Button variant="subtle" size="compact-sm" onClick={() => setReplacing(true)}>
            Read another posting
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => void remove().catch(sayFailure)}>
            Delete this posting
          </Button>
        </div>
      </div>
      <PostingRequirements requirements={reading.requirements} matching={matching} change={change} />
      {reading.technologies.length === 0 ? null : (
        <>
          <h2 className="section">Technologies it names</h2>
          <ul className="posting-words">
            {reading.technologies.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <PostingPrinciples principles={reading.principles} text={reading.text} />
      <PostingText reading={reading} />
      <PostingDeleted standing={stored.id} />
      <Modal opened={isReplacing} onClose={() => setReplacing(false)} title="Read another posting" size="lg">
        <p className="soft">It takes the place of this one, which stays among the recently deleted for 30 days.</p>
        <PostingDrop replaces={stored.id} />
      </Modal>
    </div>
  );
}
