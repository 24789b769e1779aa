import type { Lens } from "@inclined/core/schema/lens";

/** An answer's text as it stands in one open page, kept in the browser until the studio has stored it. */
export interface Draft {
  workspaceId: string;
  answerId: string;
  questionId: string | null;
  question: string;
  lens: Lens;
  text: string;
  /** The stored revision it was typed on top of; 0: the answer is new. */
  baseRevision: number;
  /** Typed in the sample candidate. */
  sample: boolean;
  /** ISO time of the last key. */
  at: string;
}

/** What of `Storage` is needed; `localStorage` in the browser. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "inclined:draft:";

/**
 * Unsent drafts of one data folder in one browser.
 *
 * Keyed by data folder (two folders may use one address at different times), by answer, and by page: two tabs on
 * one answer never write over each other's draft. A draft whose page no longer lives is *left over*.
 */
export class Drafts {
  readonly #storage: DraftStorage;
  readonly #studioId: string;
  readonly #pageId: string;
  readonly #open = new Set<string>();
  #ended = false;

  constructor(storage: DraftStorage, studioId: string, pageId: string) {
    this.#storage = storage;
    this.#studioId = studioId;
    this.#pageId = pageId;
  }

  #key(answerId: string, pageId = this.#pageId): string {
    return `${PREFIX}${this.#studioId}:${answerId}:${pageId}`;
  }

  /** This page shows the answer: its draft is being worked on and not left over. */
  opened(answerId: string): void {
    this.#open.add(answerId);
  }

  closed(answerId: string): void {
    this.#open.delete(answerId);
  }

  /** Everything was deleted: from now on this page keeps nothing. */
  end(): void {
    this.#ended = true;
  }

  /** @returns false where the browser refused to keep it (storage full or switched off). */
  keep(draft: Draft): boolean {
    if (this.#ended) return false;
    try {
      this.#storage.setItem(this.#key(draft.answerId), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** The studio has it: the copy in the browser goes. */
  forget(answerId: string, pageId = this.#pageId): void {
    try {
      this.#storage.removeItem(this.#key(answerId, pageId));
    } catch {
      // nothing can be kept, so nothing is there to forget
    }
  }

  /** Drafts that no page works on any more, newest first. `livePages` are the pages that are open now. */
  leftOver(livePages: ReadonlySet<string>): (Draft & { pageId: string })[] {
    const found: (Draft & { pageId: string })[] = [];
    const prefix = `${PREFIX}${this.#studioId}:`;
    for (const key of keysOf(this.#storage)) {
      if (!key.startsWith(prefix)) continue;
      const pageId = key.slice(key.lastIndexOf(":") + 1);
      const isOurs = pageId === this.#pageId;
      if (!isOurs && livePages.has(pageId)) continue;
      const draft = parseDraft(this.#storage.getItem(key));
      if (draft !== null && !(isOurs && this.#open.has(draft.answerId))) found.push({ ...draft, pageId });
    }
    return found.sort((a, b) => (a.at < b.at ? 1 : -1));
  }
}

/** The browser's storage; where it is switched off, one that keeps nothing and says so. */
export function browserStorage(): DraftStorage {
  try {
    return localStorage;
  } catch {
    const refuse = () => {
      throw new Error("the browser's storage is switched off");
    };
    return { length: 0, key: () => null, getItem: () => null, removeItem: () => undefined, setItem: refuse };
  }
}

/** Removes every trace of Inclined from the browser's storage: drafts of all data folders and settings. */
export function clearBrowserCopies(storage: DraftStorage): void {
  for (const key of keysOf(storage)) if (key.startsWith("inclined:")) storage.removeItem(key);
}

function keysOf(storage: DraftStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);
}

/** Null for anything that is not a draft: other versions and other hands may have written there. */
function parseDraft(raw: string | null): Draft | null {
  try {
    const draft = JSON.parse(raw ?? "null") as Partial<Draft> | null;
    const whole =
      typeof draft?.text === "string" &&
      typeof draft.answerId === "string" &&
      typeof draft.workspaceId === "string" &&
      typeof draft.question === "string" &&
      typeof draft.lens === "string" &&
      typeof draft.baseRevision === "number" &&
      typeof draft.at === "string";
    return whole ? { ...(draft as Draft), questionId: draft.questionId ?? null, sample: draft.sample === true } : null;
  } catch {
    return null;
  }
}
