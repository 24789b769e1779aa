import type { PackItem } from "@inclined/core/schema/interviewer-pack";
import type { SheetVerdict } from "@inclined/core/schema/interview-sheet";

const CHOICES = [["yes", "Yes"], ["no", "No"], ["not-heard", "Not heard"]] as const;

interface LineProps {
  /** Names the buttons that belong together. */
  group: string;
  item: PackItem;
  verdict: SheetVerdict | null;
  set: (verdict: Pick<SheetVerdict, "says" | "words"> | null) => void;
}

/** One criterion or fault: yes, no or not heard, with the words that show it, and what to ask for it. */
export function SheetLine({ group, item: { name, question, probes, kind }, verdict, set }: LineProps) {
  return (
    <li className="sheet-line">
      <fieldset>
        <legend>
          <b>{name}</b> <span className="soft">{question}</span>
        </legend>
        <div className="sheet-choices">
          {CHOICES.map(([says, words]) => (
            <label key={says} className="wish">
              <input type="radio" name={group} checked={verdict?.says === says} onChange={() => set({ says, words: verdict?.words ?? "" })} />
              <span>{words}</span>
            </label>
          ))}
          {verdict === null ? null : (
            <button type="button" className="quiet" aria-label={`Take back: ${name}`} onClick={() => set(null)}>
              Take back
            </button>
          )}
        </div>
      </fieldset>
      {verdict === null || (verdict.says !== "yes" && verdict.words === "") ? null : (
        <label className="desk-field">
          <span>Words you heard</span>
          <input type="text" maxLength={2_000} aria-label={`Words you heard: ${name}`} value={verdict.words} onChange={(event) => set({ says: verdict.says, words: event.currentTarget.value })} />
        </label>
      )}
      {probes.length === 0 ? null : (
        <details className="fold sheet-probes">
          <summary aria-label={`${kind === "flag" ? "Give a chance to mend it" : "Ask for it"}: ${name}`}>{kind === "flag" ? "Give a chance to mend it" : "Ask for it"}</summary>
          <ul className="desk-say">
            {probes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
