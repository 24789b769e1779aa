import type { Paper, PaperData, PaperWrite, TermsPaper } from "@inclined/core/schema/paper";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftStorage } from "../answer/drafts.ts";
import { Refused, Unreachable } from "../api/client.ts";
import { PaperCopies } from "./paper-copies.ts";
import { type PaperOf, PaperSync } from "./paper-sync.ts";

const ID = "7f0e1d2c-3b4a-4958-8776-655443322110";
const data = (term: string): TermsPaper => ({ terms: [{ term, standIn: "" }] });
const paper = (term: string, revision: number): PaperOf<"terms"> => ({
  id: ID, workspaceId: ID, revision, createdAt: "2026-11-20T10:00:00.000Z", updatedAt: "2026-11-20T10:00:00.000Z", deletedAt: null, kind: "terms", data: data(term),
});

function memory(): DraftStorage {
  const map = new Map<string, string>();
  return { get length() { return map.size; }, key: (index) => [...map.keys()][index] ?? null, getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value), removeItem: (key) => void map.delete(key) };
}

let storage: DraftStorage;
let sent: PaperWrite[];
let dropped: string[];
let reply: (write: PaperWrite) => Promise<Paper>;
const open = (stored: PaperOf<"terms"> | null): PaperSync<"terms"> =>
  new PaperSync({
    paperId: ID, kind: "terms", stored, empty: { terms: [] }, copies: new PaperCopies(storage, "studio"),
    send: (write) => { sent.push(write); return reply(write); },
    now: () => new Date(), onChange: () => undefined, onStored: () => undefined, dropKept: (id) => void dropped.push(id),
  });

beforeEach(() => {
  vi.useFakeTimers();
  storage = memory();
  sent = [];
  dropped = [];
  reply = (write) => Promise.resolve(paper((write.data as TermsPaper).terms[0]?.term ?? "", write.baseRevision + 1));
});
afterEach(() => vi.useRealTimers());

describe("a paper on its way to the studio", () => {
  it("is saved at a pause, and says so only when the studio has all of it", async () => {
    const sync = open(null);
    expect(sync.state.kind).toBe("untouched");
    sync.edit(data("A"));
    sync.edit(data("Ac"));
    expect(sync.state.kind).toBe("saving");
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual([{ baseRevision: 0, kind: "terms", data: data("Ac") }]);
    expect(sync.state.kind).toBe("saved");
    sync.edit(data("Acme"));
    await vi.advanceTimersByTimeAsync(500);
    expect(sent[1]).toMatchObject({ baseRevision: 1, data: data("Acme") });
    expect(storage.length).toBe(0);
  });

  it("stays in the browser while the studio is away, is sent when it is back, and outlives the page", async () => {
    reply = () => Promise.reject(new Unreachable());
    const sync = open(paper("A", 3));
    sync.edit(data("B"));
    await vi.advanceTimersByTimeAsync(600);
    expect(sync.state.kind).toBe("kept");
    expect(storage.length).toBe(1);
    sync.close();
    reply = (write) => Promise.resolve(paper("B", write.baseRevision + 1));
    const again = open(paper("A", 3));
    expect(again.data).toEqual(data("B"));
    await vi.advanceTimersByTimeAsync(600);
    expect(again.state.kind).toBe("saved");
    expect(storage.length).toBe(0);
  });

  it("knows its own last words when they arrived after the page had gone", () => {
    new PaperCopies(storage, "studio").keep(ID, { kind: "terms", data: data("B"), baseRevision: 3 });
    const again = open(paper("B", 4));
    expect(again.state.kind).toBe("saved");
    expect(storage.length).toBe(0);
  });

  it("asks where something newer is stored, and writes over neither", async () => {
    const stale = { type: "about:blank", title: "", status: 409, code: "stale-revision", detail: "", current: paper("theirs", 5), kept: null };
    reply = () => Promise.reject(new Refused(stale as unknown as ConstructorParameters<typeof Refused>[0]));
    const sync = open(paper("A", 3));
    sync.edit(data("mine"));
    await vi.advanceTimersByTimeAsync(600);
    expect(sync.state).toMatchObject({ kind: "conflict", current: { revision: 5 } });
    sync.edit(data("mine still"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    reply = (write) => Promise.resolve(paper("mine still", write.baseRevision + 1));
    sync.keepMine();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent[1]).toMatchObject({ baseRevision: 5, data: data("mine still") });
    expect(sync.state.kind).toBe("saved");
  });

  it("puts two versions together where they changed different fields, and drops the one that was refused", async () => {
    const aims: PaperData<"aims"> = { format: null, level: null, ownProfiles: [] };
    const stored: PaperOf<"aims"> = { ...paper("", 3), kind: "aims", data: aims };
    const current: PaperOf<"aims"> = { ...stored, revision: 4, data: { ...aims, level: "l6" } };
    reply = (write) =>
      write.baseRevision === 3
        ? Promise.reject(new Refused({ type: "about:blank", title: "", status: 409, code: "stale-revision", detail: "", current, kept: { id: "kept-1" } } as unknown as ConstructorParameters<typeof Refused>[0]))
        : Promise.resolve({ ...current, revision: 5, data: write.data as PaperData<"aims"> });
    const sync = new PaperSync<"aims">({
      paperId: ID, kind: "aims", stored, empty: aims, copies: new PaperCopies(storage, "studio"),
      send: (write) => { sent.push(write); return reply(write); },
      now: () => new Date(), onChange: () => undefined, onStored: () => undefined, dropKept: (id) => void dropped.push(id),
    });
    sync.edit({ ...aims, format: "phone" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sync.state.kind).toBe("saved");
    expect(sync.data).toEqual({ format: "phone", level: "l6", ownProfiles: [] });
    expect(sent.map(({ baseRevision }) => baseRevision)).toEqual([3, 4]);
    expect(dropped).toEqual(["kept-1"]);
  });

  it("shows what is stored when the person says so, or when nothing of theirs is unsaved", async () => {
    const sync = open(paper("A", 3));
    sync.adopt(paper("B", 4));
    expect(sync.data).toEqual(data("B"));
    new PaperCopies(storage, "studio").keep(ID, { kind: "terms", data: data("left behind"), baseRevision: 2 });
    const later = open(paper("B", 4));
    expect(later.state.kind).toBe("conflict");
    expect(later.data).toEqual(data("left behind"));
    later.takeTheirs();
    expect(later.data).toEqual(data("B"));
    expect(storage.length).toBe(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
  });

  it("says why it was refused, and tries again when it changes", async () => {
    const tooLarge = { type: "about:blank", title: "", status: 413, code: "too-large", detail: "It is too long." };
    reply = () => Promise.reject(new Refused(tooLarge as unknown as ConstructorParameters<typeof Refused>[0]));
    const sync = open(null);
    sync.edit(data("long"));
    await vi.advanceTimersByTimeAsync(600);
    expect(sync.state).toEqual({ kind: "refused", reason: "It is too long." });
    reply = (write) => Promise.resolve(paper("short", write.baseRevision + 1));
    sync.edit(data("short"));
    await vi.advanceTimersByTimeAsync(600);
    expect(sync.state.kind).toBe("saved");
  });
});
