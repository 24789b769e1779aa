import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { type ConfidentialTerm, findTerms } from "@inclined/core/candidate/safe-form";

export const setTerms = StateEffect.define<readonly ConfidentialTerm[]>();

interface Marked {
  terms: readonly ConfidentialTerm[];
  marks: DecorationSet;
}

function marksOf(text: string, terms: readonly ConfidentialTerm[]): DecorationSet {
  if (terms.length === 0) return Decoration.none;
  return Decoration.set(
    findTerms(text, terms).map(({ start, end, standIn }) =>
      Decoration.mark({ class: "confidential", attributes: { title: standIn.trim() === "" ? "Confidential: leave it out" : `Confidential: say “${standIn}”` } }).range(start, end),
    ),
    true,
  );
}

/** Underlines what should stay inside, wherever it is said. */
export const confidentialMarks = StateField.define<Marked>({
  create: () => ({ terms: [], marks: Decoration.none }),
  update: (before, transaction) => {
    const terms = transaction.effects.findLast((effect) => effect.is(setTerms))?.value ?? before.terms;
    if (terms === before.terms && !transaction.docChanged) return before;
    return { terms, marks: marksOf(transaction.newDoc.toString(), terms) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});
