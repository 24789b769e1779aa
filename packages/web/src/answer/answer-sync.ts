import type { Answer, AnswerSaved, AnswerWrite, KeptVersion } from "@inclined/core/schema/answer";
import { Refused } from "../api/client.ts";
import type { Draft, Drafts } from "./drafts.ts";

/** Where the words on the screen are, as the page says it. `Versions`: what stands against each other in a conflict. */
export type Saving<Versions> =
  | { kind: "untouched" }
  /** Everything on the screen is stored. `repaired`: characters that could not be stored as typed. */
  | { kind: "saved"; at: string; repaired: number }
  | { kind: "saving" }
  /** Not in the studio, but kept in this browser; tried again by itself. */
  | { kind: "kept"; reason: string }
  /** The studio will not store these words as they are (too long, say); it tries again when they change. */
  | { kind: "refused"; reason: string }
  /** The answer was deleted for good meanwhile; the words are kept in the browser until the person decides. */
  | { kind: "gone"; reason: string }
  /** Neither in the studio nor in the browser: only on the screen. */
  | { kind: "only-here"; reason: string }
  /** Something newer is stored; both versions are kept and the person decides. */
  | ({ kind: "conflict" } & Versions);

export type SaveState = Saving<{ current: Answer; kept: KeptVersion | null }>;

export interface AnswerSyncOptions {
  asked: Pick<Draft, "workspaceId" | "answerId" | "questionId" | "question" | "lens" | "sample">;
  /** What is stored; null: nothing yet. */
  stored: { text: string; revision: number; updatedAt: string } | null;
  drafts: Drafts;
  send: (write: AnswerWrite, leaving: boolean) => Promise<AnswerSaved>;
  newId: () => string;
  now: () => Date;
  onState: (state: SaveState) => void;
  /** Called with what the studio has stored, after each save. */
  onSaved: (saved: AnswerSaved) => void;
}

/** A pause of this long is saved. Shorter than a breath between sentences. */
const PAUSE_MS = 500;
/** Somebody who never pauses is saved this often. */
const LONGEST_UNSAVED_MS = 3_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000] as const;
/** Above this many code units the browser's copy is written at pauses and not at every key. */
const KEEP_AT_EVERY_KEY_BELOW = 20_000;
/** Browsers refuse a request that outlives its page when the body is larger; in bytes, with room for the rest. */
const LEAVING_BODY_LIMIT = 60_000;
/** At most, in UTF-8. */
const BYTES_PER_UNIT = 3;

/**
 * Carries one answer's text from the screen to the studio. Saving is not a button: every pause is saved.
 *
 * "saved" is said only when the studio has acknowledged exactly the words on the screen. Until then they are kept in
 * the browser. One write is under way at a time; a failed one is repeated under the same id, so that a write
 * whose answer was lost does not stand against itself.
 */
