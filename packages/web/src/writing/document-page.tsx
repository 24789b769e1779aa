import type { Span } from "@inclined/core/schema/span";
import { useMemo, useRef, useState } from "react";
import { useTerms } from "../papers/use-terms.ts";
import { usePaperAtHand } from "./at-hand.ts";
import { useChecksOpen } from "./checks-open.ts";
import { CheckMargin } from "./check-margin.tsx";
import { useDocument } from "./document-desk.ts";
import { DocumentEditor, type DocumentMark, type EditorHandle } from "./document-editor.tsx";
import { DashboardFigures } from "./dashboard-figures.tsx";
import { DocumentTools } from "./document-tools.tsx";
import { useEarlierTexts } from "./earlier-texts.ts";
import { marksOfCheck } from "./marks-of-check.ts";
import { MetricPyramid } from "./metric-pyramid.tsx";
import { PAGE_HINTS } from "./page-hints.ts";
import { PageLooks } from "./page-looks.tsx";
import { PageNotes } from "./page-notes.tsx";
import { useTask } from "./run-task.ts";
import { StageTasks } from "./stage-tasks.tsx";
import { useSitting } from "./use-sitting.ts";

const NO_MARKS: readonly DocumentMark[] = [];

/** The page that is written on, with what belongs to the stage of the sitting, and the checks when they are asked for. */
export function DocumentPage() {
  const paper = useDocument();
  const { data, edit, paperId } = paper;
  const sitting = useSitting(paper);
  const terms = useTerms();
  const editor = useRef<EditorHandle>(null);
  const [wantsChecks, setWantsChecks] = useChecksOpen(paperId);
  const margin = useRef<HTMLElement>(null);
  const [lit, setLit] = useState<string | null>(null);
  const stage = sitting?.state.phase === "running" ? sitting.format.stages[sitting.state.stage] : undefined;
  // one's own verdict comes before that of the checks
  const rated = sitting?.state.rated ?? null;
  const isRating = rated === null && (stage?.does.includes("rate") ?? false);
  const atHand = usePaperAtHand(data);
  const earlier = useEarlierTexts(paperId);
  const wanted = (wantsChecks || rated !== null) && !isRating;
  const input = useMemo(() => (wanted ? { ...atHand, earlier } : null), [wanted, atHand, earlier]);
  const checked = useTask("check", input);
  const check = checked === "broken" || checked === null ? null : checked.result;
  const shown = wantsChecks ? check : null;
  const marked = useMemo(() => (shown === null ? NO_MARKS : marksOfCheck(shown, lit)), [shown, lit]);
  const show = (span: Span): void => editor.current?.goTo(span);
  const seeChecks = (): void => {
    setWantsChecks(true);
    margin.current?.focus();
  };
  const hasPage = data.text !== "" || sitting === null || sitting.state.phase === "over" || (stage?.does.includes("write") ?? false);
  return (
    <>
      {data.prompt === null ? null : (
        <section className="prompt" aria-label="The prompt">
          <p className="question-again">{data.prompt.asks}</p>
        </section>
      )}
      {sitting?.state.phase === "waiting" ? null : (
        <div className="sheet document-sheet">
          <div className="column">
            {sitting === null ? null : <StageTasks sitting={sitting} stage={stage} check={check} />}
            <PageNotes />
            {hasPage ? (
              <div className="answer-area">
                {isRating ? null : (
                  <button type="button" className="quiet to-checks" onClick={seeChecks}>
                    {wantsChecks ? "See the checks, under the page" : "Check this page, under it"}
                  </button>
                )}
                <DocumentEditor ref={editor} label="Your paper" text={data.text} hint={PAGE_HINTS[data.kind]} marked={marked} markedIn={checked === "broken" || checked === null ? data.text : checked.input.text} terms={terms} onChange={(text) => edit((before) => ({ ...before, text }))} />
                <DocumentTools />
                <PageLooks onShow={show} />
              </div>
            ) : null}
            {shown?.kind === "pr-faq" && shown.status === "assessed" ? <MetricPyramid metrics={shown.metrics} onShow={show} /> : null}
            {shown?.dashboard === undefined ? null : <DashboardFigures dashboard={shown.dashboard} onShow={show} />}
          </div>
          <CheckMargin ref={margin} paper={paper} checked={checked} earlier={earlier} isOffered={!isRating} hasPage={hasPage} wanted={wantsChecks} onWanted={setWantsChecks} lit={lit} onLight={setLit} onShow={show} />
        </div>
      )}
    </>
  );
}
