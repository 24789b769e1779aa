import type { PaperData, PaperKind } from "@inclined/core/schema/paper";
import type { DraftStorage } from "../answer/drafts.ts";

/** What was written and is not acknowledged yet, as the browser keeps it. */
export interface PaperCopy<Kind extends PaperKind> {
  kind: Kind;
  data: PaperData<Kind>;
  /** The stored revision it was written on top of. */
  baseRevision: number;
}

/** Unsent papers of one data folder in one browser, by id. */
export class PaperCopies {
  readonly #storage: DraftStorage;
  readonly #prefix: string;

  constructor(storage: DraftStorage, studioId: string) {
    this.#storage = storage;
    this.#prefix = `inclined:paper:${studioId}:`;
  }

  /** @returns false where the browser refused to keep it (storage full or switched off) */
  keep(paperId: string, copy: PaperCopy<PaperKind>): boolean {
    try {
      this.#storage.setItem(this.#prefix + paperId, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  find<Kind extends PaperKind>(paperId: string, kind: Kind): PaperCopy<Kind> | null {
    try {
      const copy = JSON.parse(this.#storage.getItem(this.#prefix + paperId) ?? "null") as Partial<PaperCopy<Kind>> | null;
      return copy?.kind === kind && typeof copy.baseRevision === "number" && typeof copy.data === "object" ? (copy as PaperCopy<Kind>) : null;
    } catch {
      return null; // other versions and other hands may have written there
    }
  }

  forget(paperId: string): void {
    try {
      this.#storage.removeItem(this.#prefix + paperId);
    } catch {
      // nothing can be kept, so nothing is there to forget
    }
  }
}
