import { type EditorState, type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, keymap, showTooltip, type Tooltip } from "@codemirror/view";

/** Plays words of a text, or pauses what plays. False: they have no place in a recording. */
export type OnHear = (words: { start: number; end: number }) => boolean;

export const setSpoken = StateEffect.define<{ start: number; end: number } | null>();

const spoken = Decoration.mark({ class: "spoken-word" });

/** The word that is being said just now. */
export const spokenMark: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    for (const effect of transaction.effects) {
      if (!effect.is(setSpoken)) continue;
      const word = effect.value;
      return word === null || word.end > transaction.newDoc.length ? Decoration.none : Decoration.set([spoken.range(word.start, word.end)]);
    }
    return before;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** "Hear it" over words that were selected; Space plays the sentence at the caret. @param hears asked anew each time; undefined: there is no recording */
export function hearTooltip(hears: () => OnHear | undefined): Extension {
  const chosen = ({ selection: { main } }: EditorState): { start: number; end: number } => ({ start: main.from, end: Math.max(main.to, main.from + 1) });
  const tooltipOf = (state: EditorState): Tooltip | null => {
    const { main } = state.selection;
    if (main.empty || hears() === undefined) return null;
    return {
      // where the pointer or the caret is
      pos: main.head,
      above: true,
      // the margins that scrolling keeps free are no edge of the text
      clip: false,
      create: () => {
        const button = document.createElement("button");
        Object.assign(button, { type: "button", className: "quiet hear-words", textContent: "Hear it", tabIndex: -1 });
        // the words stay selected
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", () => hears()?.(chosen(state)));
        return { dom: button };
      },
    };
  };
  const tooltip = StateField.define<Tooltip | null>({
    create: () => null,
    update: (before, transaction) => (transaction.selection === undefined && !transaction.docChanged ? before : tooltipOf(transaction.state)),
    provide: (field) => showTooltip.from(field),
  });
  return [tooltip, Prec.high(keymap.of([{ key: "Space", run: ({ state }) => hears()?.(chosen(state)) ?? false }]))];
}
