import type { Answer, AnswerSaved, AnswerWrite } from "@inclined/core/schema/answer";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refused, Unreachable } from "../api/client.ts";
import { AnswerSync, type SaveState } from "./answer-sync.ts";
import { type DraftStorage, Drafts } from "./drafts.ts";

/** A browser's storage in memory; `full` makes it refuse. */
class MemoryStorage implements DraftStorage {
  readonly rows = new Map<string, string>();
  full = false;
  get length() {
    return this.rows.size;
  }
  key(index: number) {
    return [...this.rows.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.rows.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.rows.set(key, value);
  }
  removeItem(key: string) {
    this.rows.delete(key);
  }
}

/** A studio that keeps the store's promise: compare-and-set on the revision, replay by writeId. */
class FakeStudio {
  stored: Answer | null = null;
  lastWriteId = "";
  /** Every text it ever acknowledged or kept, so that a test can ask whether words were lost. */
  readonly history = new Set<string>();
  away = false;
  losesAnswers = false;

  send = async (write: AnswerWrite): Promise<AnswerSaved> => {
    if (this.away) throw new Unreachable();
    if (this.stored !== null && this.lastWriteId === write.writeId) return this.#answer();
    if ((this.stored?.revision ?? 0) !== write.baseRevision) {
      this.history.add(write.text);
      const kept = { id: "k", workspaceId: "w", answerId: "a", field: "text", value: write.text, baseRevision: write.baseRevision, keptAt: "" };
      throw new Refused({ type: "", title: "", status: 409, detail: "", code: "stale-revision", current: this.stored, kept });
    }
    this.store(write.text);
    this.lastWriteId = write.writeId;
    if (this.losesAnswers) throw new Unreachable();
    return this.#answer();
  };

  store(text: string): void {
    this.history.add(text);
    this.lastWriteId = "another page";
    this.stored = { text, revision: (this.stored?.revision ?? 0) + 1, updatedAt: "2026-11-20T23:00:00.000Z", deletedAt: null } as Answer;
  }

  #answer(): AnswerSaved {
    return { answer: this.stored as Answer, repaired: 0 };
  }
}

