import { mergeDrafts } from "@inclined/core/peer/merge-drafts";
import type { PeerRoom } from "@inclined/core/schema/peer-room";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { Refused } from "../api/client.ts";
import type { RoomDoor } from "./room-door.ts";

/** A pause in writing after which it is sent, and the longest that it waits for one. */
export const [PAUSE_MS, MOST_WAIT_MS] = [600, 1_000] as const;

/** A sheet as the studio keeps it. */
type Stored = Pick<PeerRoom, "draft" | "revision">;

/**
 * A blind sheet that is written here and kept by the studio: at every pause, at least every second, and when its page goes. Another window
 * of the same interviewer may write on it, too; then both are put together.
 */
export class SheetWriter {
  draft: SheetDraft;
  /** Written here and lost to what another window wrote in the same place. */
  lost: readonly string[] = [];
  readonly #write: RoomDoor["write"];
  readonly #watching = new Set<() => void>();
  /** As the studio had it when it was last heard of. */
  #stored: Stored;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince: number | null = null;
  #sending: Promise<void> | null = null;

  constructor(stored: Stored, write: RoomDoor["write"]) {
    this.#stored = stored;
    this.#write = write;
    this.draft = stored.draft;
  }

  /** @param told with every change, by whomever @returns ends it */
  watch(told: () => void): () => void {
    this.#watching.add(told);
    return () => void this.#watching.delete(told);
  }

  get isSaved(): boolean {
    return this.draft === this.#stored.draft;
  }

  edit(change: (draft: SheetDraft) => SheetDraft): void {
    this.draft = change(this.draft);
    this.#tell();
    this.#sendSoon();
  }

  /** What a look found: written in another window, it is taken over. */
  adopt(stored: Stored): void {
    // while something is on its way, its answer says how it stands
    if (this.#sending === null && stored.revision > this.#stored.revision) this.#takeOver(stored);
  }

  /** Sends what is not sent yet. @throws {Refused | Unreachable} */
  async flush(): Promise<void> {
    while (!this.isSaved) await this.#send();
  }

  /** The page goes: what is not sent is sent now, behind what is on its way, and nobody waits for the answer. */
  leave(): void {
    if (!this.isSaved) void this.#write(this.draft, this.#stored.revision + (this.#sending === null ? 0 : 1), true).catch(() => undefined);
  }

  forgetLost(): void {
    this.lost = [];
    this.#tell();
  }

  #tell(): void {
    for (const told of this.#watching) told();
  }

  #sendSoon(): void {
    const now = Date.now();
    this.#waitingSince ??= now;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#send().catch((failure: unknown) => {
          // where the interview is over nothing is kept any more
          if (!isOver(failure)) this.#sendSoon();
        });
      },
      Math.max(0, Math.min(PAUSE_MS, this.#waitingSince + MOST_WAIT_MS - now)),
    );
  }

  async #send(): Promise<void> {
    if (this.#sending !== null) return this.#sending;
    this.#waitingSince = null;
    const sent = this.draft;
    this.#sending = this.#write(sent, this.#stored.revision, false)
      .then(({ revision }) => void (this.#stored = { draft: sent, revision }))
      .catch((failure: unknown) => {
        const newer = newerIn(failure);
        if (newer === null) throw failure;
        this.#takeOver(newer);
      })
      .finally(() => {
        this.#sending = null;
      });
    await this.#sending;
    this.#tell();
    if (!this.isSaved && this.#timer === null) this.#sendSoon();
  }

  #takeOver(stored: Stored): void {
    const { draft, lost } = mergeDrafts(this.#stored.draft, this.draft, stored.draft);
    this.lost = [...this.lost, ...lost];
    this.draft = JSON.stringify(draft) === JSON.stringify(stored.draft) ? stored.draft : draft;
    this.#stored = stored;
    this.#tell();
  }
}

/** The sheet that stands in the studio, where a write was refused because of it. */
function newerIn(failure: unknown): Stored | null {
  if (!(failure instanceof Refused) || failure.problem.code !== "stale-revision") return null;
  const { current } = failure.problem as { current?: Stored };
  return current ?? null;
}

const isOver = (failure: unknown): boolean => failure instanceof Refused && (failure.problem.code === "not-signed-in" || failure.problem.code === "not-found");
