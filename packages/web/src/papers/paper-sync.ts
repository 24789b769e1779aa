import type { Paper, PaperData, PaperKind, PaperWrite } from "@inclined/core/schema/paper";
import type { Saving } from "../answer/answer-sync.ts";
import { Refused } from "../api/client.ts";
import { goneOnWith, isSame, merged } from "./merged.ts";
import type { PaperCopies } from "./paper-copies.ts";

export type PaperOf<Kind extends PaperKind> = Extract<Paper, { kind: Kind }>;
export type PaperState<Kind extends PaperKind> = Saving<{ current: PaperOf<Kind> }>;

export interface PaperSyncOptions<Kind extends PaperKind> {
  paperId: string;
  kind: Kind;
  /** What is stored; null: nothing yet. */
  stored: PaperOf<Kind> | null;
  /** What is shown where nothing is stored. */
  empty: PaperData<Kind>;
  copies: PaperCopies;
  send: (write: PaperWrite, leaving: boolean) => Promise<Paper>;
  now: () => Date;
  onChange: () => void;
  onStored: (paper: PaperOf<Kind>) => void;
  /** A refused version that the studio kept and that is wholly in what was stored since. */
  dropKept: (keptVersionId: string) => void;
}

/** A pause of this long is saved. */
const PAUSE_MS = 400;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000] as const;
/** Browsers refuse a request that outlives its page when the body is larger; in code units, three bytes each at most. */
const LEAVING_LIMIT = 20_000;

/**
 * Carries one paper from the screen to the studio: every pause is saved, "saved" is said only of what the studio has
 * acknowledged, and until then the browser keeps it. Two versions that changed different fields are put together; those that
 * stand against each other wait for the person.
 */
