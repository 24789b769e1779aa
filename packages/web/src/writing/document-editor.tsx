import { history } from "@codemirror/commands";
import { EditorSelection, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { ConfidentialTerm } from "@inclined/core/candidate/safe-form";
import type { Span } from "@inclined/core/schema/span";
import { type Ref, useEffect, useImperativeHandle } from "react";
import { useTextEditor } from "../answer/text-editor.ts";

/** Underlined words, and why. */
export interface DocumentMark extends Span {
  tone: "met" | "fault" | "lit";
}

const setMarks = StateEffect.define<readonly DocumentMark[]>();
const MARKS = { met: Decoration.mark({ class: "live-met" }), fault: Decoration.mark({ class: "live-fault" }), lit: Decoration.mark({ class: "doc-lit" }) };

/** Marks go along with their words until the next look, so nothing flickers. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) => {
    for (const effect of transaction.effects) {
      if (!effect.is(setMarks)) continue;
      const { length } = transaction.newDoc;
      return Decoration.set(effect.value.filter(({ start, end }) => start < end && end <= length).map(({ start, end, tone }) => MARKS[tone].range(start, end)), true);
    }
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Headings stand out; everything else of Markdown is read as it is typed. */
const HEADING = Decoration.line({ class: "doc-heading" });
const TABLE = Decoration.line({ class: "doc-table" });
const headings = EditorView.decorations.compute(["doc"], ({ doc }) => {
  const found = [];
  for (let line = 1; line <= doc.lines; line += 1) {
    const { text, from } = doc.line(line);
    if (/^#{1,4}\s/.test(text)) found.push(HEADING.range(from));
    else if (/^\s*\|/.test(text)) found.push(TABLE.range(from));
  }
  return Decoration.set(found);
});

/** What the page around may ask of the editor. */
export interface EditorHandle {
  /** Selects words, brings them into view and puts the cursor there. */
  goTo: (span: Span) => void;
}

interface DocumentEditorProps {
  ref?: Ref<EditorHandle>;
  label: string;
  text: string;
  hint: string;
  marked: readonly DocumentMark[];
  /** The text that the marks were found in. */
  markedIn: string;
  terms: readonly ConfidentialTerm[];
  onChange: (text: string) => void;
}

/** The page a document is written on: plain Markdown. The Tab key leaves it. */
export function DocumentEditor({ ref, label, text, hint, marked, markedIn, terms, onChange }: DocumentEditorProps) {
  const { host, view } = useTextEditor({ label, text, hint, terms, onChange, extensions: () => [history(), headings, marks] });

  useImperativeHandle(ref, () => ({
    goTo: ({ start, end }) => {
      const editor = view.current;
      if (editor === null) return;
      const { length } = editor.state.doc;
      editor.dispatch({ selection: EditorSelection.single(Math.min(start, length), Math.min(end, length)), effects: EditorView.scrollIntoView(Math.min(start, length), { y: "center" }) });
      editor.focus();
    },
  }));

  useEffect(() => {
    const editor = view.current;
    // words that changed meanwhile keep the marks they have until the next look
    if (editor === null || editor.state.doc.toString() !== markedIn) return;
    editor.dispatch({ effects: setMarks.of(marked) });
  }, [marked, markedIn, view]);

  return <div ref={host} className="answer-editor document-editor" />;
}
