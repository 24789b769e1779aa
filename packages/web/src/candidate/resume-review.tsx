import { acceptAll, isBlank } from "@inclined/core/candidate/review";
import { acceptedItems } from "@inclined/core/candidate/review-items";
import { resumeOfItems } from "@inclined/core/candidate/resume-of-items";
import type { ResumePaper } from "@inclined/core/schema/paper";
import { Button, Modal } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { ExportDialog } from "../archives/export-dialog.tsx";
import type { Export } from "../archives/exports.ts";
import { resumeExport } from "../archives/resume-export.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayWithUndo } from "../look/notify.tsx";
import { count } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useOnlyPaper, usePaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { Original } from "./original.tsx";
import { ResumeDeleted } from "./resume-deleted.tsx";
import { ResumeDrop } from "./resume-drop.tsx";
import { ReviewList } from "./review-list.tsx";

const NOTHING: ResumePaper = { fileName: "", reading: { resume: {}, claims: [], unread: [], hidden: [], pages: [], lines: [], places: {} }, items: [], claimStates: {}, original: null };

/** What was read, item by item, with the page that it was read from beside it. */
export function ResumeReview({ paperId }: { paperId: string }) {
  const { workspace } = useStudio();
  const paper = usePaper("resume", paperId, NOTHING);
  const stored = useOnlyPaper("resume");
  const { items, reading, fileName, original } = paper.data;
  const [selected, select] = useState<string | null>(null);
  const [isReplacing, setReplacing] = useState(false);
  const [exporting, setExporting] = useState<Export | null>(null);
  const change = (edit: (before: ResumePaper["items"]) => ResumePaper["items"]): void => paper.edit((data) => ({ ...data, items: edit(data.items) }));

  const counting = items.filter((item) => item.state !== "dropped" && !isBlank(item));
  const accepted = counting.filter(({ state }) => state === "accepted").length;
  const left = counting.length - accepted;
  const begun = items.filter((item) => isBlank(item) && items.some(({ parent }) => parent === item.id)).length;
  const remove = async (): Promise<void> => {
    await studio.deletePaper(workspace.id, paperId);
    await refreshWorkspaces();
    sayWithUndo(`${fileName} was deleted.`, async () => {
      await studio.undeletePaper(workspace.id, paperId);
      await refreshWorkspaces();
    });
  };
  return (
    <div className="wide review">
      <div className="review-read">
        <h1 className="title">What was read</h1>
        <p className="lede">
          From {fileName}. {left === 0 ? `All ${count(accepted, "item")} accepted.` : `${count(accepted, "item")} of ${counting.length} accepted. Only what you accept counts.`}{begun === 0 ? "" : " A role that you began has no title yet; its bullets count once it has."} Choose an item to see where it stands
          <span className="wide-only">; A accepts it, D drops it, E corrects it</span>.
        </p>
        <div className="actions review-actions">
          {left === 0 ? (
            <Button component={Link} to={`/c/${workspace.id}/candidate/claims`}>
              Go on to your claims
            </Button>
          ) : (
            <Button onClick={() => change(acceptAll)}>Accept the {count(left, "item")} left</Button>
          )}
          <Button variant="default" onClick={() => setReplacing(true)}>
            Read another file
          </Button>
          <Button variant="default" onClick={() => setExporting(resumeExport(workspace.id, resumeOfItems(acceptedItems(items), reading.resume)))} disabled={accepted === 0}>
            Save as JSON Resume
          </Button>
          <Button variant="subtle" onClick={() => void remove()}>
            Delete
          </Button>
        </div>
        <PaperStateLine paper={paper} />
        <ReviewList items={items} selected={selected} onSelect={select} change={change} />
        <NotUsed reading={reading} />
        <ResumeDeleted standing={paperId} />
      </div>
      <Original original={original} fileName={fileName} reading={reading} item={items.find(({ id }) => id === selected) ?? null} />
      {exporting === null ? null : <ExportDialog what={exporting} onDone={() => setExporting(null)} />}
      <Modal opened={isReplacing} onClose={() => setReplacing(false)} title="Read another file" size="lg">
        <p className="soft">What says the same in the new file stays reviewed. The one before stays among the recently deleted for 30 days; stories keep their words and numbers.</p>
        {stored === null ? null : <ResumeDrop replaces={stored} />}
      </Modal>
    </div>
  );
}

/** What fits nowhere, and what a reader of the page cannot see. */
function NotUsed({ reading: { unread, hidden } }: { reading: ResumePaper["reading"] }) {
  return (
    <>
      {unread.length === 0 ? null : (
        <>
          <h2 className="section">Not understood</h2>
          <p className="soft">These lines fit nowhere and are not used. What matters in them can be added above.</p>
          <ul className="plain-lines">{unread.map((line, place) => <li key={place}>{line}</li>)}</ul>
        </>
      )}
      {hidden.length === 0 ? null : (
        <>
          <h2 className="section">Hidden text</h2>
          <p className="soft">A person who looks at the page cannot see this. It is never used; it is shown so that you know it is there.</p>
          <ul className="plain-lines">
            {hidden.map(({ text, why }, place) => (
              <li key={place}>
                {text} <span className="tag">{WHY_HIDDEN[why]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const WHY_HIDDEN = { "same-colour": "in the colour of the paper", tiny: "smaller than 3 pt", "off-page": "beside the page", invisible: "not painted" } as const;
