import { EMPTY_SHEET } from "@inclined/core/peer/fill-sheet";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refused, Unreachable } from "../api/client.ts";
import { MOST_WAIT_MS, PAUSE_MS, SheetWriter } from "./sheet-writer.ts";

/** As the studio keeps it: it refuses what was changed from an older sheet. */
function aStudio() {
  const kept = { draft: EMPTY_SHEET, revision: 0, isAway: false, writes: 0 };
  const write = async (draft: SheetDraft, baseRevision: number): Promise<{ revision: number }> => {
    kept.writes += 1;
    await Promise.resolve();
    if (kept.isAway) throw new Unreachable();
    if (baseRevision !== kept.revision) throw new Refused({ type: "x", title: "x", status: 409, detail: "x", code: "stale-revision", current: { draft: kept.draft, revision: kept.revision } });
    kept.draft = draft;
    kept.revision += 1;
    return { revision: kept.revision };
  };
  return { kept, write, open: () => new SheetWriter({ draft: kept.draft, revision: kept.revision }, write) };
}
const noting = (note: string) => (draft: SheetDraft): SheetDraft => ({ ...draft, note });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("SheetWriter", () => {
  it("sends at a pause, and every second to somebody who makes none", async () => {
    const { kept, open } = aStudio();
    const writer = open();
    for (let letter = 1; letter <= 30; letter += 1) {
      writer.edit(noting("x".repeat(letter)));
      await vi.advanceTimersByTimeAsync(100);
      if (letter * 100 > MOST_WAIT_MS + 100) expect(kept.draft.note.length, `after ${letter} letters`).toBeGreaterThanOrEqual(letter - 11);
    }
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect([kept.draft.note.length, writer.isSaved, kept.writes <= 5]).toEqual([30, true, true]);
  });

  it("sends all of it when it is asked to, also what was written while something was on its way", async () => {
    const { kept, open } = aStudio();
    const writer = open();
    writer.edit(noting("one"));
    const flushed = writer.flush();
    writer.edit(noting("one and two"));
    await flushed;
    expect([kept.draft.note, writer.isSaved]).toEqual(["one and two", true]);
  });

  it("keeps what was written while the studio was away, and sends it when it is back", async () => {
    const { kept, open } = aStudio();
    const writer = open();
    kept.isAway = true;
    writer.edit(noting("in the tunnel"));
    await vi.advanceTimersByTimeAsync(20_000);
    expect([kept.draft.note, writer.draft.note, writer.isSaved]).toEqual(["", "in the tunnel", false]);
    kept.isAway = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect([kept.draft.note, writer.isSaved]).toEqual(["in the tunnel", true]);
  });

  it("writes over nothing in another window: both are put together, and each shows the same", async () => {
    const { kept, open } = aStudio();
    const [one, other] = [open(), open()];
    one.edit((draft) => ({ ...draft, interviewer: "Bea" }));
    other.edit((draft) => ({ ...draft, vote: "inclined" }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(kept.draft).toMatchObject({ interviewer: "Bea", vote: "inclined" });
    one.adopt(kept);
    expect([one.draft, one.isSaved, one.lost, other.lost]).toEqual([kept.draft, true, [], []]);
    // an idle window takes over what a look finds, and never goes back to an older one
    const old = { draft: EMPTY_SHEET, revision: 1 };
    one.adopt(old);
    expect(one.draft).toEqual(kept.draft);
  });

  it("gives back the words that could not be put together", async () => {
    const { kept, open } = aStudio();
    const [one, other] = [open(), open()];
    one.edit(noting("She was calm."));
    await vi.advanceTimersByTimeAsync(1_000);
    other.edit(noting("Asked twice."));
    await vi.advanceTimersByTimeAsync(1_000);
    expect([kept.draft.note, other.draft.note, other.lost]).toEqual(["She was calm.", "She was calm.", ["Asked twice."]]);
    other.forgetLost();
    expect(other.lost).toEqual([]);
  });

  it("asks no more where the interview is over", async () => {
    let tried = 0;
    const writer = new SheetWriter({ draft: EMPTY_SHEET, revision: 0 }, async () => {
      tried += 1;
      throw new Refused({ type: "x", title: "x", status: 401, detail: "x", code: "not-signed-in" });
    });
    writer.edit(noting("late"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tried).toBe(1);
  });
});
