import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { LiveFinding } from "./live-finding.ts";

export const setLiveFindings = StateEffect.define<readonly LiveFinding[]>();

const MARKS = { met: Decoration.mark({ class: "live-met" }), fault: Decoration.mark({ class: "live-fault" }) };

/** Underlines what was found in finished sentences. Marks go along with their words until the next look, so nothing flickers. */
export const liveMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    for (const effect of transaction.effects) {
      if (!effect.is(setLiveFindings)) continue;
      const { length } = transaction.newDoc;
      const ranges = effect.value.flatMap(({ tone, words }) => words.filter(({ end }) => end <= length).map(({ start, end }) => MARKS[tone].range(start, end)));
      return Decoration.set(ranges, true);
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
