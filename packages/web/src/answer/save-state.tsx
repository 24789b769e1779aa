import { when } from "../look/words.ts";
import type { Saving } from "./answer-sync.ts";

function words(state: Saving<object>): string {
  switch (state.kind) {
    case "untouched":
      return "Saved as you write";
    case "saving":
      return "Saving…";
    case "saved":
      return state.repaired > 0
        ? `Saved ${when(state.at)}. ${state.repaired === 1 ? "One character was" : `${state.repaired} characters were`} not valid text and became “\uFFFD”.`
        : `Saved ${when(state.at)}`;
    case "kept":
      return `Not in the studio yet; kept in this browser and sent by itself. ${state.reason}`;
    case "refused":
      return `Not stored; kept in this browser. ${state.reason}`;
    case "gone":
      return "Deleted for good elsewhere; these words are kept in this browser.";
    case "only-here":
      return `Not saved anywhere: copy your text before you close this page. ${state.reason}`;
    case "conflict":
      return "Changed elsewhere; both versions are kept.";
  }
}

/** Says where the words on the screen are. Read out politely when it changes. */
export function SaveStateLine({ state }: { state: Saving<object> }) {
  return (
    <p className="save-state" data-state={state.kind} role="status">
      <span className="dot" aria-hidden="true" />
      <span>{words(state)}</span>
    </p>
  );
}
