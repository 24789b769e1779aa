import { defaultKeymap, historyKeymap } from "@codemirror/commands";
import { Annotation, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder } from "@codemirror/view";
import type { ConfidentialTerm } from "@inclined/core/candidate/safe-form";
import { type RefObject, useEffect, useRef } from "react";
import { styleNonce } from "../look/style-nonce.ts";
import { confidentialMarks, setTerms } from "./confidential-marks.ts";

/** Marks a change that came from the studio and not from the person's hands. */
export const fromStudio = Annotation.define<boolean>();

interface TextEditorOptions {
  /** For screen readers; another label is another text. */
  label: string;
  /** What stands in it; a change from outside replaces the words and keeps the cursor where it can. */
  text: string;
  /** Shown while nothing is written. */
  hint: string;
  /** Underlined where they are said. */
  terms: readonly ConfidentialTerm[];
  autoFocus?: boolean;
  /** What the text has besides: its marks, its history. */
  extensions: () => Extension[];
  onChange: (text: string) => void;
}

/** A page of plain text to write on; the Tab key leaves it. @returns where it is put, and the editor once it is there */
export function useTextEditor({ label, text, hint, terms, autoFocus = false, extensions, onChange }: TextEditorOptions): { host: RefObject<HTMLDivElement | null>; view: RefObject<EditorView | null> } {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(onChange);
  latest.current = onChange;

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
          EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "true", autocapitalize: "sentences" }),
          drawSelection(),
          placeholder(hint),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          extensions(),
          confidentialMarks,
          EditorView.updateListener.of((update) => {
            const byHand = update.docChanged && update.transactions.some((change) => change.docChanged && change.annotation(fromStudio) !== true);
            if (byHand) latest.current(update.state.doc.toString());
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
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it lives as long as its text; later words come in below
  }, [label]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    const { anchor } = editor.state.selection.main;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text }, selection: { anchor: Math.min(anchor, text.length) }, annotations: fromStudio.of(true) });
  }, [text]);

  useEffect(() => {
    view.current?.dispatch({ effects: setTerms.of(terms) });
  }, [label, terms]);

  return { host, view };
}
