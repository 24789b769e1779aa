import { standardKeymap } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import type { ConfidentialTerm } from "@inclined/core/candidate/safe-form";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { confidentialMarks, setTerms } from "../answer/confidential-marks.ts";
import { styleNonce } from "../look/style-nonce.ts";
import { type OnHear, setSpoken, spokenMark, hearTooltip } from "../replay/spoken-mark.ts";
import { evidenceMarks, type Marking, setMarkings } from "./evidence-marks.ts";
import { wholeWords } from "./whole-words.ts";

/** Where the caret stands or what is selected: whole words, without white space at the ends. */
export interface Chosen {
  start: number;
  end: number;
  quote: string;
}

export interface FrozenTextHandle {
  /** Pixels from the top of the window, scrolled or not. */
  topOf: (offset: number) => number;
  /** Puts the caret before the words and brings them into sight. */
  goTo: (start: number) => void;
  /** Nothing is selected any more; the focus stays where it is. */
  unchoose: () => void;
  /** Pixels from the top of the window to the lower edge of the line of an offset. */
  bottomOf: (offset: number) => number;
  bringIntoSight: (start: number) => void;
  /** Marks the word that is being said; null: none. */
  speak: (word: { start: number; end: number } | null) => void;
}

interface FrozenTextProps {
  label: string;
  text: string;
  markings: readonly Marking[];
  /** Underlined where they are said. */
  terms: readonly ConfidentialTerm[];
  ref: Ref<FrozenTextHandle>;
  /** The caret was moved or words were selected by the person; null: the focus went elsewhere with nothing selected. */
  onChosen: (chosen: Chosen | null) => void;
  /** Ids of the verdicts under the mouse. */
  onHover: (ids: readonly string[]) => void;
  /** Enter in the words: on to what is said about them. */
  onEnter: () => void;
  /** Lines were measured anew. */
  onLayout: () => void;
  /** Plays the words in their recording; absent: they were not recorded. False: they have no place in it. */
  onHear?: OnHear;
}

/** Words that stand as they were finished: to be read, walked through by keyboard and selected, never changed. */
export function FrozenText({ label, text, markings, terms, ref, ...handlers }: FrozenTextProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(handlers);
  latest.current = handlers;

  useEffect(() => {
    if (host.current === null) return;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorState.lineSeparator.of("\n"),
          EditorState.readOnly.of(true),
          EditorView.cspNonce.of(styleNonce()),
          EditorView.lineWrapping,
          EditorView.scrollMargins.of(() => ({ top: 48, bottom: 96 })),
          // Words may be chosen on a phone without its keyboard coming up.
          EditorView.contentAttributes.of({ "aria-label": label, "aria-readonly": "true", inputmode: "none", spellcheck: "false" }),
          drawSelection(),
          keymap.of([{ key: "Enter", run: () => (latest.current.onEnter(), true) }, ...standardKeymap]),
          hearTooltip(() => latest.current.onHear),
          spokenMark,
          evidenceMarks,
          confidentialMarks,
          EditorView.updateListener.of((update) => {
            if (update.geometryChanged || update.viewportChanged) latest.current.onLayout();
            if (update.focusChanged || update.selectionSet) {
              const chosen = chosenIn(update.view);
              if (update.view.hasFocus) latest.current.onChosen(chosen);
              else if (update.focusChanged && chosen.quote === "") latest.current.onChosen(null);
            }
          }),
          EditorView.domEventHandlers({
            mousemove: (event) => latest.current.onHover(verdictsAt(event.target)),
            mouseleave: () => latest.current.onHover([]),
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, [label, text]);

  useEffect(() => {
    view.current?.dispatch({ effects: setMarkings.of(markings) });
  }, [markings, label, text]);

  useEffect(() => {
    view.current?.dispatch({ effects: setTerms.of(terms) });
  }, [terms, label, text]);

  useImperativeHandle(ref, () => ({
    topOf: (offset) => {
      const editor = view.current;
      if (editor === null) return 0;
      return editor.coordsAtPos(offset, 1)?.top ?? editor.lineBlockAt(offset).top + editor.documentTop;
    },
    bottomOf: (offset) => {
      const editor = view.current;
      if (editor === null) return 0;
      return editor.coordsAtPos(offset, -1)?.bottom ?? editor.lineBlockAt(offset).bottom + editor.documentTop;
    },
    unchoose: () => {
      const editor = view.current;
      if (editor !== null && !editor.state.selection.main.empty) editor.dispatch({ selection: { anchor: editor.state.selection.main.from } });
    },
    goTo: (start) => {
      view.current?.focus();
      view.current?.dispatch({ selection: { anchor: start }, effects: EditorView.scrollIntoView(start, { y: "nearest" }) });
    },
    speak: (word) => view.current?.dispatch({ effects: setSpoken.of(word) }),
    bringIntoSight: (start) => view.current?.dispatch({ effects: EditorView.scrollIntoView(start, { y: "nearest" }) }),
  }));

  return <div ref={host} className="answer-editor frozen" dir="auto" />;
}

function chosenIn({ state }: EditorView): Chosen {
  const { from, to } = state.selection.main;
  const words = wholeWords(state.doc.toString(), from, to);
  return words === null ? { start: from, end: from, quote: "" } : { ...words, quote: state.sliceDoc(words.start, words.end) };
}

/** Ids of all verdicts whose words are under a node. */
function verdictsAt(target: EventTarget | null): string[] {
  const ids: string[] = [];
  for (let node = target instanceof Element ? target.closest("[data-verdict]") : null; node !== null; node = node.parentElement?.closest("[data-verdict]") ?? null) {
    const id = node.getAttribute("data-verdict");
    if (id !== null) ids.push(id);
  }
  return ids;
}
