import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { findFillers } from "@inclined/core/delivery/fillers";
import { findFirstPerson } from "@inclined/core/delivery/first-person";

/** Above this many code units the marks wait for a pause, so that typing stays quick. */
const MARK_AT_EVERY_KEY_BELOW = 20_000;
const PAUSE_MS = 300;

const FILLER = Decoration.mark({ class: "pencil-filler" });
const I = Decoration.mark({ class: "pencil-i" });
const WE = Decoration.mark({ class: "pencil-we" });

function marksOf(text: string): DecorationSet {
  const { i, we } = findFirstPerson(text);
  return Decoration.set(
    [
      ...findFillers(text).map((span) => FILLER.range(span.start, span.end)),
      ...i.map((span) => I.range(span.start, span.end)),
      ...we.map((span) => WE.range(span.start, span.end)),
    ],
    true,
  );
}

/** Underlines fillers, "I" and "we" in place, like a careful editor's pencil. */
export const pencil = ViewPlugin.fromClass(
  class {
    marks: DecorationSet;
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor(view: EditorView) {
      this.marks = marksOf(view.state.doc.toString());
    }

    update(update: ViewUpdate): void {
      if (!update.docChanged) return;
      if (update.state.doc.length < MARK_AT_EVERY_KEY_BELOW) {
        this.marks = marksOf(update.state.doc.toString());
        return;
      }
      this.marks = this.marks.map(update.changes);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.marks = marksOf(update.view.state.doc.toString());
        update.view.dispatch({});
      }, PAUSE_MS);
    }

    destroy(): void {
      clearTimeout(this.#timer);
    }
  },
  { decorations: (plugin) => plugin.marks },
);
