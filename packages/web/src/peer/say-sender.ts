/** A pause in writing after which it is sent, and the longest that it waits for one. */
export const [PAUSE_MS, MOST_WAIT_MS] = [500, 1_000] as const;

/** Carries words that are being written to the other window: at every pause, at least every second, and when their page goes. */
export class SaySender {
  readonly #send: (text: string, leaving: boolean) => void;
  #unsent: string | null = null;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(send: (text: string, leaving: boolean) => void) {
    this.#send = send;
  }

  typed(text: string): void {
    const now = Date.now();
    if (this.#unsent === null) this.#since = now;
    this.drop();
    this.#unsent = text;
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(PAUSE_MS, this.#since + MOST_WAIT_MS - now)));
  }

  /** Sends what is not sent yet. @param leaving the page goes with it */
  flush(leaving = false): void {
    const text = this.#unsent;
    this.drop();
    if (text !== null) this.#send(text, leaving);
  }

  /** They were said in another way, or have become part of what was said. */
  drop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#unsent = null;
  }
}
