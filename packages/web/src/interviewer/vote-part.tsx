import type { Vote } from "@inclined/core/schema/debrief";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import type { DeskProps } from "./interviewer-desk.tsx";

/** From the highest; as in the schema, which a page of one file goes without. */
const VOTES_DOWN = ["strongly inclined", "inclined", "not inclined", "strongly not inclined"] as const satisfies readonly Vote[];

/** The vote of the round, what is said about all of it, and who says so. */
export function VotePart({ draft, edit, name }: Pick<DeskProps, "draft" | "edit"> & { name: string }) {
  const set = (part: Partial<SheetDraft>): void => edit((before) => ({ ...before, ...part }));
  return (
    <section aria-labelledby="desk-vote">
      <h2 className="section" id="desk-vote" tabIndex={-1}>
        Your vote
      </h2>
      <fieldset className="desk-votes">
        <legend className="soft">On this round alone, written before you see any other</legend>
        {[...VOTES_DOWN, null].map((one) => (
          <label key={one ?? "none"} className="wish">
            <input type="radio" name="desk-vote" checked={draft.vote === one} onChange={() => set({ vote: one })} />
            <span>{one === null ? "No vote" : `${one[0]?.toUpperCase() ?? ""}${one.slice(1)}`}</span>
          </label>
        ))}
      </fieldset>
      <label className="desk-field">
        <span>About all of it</span>
        <textarea rows={4} maxLength={10_000} value={draft.note} onChange={(event) => set({ note: event.currentTarget.value })} />
      </label>
      <label className="desk-field">
        <span>Your name, as {name} reads it</span>
        <input type="text" maxLength={200} value={draft.interviewer} onChange={(event) => set({ interviewer: event.currentTarget.value })} />
      </label>
    </section>
  );
}