function open(studio: FakeStudio, storage = new MemoryStorage(), pageId = "page-1") {
  const states: SaveState[] = [];
  const drafts = new Drafts(storage, "studio", pageId);
  let ids = 0;
  const sync = new AnswerSync({
    asked: { workspaceId: "w", answerId: "a", questionId: null, question: "Why?", lens: "behavioural", sample: false },
    stored: studio.stored,
    drafts,
    send: (write) => studio.send(write),
    newId: () => `${pageId}-${(ids += 1)}`,
    now: () => new Date(),
    onState: (state) => states.push(state),
    onSaved: () => undefined,
  });
  return { sync, states, drafts, storage };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("saving is not a button", () => {
  it("saves at a pause, and says so only after the studio has it", async () => {
    const studio = new FakeStudio();
    const { sync } = open(studio);
    sync.edit("I moved the date.");
    expect(sync.state.kind).toBe("saving");
    await vi.advanceTimersByTimeAsync(600);
    expect(studio.stored?.text).toBe("I moved the date.");
    expect(sync.state.kind).toBe("saved");
  });

  it("saves somebody who never pauses", async () => {
    const studio = new FakeStudio();
    const { sync } = open(studio);
    for (let key = 1; key <= 20; key += 1) {
      sync.edit("x".repeat(key));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(studio.stored?.text.length).toBeGreaterThan(8);
  });

  it("keeps the words in the browser while the studio is away, and sends them when it is back", async () => {
    const studio = new FakeStudio();
    const { sync, drafts, storage } = open(studio);
    studio.away = true;
    sync.edit("Typed with nobody there.");
    await vi.advanceTimersByTimeAsync(700);
    expect(sync.state.kind).toBe("kept");
    expect(drafts.leftOver(new Set())).toHaveLength(1);
    studio.away = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sync.state.kind).toBe("saved");
    expect(studio.stored?.text).toBe("Typed with nobody there.");
    expect(storage.rows.size).toBe(0);
  });

  it("says that words are nowhere when neither studio nor browser takes them", async () => {
    const studio = new FakeStudio();
    const { sync, storage } = open(studio);
    studio.away = true;
    storage.full = true;
    sync.edit("Only on the screen.");
    await vi.advanceTimersByTimeAsync(700);
    expect(sync.state.kind).toBe("only-here");
  });

  it("does not stand against itself when the answer to a write was lost", async () => {
    const studio = new FakeStudio();
    const { sync } = open(studio);
    studio.losesAnswers = true;
    sync.edit("first");
    await vi.advanceTimersByTimeAsync(700);
    studio.losesAnswers = false;
    sync.edit("first and second");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sync.state.kind).toBe("saved");
    expect(studio.stored?.text).toBe("first and second");
  });

  it("shows both versions where something newer is stored, and writes nothing until the person chose", async () => {
    const studio = new FakeStudio();
    studio.store("together");
    const { sync, states } = open(studio);
    studio.store("theirs");
    sync.edit("mine");
    await vi.advanceTimersByTimeAsync(700);
    expect(sync.state).toMatchObject({ kind: "conflict", current: { text: "theirs" }, kept: { value: "mine" } });
    sync.edit("mine, and more");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(studio.stored?.text).toBe("theirs");
    sync.keepMine();
    await vi.advanceTimersByTimeAsync(700);
    expect(studio.stored?.text).toBe("mine, and more");
    expect(states.at(-1)?.kind).toBe("saved");
  });

  it("sends the last words of somebody who leaves while a write is under way", async () => {
    const studio = new FakeStudio();
    const { sync, storage } = open(studio);
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const send = studio.send;
    let first = true;
    studio.send = async (write) => {
      if (first) {
        first = false;
        await slow;
      }
      return send(write);
    };
    sync.edit("first");
    await vi.advanceTimersByTimeAsync(600);
    sync.edit("first and last");
    sync.leave();
    sync.close();
    answer();
    await vi.advanceTimersByTimeAsync(10);
    expect(studio.stored?.text).toBe("first and last");
    expect(storage.rows.size).toBe(0);
  });

  it("never says saved of words that the studio does not have, whatever happens", async () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.string({ maxLength: 6 }).map((text) => ({ kind: "type" as const, text })) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 4_000 }).map((ms) => ({ kind: "wait" as const, ms })) },
      { weight: 1, arbitrary: fc.constant({ kind: "away" as const }) },
      { weight: 1, arbitrary: fc.constant({ kind: "back" as const }) },
      { weight: 1, arbitrary: fc.constant({ kind: "loses" as const }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }).map((text) => ({ kind: "other" as const, text })) },
      { weight: 1, arbitrary: fc.constant({ kind: "leave" as const }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const studio = new FakeStudio();
        const { sync, drafts, states } = open(studio);
        let typed = "";
        for (const move of steps) {
          if (move.kind === "type") sync.edit((typed = move.text));
          if (move.kind === "wait") await vi.advanceTimersByTimeAsync(move.ms);
          if (move.kind === "away") studio.away = true;
          if (move.kind === "back") Object.assign(studio, { away: false, losesAnswers: false });
          if (move.kind === "loses") studio.losesAnswers = true;
          if (move.kind === "other") studio.store(`other ${move.text}`);
          if (move.kind === "leave") sync.leave();
          const lastSaid = states.at(-1);
          if (lastSaid?.kind === "saved") expect(studio.history.has(sync.text)).toBe(true);
          if (!steps.some(({ kind }) => kind === "other")) expect(sync.state.kind).not.toBe("conflict");
          // Whatever is on the screen and not in the studio lies in the browser.
          const inBrowser = drafts.leftOver(new Set()).some(({ text }) => text === typed);
          expect(typed === "" || studio.history.has(typed) || inBrowser).toBe(true);
        }
        sync.close();
      }),
      { numRuns: 300 },
    );
  });
});

describe("drafts", () => {
  const draft = { workspaceId: "w", questionId: null, question: "Why?", lens: "behavioural", text: "words", sample: false, baseRevision: 0, at: "2026-11-20T23:00:00.000Z" } as const;

  it("are left over only when no living page works on them", () => {
    const storage = new MemoryStorage();
    const gone = new Drafts(storage, "studio", "gone");
    const mine = new Drafts(storage, "studio", "mine");
    gone.keep({ ...draft, answerId: "a" });
    mine.opened("b");
    mine.keep({ ...draft, answerId: "b" });
    expect(mine.leftOver(new Set(["gone"]))).toEqual([]);
    expect(mine.leftOver(new Set()).map(({ answerId }) => answerId)).toEqual(["a"]);
    mine.closed("b");
    expect(mine.leftOver(new Set(["gone"])).map(({ answerId }) => answerId)).toEqual(["b"]);
  });

  it("of another data folder at the same address are not offered", () => {
    const storage = new MemoryStorage();
    new Drafts(storage, "another", "gone").keep({ ...draft, answerId: "a" });
    expect(new Drafts(storage, "studio", "mine").leftOver(new Set())).toEqual([]);
  });

  it("survive nonsense in the storage", () => {
    const storage = new MemoryStorage();
    storage.setItem("inclined:draft:studio:a:gone", "{not json");
    storage.setItem("inclined:draft:studio:b:gone", '{"text":1}');
    expect(new Drafts(storage, "studio", "mine").leftOver(new Set())).toEqual([]);
  });

  it("of two tabs on one answer do not write over each other", () => {
    const storage = new MemoryStorage();
    new Drafts(storage, "studio", "one").keep({ ...draft, answerId: "a", text: "one" });
    new Drafts(storage, "studio", "two").keep({ ...draft, answerId: "a", text: "two" });
    expect(new Drafts(storage, "studio", "three").leftOver(new Set()).map(({ text }) => text).sort()).toEqual(["one", "two"]);
  });
});