export class AnswerSync {
  readonly #options: AnswerSyncOptions;
  #text: string;
  #storedText: string;
  #revision: number;
  #state: SaveState;
  #pending: AnswerWrite | null = null;
  #sending = false;
  #keptInBrowser = true;
  #failures = 0;
  #unsavedSince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: AnswerSyncOptions) {
    this.#options = options;
    this.#text = options.stored?.text ?? "";
    this.#storedText = this.#text;
    this.#revision = options.stored?.revision ?? 0;
    this.#state = options.stored === null ? { kind: "untouched" } : { kind: "saved", at: options.stored.updatedAt, repaired: 0 };
  }

  get state(): SaveState {
    return this.#state;
  }

  get text(): string {
    return this.#text;
  }

  get revision(): number {
    return this.#revision;
  }

  get #waitsForThePerson(): boolean {
    return this.#state.kind === "conflict" || this.#state.kind === "gone";
  }

  /** True when the studio has every word on the screen. */
  get isClean(): boolean {
    return this.#text === this.#storedText && !this.#sending && !this.#waitsForThePerson;
  }

  /** The words on the screen changed. */
  edit(text: string): void {
    this.#text = text;
    if (this.#waitsForThePerson) {
      this.#keepInBrowser();
      return;
    }
    // With a write of unknown fate the studio may hold other words than we believe.
    if (text === this.#storedText && !this.#sending && this.#pending === null) {
      this.#settle(this.#revision === 0 ? { kind: "untouched" } : { kind: "saved", at: this.#options.now().toISOString(), repaired: 0 });
      return;
    }
    if (text.length < KEEP_AT_EVERY_KEY_BELOW) this.#keepInBrowser();
    else this.#keepSoon();
    if (this.#state.kind === "saved" || this.#state.kind === "untouched" || this.#state.kind === "refused") this.#setState({ kind: "saving" });
    const now = this.#options.now().getTime();
    this.#unsavedSince ??= now;
    const wait = Math.min(PAUSE_MS, Math.max(0, this.#unsavedSince + LONGEST_UNSAVED_MS - now));
    if (this.#failures === 0) this.#sendIn(wait);
  }

  /** Tries at once: the page became visible, the network is back, or the person asked. */
  retryNow(): void {
    if (!this.#closed && !this.isClean && !this.#waitsForThePerson) this.#sendIn(0);
  }

  /**
   * The page goes away, or out of sight: keep the words, and send them while there is time. The same way as any other
   * write: one that went by beside it would make the next one stand against it.
   */
  leave(): void {
    if (this.isClean) return;
    this.#keepInBrowser();
    clearTimeout(this.#timer);
    void this.#send(true);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  /** Goes on with a draft that a page left behind, on top of the revision it was typed on. */
  goOn(draft: Pick<Draft, "text" | "baseRevision">): void {
    this.#revision = draft.baseRevision;
    this.edit(draft.text);
  }

  /** Something newer is stored and nothing is unsaved here: show that. */
  adopt(stored: { text: string; revision: number; updatedAt: string }): void {
    this.#text = stored.text;
    this.#storedText = stored.text;
    this.#revision = stored.revision;
    this.#settle({ kind: "saved", at: stored.updatedAt, repaired: 0 });
  }

  /**
   * Something beside the words changed, and this is how the answer stands now. Where its words are those we know, the
   * revision moves on; other words are shown where nothing is unsaved here, and otherwise left to stand against ours.
   */
  rebase(stored: { text: string; revision: number; updatedAt: string }): void {
    if (stored.text === this.#storedText) this.#revision = Math.max(this.#revision, stored.revision);
    else if (this.isClean) this.adopt(stored);
  }

  /** Makes an answer of the words again, after it was deleted for good elsewhere. */
  storeAgain(): void {
    if (this.#state.kind !== "gone") return;
    this.#revision = 0;
    this.#setState({ kind: "saving" });
    this.#sendIn(0);
  }

  /** Ends a conflict with the words on the screen: they are written on top of what is stored. */
  keepMine(): void {
    if (this.#state.kind !== "conflict") return;
    this.#revision = this.#state.current.revision;
    this.#storedText = this.#state.current.text;
    this.#pending = null;
    this.#setState({ kind: "saving" });
    this.#sendIn(0);
  }

  #nextWrite(): AnswerWrite {
    if (this.#pending !== null && this.#pending.text === this.#text) return this.#pending;
    const { questionId, question, lens } = this.#options.asked;
    this.#pending = { baseRevision: this.#revision, writeId: this.#options.newId(), questionId, question, lens, text: this.#text };
    return this.#pending;
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(false), ms);
  }

  async #send(leaving: boolean): Promise<void> {
    if (this.#sending || (this.#closed && !leaving) || this.#waitsForThePerson) return;
    // A write whose fate is unknown is repeated first, word for word: it may already be stored.
    const write = this.#failures > 0 && this.#pending !== null ? this.#pending : this.#nextWrite();
    this.#keepInBrowser();
    this.#sending = true;
    if (this.#failures === 0) this.#setState({ kind: "saving" });
    try {
      const saved = await this.#options.send(write, leaving && write.text.length * BYTES_PER_UNIT < LEAVING_BODY_LIMIT);
      this.#sending = false;
      this.#accepted(write, saved);
    } catch (failure) {
      this.#sending = false;
      this.#refused(failure);
    }
  }

  #accepted(write: AnswerWrite, saved: AnswerSaved): void {
    this.#pending = null;
    this.#failures = 0;
    this.#unsavedSince = null;
    this.#revision = saved.answer.revision;
    // What could not be stored as typed is shown as it is stored.
    if (saved.repaired > 0 && this.#text === write.text) this.#text = saved.answer.text;
    const isAll = this.#text === write.text || this.#text === saved.answer.text;
    this.#storedText = isAll ? this.#text : write.text;
    this.#options.onSaved(saved);
    if (isAll) {
      this.#settle({ kind: "saved", at: saved.answer.updatedAt, repaired: saved.repaired });
    } else if (this.#closed) {
      this.leave(); // nobody is there any more to wait for the next pause
    } else {
      this.edit(this.#text);
    }
  }

  #refused(failure: unknown): void {
    if (failure instanceof Refused && failure.problem.code === "stale-revision") {
      this.#pending = null;
      this.#failures = 0;
      this.#keepInBrowser();
      const { current, kept } = failure.problem as unknown as { current: Answer; kept: KeptVersion | null };
      this.#setState({ kind: "conflict", current, kept: kept ?? null });
      return;
    }
    if (failure instanceof Refused) this.#pending = null;
    const reason = failure instanceof Error ? failure.message : String(failure);
    if (failure instanceof Refused && isFinal(failure)) {
      this.#failures = 0;
      this.#setState({ kind: failure.problem.code === "not-found" ? "gone" : "refused", reason });
      return;
    }
    this.#setState(this.#keptInBrowser ? { kind: "kept", reason } : { kind: "only-here", reason });
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 8_000;
    this.#failures += 1;
    if (!this.#closed) this.#sendIn(wait);
  }

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => this.isClean || this.#keepInBrowser(), PAUSE_MS);
  }

  #keepInBrowser(): void {
    const { asked, drafts, now } = this.#options;
    this.#keptInBrowser = drafts.keep({ ...asked, text: this.#text, baseRevision: this.#revision, at: now().toISOString() });
    const { kind } = this.#state;
    if ((kind === "kept" || kind === "only-here") && this.#keptInBrowser !== (kind === "kept")) {
      this.#setState({ ...this.#state, kind: this.#keptInBrowser ? "kept" : "only-here" });
    }
  }

  #settle(state: SaveState): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#failures = 0;
    this.#unsavedSince = null;
    this.#options.drafts.forget(this.#options.asked.answerId);
    this.#setState(state);
  }

  #setState(state: SaveState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

/** What the same words will meet again. Everything else may pass: a full disk, a busy database, a cookie that is renewed. */
function isFinal({ problem }: Refused): boolean {
  return problem.status >= 400 && problem.status < 500 && problem.code !== "not-signed-in";
}