export class PaperSync<Kind extends PaperKind> {
  readonly #options: PaperSyncOptions<Kind>;
  #data: PaperData<Kind>;
  #revision: number;
  /** As it stands in the studio under that revision; null: not known. */
  #base: PaperData<Kind> | null;
  /** Refused, kept by the studio, and merged since. */
  #merged: readonly string[] = [];
  #state: PaperState<Kind>;
  #isSending = false;
  #isDirty = false;
  #isKept = true;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(options: PaperSyncOptions<Kind>) {
    const { stored, copies, paperId, kind, empty } = options;
    this.#options = options;
    this.#data = (stored?.data as PaperData<Kind> | undefined) ?? empty;
    this.#revision = stored?.revision ?? 0;
    this.#base = this.#data;
    this.#state = stored === null ? { kind: "untouched" } : { kind: "saved", at: stored.updatedAt, repaired: 0 };
    const copy = copies.find(paperId, kind);
    if (copy === null) return;
    // The last write of a page that went away may have arrived after all.
    if (stored !== null && isSame(stored.data, copy.data)) {
      copies.forget(paperId);
      return;
    }
    this.#data = copy.data;
    this.#isDirty = true;
    if (copy.baseRevision !== stored?.revision) this.#base = null;
    if (stored === null || copy.baseRevision === stored.revision) {
      this.#sendIn(0);
      return;
    }
    // what both came from is not known any more; a log that was gone on with needs none
    const both = goneOnWith(copy.data, stored.data);
    if (both === null) {
      this.#state = { kind: "conflict", current: stored };
      return;
    }
    this.#data = both as PaperData<Kind>;
    this.#base = stored.data as PaperData<Kind>;
    this.#sendIn(0);
  }

  get data(): PaperData<Kind> {
    return this.#data;
  }

  get state(): PaperState<Kind> {
    return this.#state;
  }

  edit(data: PaperData<Kind>): void {
    this.#data = data;
    this.#isDirty = true;
    this.#keep();
    if (this.#state.kind === "saved" || this.#state.kind === "untouched" || this.#state.kind === "refused") this.#state = { kind: "saving" };
    this.#options.onChange();
    if (this.#failures === 0) this.#sendIn(PAUSE_MS);
  }

  /** Something newer was read and nothing is unsaved here: show that. */
  adopt(stored: PaperOf<Kind>): void {
    if (this.#isDirty || stored.revision <= this.#revision) return;
    this.#data = stored.data as PaperData<Kind>;
    this.#base = this.#data;
    this.#revision = stored.revision;
    this.#setState({ kind: "saved", at: stored.updatedAt, repaired: 0 });
  }

  keepMine(): void {
    if (this.#state.kind !== "conflict") return;
    this.#revision = this.#state.current.revision;
    this.#base = this.#state.current.data as PaperData<Kind>;
    this.#setState({ kind: "saving" });
    this.#sendIn(0);
  }

  takeTheirs(): void {
    if (this.#state.kind !== "conflict") return;
    const { current } = this.#state;
    this.#isDirty = false;
    this.#options.copies.forget(this.#options.paperId);
    this.#revision = 0;
    this.adopt(current);
  }

  /** The page goes away, or out of sight. */
  leave(): void {
    if (!this.#isDirty || this.#state.kind === "conflict") return;
    clearTimeout(this.#timer);
    void this.#send(true);
  }

  close(): void {
    this.leave();
    this.#isClosed = true;
  }

  retryNow(): void {
    if (this.#isDirty && !this.#isSending && this.#state.kind !== "conflict") this.#sendIn(0);
  }

  #keep(): void {
    const { copies, paperId, kind } = this.#options;
    this.#isKept = copies.keep(paperId, { kind, data: this.#data, baseRevision: this.#revision });
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(false), ms);
  }

  async #send(leaving: boolean): Promise<void> {
    if (this.#isSending || this.#state.kind === "conflict") return;
    const data = this.#data;
    const write = { baseRevision: this.#revision, kind: this.#options.kind, data } as PaperWrite;
    this.#isSending = true;
    try {
      const paper = (await this.#options.send(write, leaving && JSON.stringify(write).length < LEAVING_LIMIT)) as PaperOf<Kind>;
      this.#isSending = false;
      this.#failures = 0;
      this.#revision = paper.revision;
      this.#base = data;
      for (const id of this.#merged) this.#options.dropKept(id);
      this.#merged = [];
      this.#options.onStored(paper);
      if (this.#data === data) {
        this.#isDirty = false;
        this.#options.copies.forget(this.#options.paperId);
        this.#setState({ kind: "saved", at: paper.updatedAt, repaired: 0 });
      } else {
        this.#keep();
        this.#sendIn(this.#isClosed ? 0 : PAUSE_MS);
      }
    } catch (failure) {
      this.#isSending = false;
      this.#refused(failure);
    }
  }

  #refused(failure: unknown): void {
    const reason = failure instanceof Error ? failure.message : String(failure);
    if (failure instanceof Refused && failure.problem.code === "stale-revision") {
      const { current, kept } = failure.problem as unknown as { current: PaperOf<Kind>; kept: { id: string } | null };
      const both = this.#base === null ? null : merged(this.#base, this.#data, current.data as PaperData<Kind>);
      if (both !== null) {
        this.#data = both;
        this.#base = current.data as PaperData<Kind>;
        this.#revision = current.revision;
        if (kept !== null) this.#merged = [...this.#merged, kept.id];
        this.#keep();
        this.#setState({ kind: "saving" });
        this.#sendIn(0);
        return;
      }
      this.#setState({ kind: "conflict", current });
      return;
    }
    const { status, code } = failure instanceof Refused ? failure.problem : { status: 0, code: "" };
    if (status >= 400 && status < 500 && code !== "not-signed-in") {
      this.#setState(code === "not-found" ? { kind: "gone", reason } : { kind: "refused", reason });
      return;
    }
    this.#setState(this.#isKept ? { kind: "kept", reason } : { kind: "only-here", reason });
    if (!this.#isClosed) this.#sendIn(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 8_000);
    this.#failures += 1;
  }

  #setState(state: PaperState<Kind>): void {
    this.#state = state;
    this.#options.onChange();
  }
}
