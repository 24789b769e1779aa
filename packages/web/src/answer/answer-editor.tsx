import { history } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect } from "react";
import type { ConfidentialTerm } from "@inclined/core/candidate/safe-form";
import { finishedUntil } from "./finished-sentences.ts";
import type { LiveFindings } from "./live-finding.ts";
import { liveMarks, setLiveFindings } from "./live-marks.ts";
import { pencil } from "./pencil.ts";
import { fromStudio, useTextEditor } from "./text-editor.ts";

/** Pixels kept free under the line one writes on: two lines, or the notes that stand at the foot of a narrow screen. */
function roomBelow(): number {
  const notes = document.querySelector<HTMLElement>(".margin");
  const atTheFoot = notes !== null && getComputedStyle(notes).position === "sticky";
  return 64 + (atTheFoot ? notes.offsetHeight : 0);
}

/** Hands change nothing before the end of the last finished sentence, and put nothing before it; what the studio writes goes through. */
const saidStaysSaid = EditorState.changeFilter.of((change) => {
  if (change.annotation(fromStudio) === true) return true;
  const until = finishedUntil(change.startState.doc.toString());
  let isBefore = false;
  change.changes.iterChanges((from, to) => {
    // a range does not hold off what is put in at its very beginning
    isBefore ||= until > 0 && from === 0 && to === 0;
  });
  return isBefore ? false : [0, until];
});

interface AnswerEditorProps {
  label: string;
  /** What stands in it; a change from outside replaces the words and keeps the cursor where it can. */
  text: string;
  autoFocus?: boolean;
  /** What was found in finished sentences; null: nothing is shown. */
  findings?: LiveFindings | null;
  /** Underlined where they are said. */
  terms: readonly ConfidentialTerm[];
  /** What was said stays said: finished sentences cannot be changed. */
  keepsSaid?: boolean;
  onChange: (text: string) => void;
}

/** The page one writes on. Plain text; the Tab key leaves it. */
export function AnswerEditor({ label, text, autoFocus = false, findings = null, terms, keepsSaid = false, onChange }: AnswerEditorProps) {
  const { host, view } = useTextEditor({
    label, text, terms, autoFocus, onChange,
    hint: "Answer as you would say it.",
    extensions: () => [
      EditorView.scrollMargins.of(() => ({ bottom: roomBelow() })),
      // undoing takes words back, and goes past the filter
      keepsSaid ? [] : history(),
      // in the interview nobody underlines while one speaks
      keepsSaid ? [] : pencil,
      liveMarks,
      keepsSaid ? saidStaysSaid : [],
    ],
  });

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    // Words that changed meanwhile keep the marks they have until the next look.
    if (findings !== null && editor.state.sliceDoc(0, findings.text.length) !== findings.text) return;
    editor.dispatch({ effects: setLiveFindings.of(findings?.found ?? []) });
  }, [findings, view]);

  return <div ref={host} className="answer-editor" />;
}
