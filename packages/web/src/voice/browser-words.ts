import type { Segment, Transcript } from "@inclined/core/schema/transcript";

/** What of the browser's recogniser is used; the types of the browser do not know it. */
interface Recogniser extends EventTarget {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  onresult: ((event: { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

type MakesRecogniser = new () => Recogniser;

function maker(): MakesRecogniser | null {
  const has = globalThis as { SpeechRecognition?: MakesRecogniser; webkitSpeechRecognition?: MakesRecogniser };
  return has.SpeechRecognition ?? has.webkitSpeechRecognition ?? null;
}

/** Whether this browser can write down what it hears. */
export const canBrowserListen = (): boolean => maker() !== null;

const WHY: Readonly<Record<string, string>> = {
  "not-allowed": "The browser does not allow its recogniser here. The recording goes on; choose another way to its words afterwards.",
  "service-not-allowed": "The browser does not allow its recogniser here. The recording goes on; choose another way to its words afterwards.",
  network: "The browser’s recogniser needs a network and has none. The recording goes on; choose another way to its words afterwards.",
  "language-not-supported": "The browser’s recogniser does not know English. The recording goes on; choose another way to its words afterwards.",
};

/** Words of the browser's own recogniser while one speaks. It stops when one pauses for long, and is started again. */
export class BrowserWords {
  readonly #recogniser: Recogniser;
  readonly #seconds: () => number;
  readonly #segments: Segment[] = [];
  #until = 0;
  #isOver = false;
  #ended: () => void = () => undefined;

  /** @param seconds the recorder's clock. @throws when this browser has no recogniser */
  constructor(seconds: () => number, onFailed: (reason: string) => void) {
    const Made = maker();
    if (Made === null) throw new Error("this browser has no recogniser");
    this.#seconds = seconds;
    this.#recogniser = new Made();
    Object.assign(this.#recogniser, { continuous: true, interimResults: false, lang: "en-US" });
    this.#recogniser.onresult = ({ resultIndex, results }) => {
      for (let place = resultIndex; place < results.length; place += 1) {
        const text = results[place]?.[0]?.transcript.trim() ?? "";
        if (results[place]?.isFinal === true && text !== "") this.#heard(text);
      }
    };
    this.#recogniser.onerror = ({ error }) => {
      const why = WHY[error];
      if (why === undefined) return; // silence, or our own end
      this.#isOver = true;
      onFailed(why);
    };
    this.#recogniser.onend = () => {
      if (this.#isOver) this.#ended();
      else this.#recogniser.start();
    };
    this.#recogniser.start();
  }

  #heard(text: string): void {
    const now = Math.max(this.#until, this.#seconds());
    this.#segments.push({ speaker: null, from: this.#until, to: now, text, words: null });
    this.#until = now;
  }

  /** What it has heard up to now. */
  get soFar(): string {
    return this.#segments.map(({ text }) => text).join(" ");
  }

  /** Ends it, and waits a moment for its last words. Null: it heard none. */
  async end(): Promise<Transcript | null> {
    const isOver = this.#isOver;
    this.#isOver = true;
    if (!isOver) {
      await new Promise<void>((resolve) => {
        this.#ended = resolve;
        this.#recogniser.stop();
        setTimeout(resolve, 2_000);
      });
    }
    if (this.#segments.length === 0) return null;
    return { from: "browser", by: "the browser’s own recogniser", segments: this.#segments, hasTimes: false, notes: ["Times are when the words arrived, and not when they were said."] };
  }
}
