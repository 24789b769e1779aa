import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Annotation, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { styleNonce } from "../look/style-nonce.ts";
import type { ConfidentialTerm } from "@inclined/core/candidate/safe-form";
import { confidentialMarks, setTerms } from "./confidential-marks.ts";
import { finishedUntil } from "./finished-sentences.ts";
import type { LiveFindings } from "./live-finding.ts";
import { liveMarks, setLiveFindings } from "./live-marks.ts";
import { pencil } from "./pencil.ts";

/** Pixels kept free under the line one writes on: two lines, or the notes that stand at the foot of a narrow screen. */
function roomBelow(): number {
  const notes = document.querySelector<HTMLElement>(".margin");
  const atTheFoot = notes !== null && getComputedStyle(notes).position === "sticky";
  return 64 + (atTheFoot ? notes.offsetHeight : 0);
}

/** Marks a change that came from the studio and not from the person's hands. */
const fromStudio = Annotation.define<boolean>();

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
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ onChange });
  latest.current.onChange = onChange;

  useEffect(() => {
    if (host.current === null) return;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorState.lineSeparator.of("\n"),
          EditorView.cspNonce.of(styleNonce()),
          EditorView.lineWrapping,
          EditorView.scrollMargins.of(() => ({ bottom: roomBelow() })),
          EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "true", autocapitalize: "sentences" }),
          // undoing takes words back, and goes past the filter
          keepsSaid ? [] : history(),
          drawSelection(),
          placeholder("Answer as you would say it."),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          // in the interview nobody underlines while one speaks
          keepsSaid ? [] : pencil,
          liveMarks,
          confidentialMarks,
          keepsSaid ? saidStaysSaid : [],
          EditorView.updateListener.of((update) => {
            const byHand = update.docChanged && update.transactions.some((change) => change.docChanged && change.annotation(fromStudio) !== true);
            if (byHand) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    if (autoFocus) editor.focus();
    return () => {
      view.current = null;
      editor.destroy();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it lives as long as its answer; later words come in below
  }, [label]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    const { anchor } = editor.state.selection.main;
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: text },
      selection: { anchor: Math.min(anchor, text.length) },
      annotations: fromStudio.of(true),
    });
  }, [text]);

  useEffect(() => {
    view.current?.dispatch({ effects: setTerms.of(terms) });
  }, [label, terms]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    // Words that changed meanwhile keep the marks they have until the next look.
    if (findings !== null && editor.state.sliceDoc(0, findings.text.length) !== findings.text) return;
    editor.dispatch({ effects: setLiveFindings.of(findings?.found ?? []) });
  }, [findings]);

  return <div ref={host} className="answer-editor" />;
}
