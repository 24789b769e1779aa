import { sceneMark } from "@inclined/core/board/scene-mark";
import { storedElements } from "@inclined/core/board/stored-elements";
import type { BoardElement } from "@inclined/core/schema/board";

/** After the last stroke, and at most after the first of many. */
const [PAUSE_MS, MOST_MS] = [250, 1_000];

/** Carries what is drawn to whoever stores it: at every pause, once a second while one draws on, and never what is stored already. */
export class Strokes {
  readonly #onDrawn: (elements: BoardElement[], leftOut: number) => void;
  #stored: string;
  #drawn: readonly object[] | null = null;
  #since: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param elements what is stored @param onDrawn is also told how many things cannot be stored */
  constructor(elements: readonly BoardElement[], onDrawn: (elements: BoardElement[], leftOut: number) => void) {
    this.#stored = sceneMark(elements);
    this.#onDrawn = onDrawn;
  }

  /** The library says so also when nothing but the view changed. */
  readonly changed = (drawn: readonly object[]): void => {
    this.#drawn = drawn;
    this.#since ??= Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, Math.max(0, Math.min(PAUSE_MS, this.#since + MOST_MS - Date.now())));
  };

  readonly flush = (): void => {
    clearTimeout(this.#timer);
    this.#since = null;
    if (this.#drawn === null) return;
    const { elements, leftOut } = storedElements(this.#drawn);
    this.#drawn = null;
    const mark = sceneMark(elements);
    if (mark === this.#stored) return;
    this.#stored = mark;
    this.#onDrawn(elements, leftOut);
  };

  /** Something that was not drawn here is stored now. @returns whether it is to be shown in place of what is on the board */
  adopt(elements: readonly BoardElement[]): boolean {
    const mark = sceneMark(elements);
    if (mark === this.#stored || this.#drawn !== null) return false;
    this.#stored = mark;
    return true;
  }
}
