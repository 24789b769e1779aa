import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { LANES, lanesOf } from "./lanes.ts";
import type { Tone } from "./found.ts";

/** One stretch of words with what it is evidence of. */
export interface Marking {
  id: string;
  tone: Tone;
  start: number;
  end: number;
  /** Its criterion is looked at. */
  lit: boolean;
  /** Drawn only while it is lit. */
  onlyLit: boolean;
}

export const setMarkings = StateEffect.define<readonly Marking[]>();

interface Marked {
  markings: readonly Marking[];
  decorations: DecorationSet;
}

function drawn(markings: readonly Marking[], length: number): DecorationSet {
  const shown = markings.filter(({ start, end, lit, onlyLit }) => start < end && end <= length && (lit || !onlyLit));
  // What comes and goes has the last lane, so that nothing else moves when it lights up.
  const lasting = markings.filter(({ onlyLit }) => !onlyLit);
  const lanes = lanesOf(lasting);
  return Decoration.set(
    shown.map((marking) => {
      const lane = marking.onlyLit ? LANES - 1 : (lanes[lasting.indexOf(marking)] ?? 0);
      const names = ["ev", `ev-${marking.tone}`, `lane-${lane}`, ...(marking.lit ? ["lit"] : [])];
      return Decoration.mark({ class: names.join(" "), attributes: { "data-verdict": marking.id } }).range(marking.start, marking.end);
    }),
    true,
  );
}

const marked = StateField.define<Marked>({
  create: () => ({ markings: [], decorations: Decoration.none }),
  update: (before, transaction) => {
    for (const effect of transaction.effects) {
      if (effect.is(setMarkings)) return { markings: effect.value, decorations: drawn(effect.value, transaction.newDoc.length) };
    }
    return before;
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

/** Underlines evidence in words that do not change. */
export const evidenceMarks: Extension = marked;
