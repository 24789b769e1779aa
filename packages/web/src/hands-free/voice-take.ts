import type { Recording } from "@inclined/core/schema/recording";
import { textOfTranscript } from "@inclined/core/delivery/text-of-transcript";
import { failureText, studio } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { BrowserWords } from "../voice/browser-words.ts";
import { measured } from "../voice/measure-here.ts";
import { NoMicrophone } from "../voice/microphone.ts";
import { PieceBox } from "../voice/piece-box.ts";
import type { SendState } from "../voice/piece-sender.ts";
import { TakeRecorder } from "../voice/take-recorder.ts";
import type { WordsWay } from "../voice/words-ways.ts";

/** What a recording of a turn belongs to. */
export interface TakeOf {
  studioId: string;
  workspaceId: string;
  answerId: string;
  /** Place of the reply; null: the answer itself. */
  place: number | null;
}

interface TakeNews {
  onRunning: () => void;
  /** It stopped by itself, or never began: then `wasTaking` is false. */
  onBroken: (problem: string, wasTaking: boolean) => void;
  /** The studio is away; null: it is back. */
  onWaiting: (reason: string | null) => void;
  /** It is in the studio, and this was in it. */
  onWords: (words: string) => void;
  /** @param recording to ask for its words again; null: it did not come whole */
  onNoWords: (problem: string, recording: Recording | null) => void;
}

/** Kept once for the page, as for answers that are recorded by hand. */
let box: PieceBox | null = null;

/** One recording of a turn, from the open microphone to its words. */
export class VoiceTake {
  readonly #of: TakeOf;
  readonly #way: WordsWay;
  readonly #news: TakeNews;
  #recorder: TakeRecorder | null = null;
  #listener: BrowserWords | null = null;
  #isStopped = false;
  #isHeld = false;
  /** The browser's recogniser gave up, and why. */
  #deaf: string | null = null;

  /** @param open gives the microphone, or says why there is none. @param ensureStored a recording belongs to an answer that is stored */
  constructor(of: TakeOf, way: WordsWay, open: () => Promise<MediaStream>, ensureStored: () => Promise<void>, news: TakeNews) {
    this.#of = of;
    this.#way = way;
    this.#news = news;
    void this.#begin(open, ensureStored);
  }

  get seconds(): number {
    return this.#recorder?.seconds ?? 0;
  }

  /** What the browser's recogniser has heard up to now; null: nobody writes down while one speaks. */
  get soFar(): string | null {
    return this.#listener === null || this.#deaf !== null ? null : this.#listener.soFar;
  }

  hold(): void {
    this.#isHeld = true;
    this.#recorder?.pause();
  }

  goOn(): void {
    this.#isHeld = false;
    this.#recorder?.resume();
  }

  /** Its words follow. */
  stop(): void {
    this.#isStopped = true;
    this.#recorder?.stop();
  }

  async #begin(open: () => Promise<MediaStream>, ensureStored: () => Promise<void>): Promise<void> {
    const { studioId, workspaceId, answerId, place } = this.#of;
    try {
      const stream = await open();
      await ensureStored();
      // ended before it began: there is nothing in it
      if (this.#isStopped) return this.#news.onWords("");
      box ??= new PieceBox();
      const recorder = await TakeRecorder.begin({
        studioId, workspaceId, answerId, turn: place, stream, box,
        onSend: (sending) => void this.#sent(sending),
        onBroken: (reason) => {
          if (!this.#isStopped) this.#news.onBroken(reason, true);
        },
      });
      this.#recorder = recorder;
      if (this.#way === "browser") this.#listener = new BrowserWords(() => recorder.seconds, (reason) => (this.#deaf = reason));
      if (this.#isHeld) recorder.pause();
      if (this.#isStopped) recorder.stop();
      else this.#news.onRunning();
    } catch (failure) {
      // whoever ended it waits for its words
      const why = failure instanceof NoMicrophone ? failure.message : failureText(failure);
      if (this.#isStopped) this.#news.onNoWords(why, null);
      else this.#news.onBroken(why, false);
    }
  }

  async #sent(sending: SendState): Promise<void> {
    this.#news.onWaiting(sending.kind === "waiting" ? sending.reason : null);
    if (sending.kind !== "finished" && sending.kind !== "failed") return;
    const heard = (await this.#listener?.end()) ?? null;
    if (sending.kind === "failed") {
      if (!this.#isStopped) {
        // the studio takes no more of it
        this.#isStopped = true;
        this.#recorder?.stop();
        this.#news.onBroken(sending.reason, true);
      }
      return this.#news.onNoWords(sending.reason, null);
    }
    const { recording } = sending;
    const { workspaceId, id } = recording;
    void measured(recording).then(known);
    known(recording);
    if (this.#way !== "browser") return askForWords(recording, this.#way, this.#news);
    const deaf = this.#deaf;
    if (heard === null) return deaf === null ? this.#news.onWords("") : this.#news.onNoWords(deaf, null);
    await studio.putTranscript(workspaceId, id, heard).then(known, () => undefined);
    this.#news.onWords(textOfTranscript(heard));
  }
}

/** Has the words of a recording written down by whom the person chose. */
export async function askForWords(recording: Recording, way: WordsWay, { onWords, onNoWords }: Pick<TakeNews, "onWords" | "onNoWords">): Promise<void> {
  if (way !== "endpoint" && way !== "command") {
    onWords("");
    return;
  }
  try {
    const heard = await studio.transcribe(recording.workspaceId, recording.id, way, AbortSignal.timeout(WORDS_MS));
    known(heard);
    onWords(heard.transcript === null ? "" : textOfTranscript(heard.transcript));
  } catch (failure) {
    onNoWords(failure instanceof DOMException ? "The words were not written down in five minutes. The recording is kept." : failureText(failure), recording);
  }
}

/** A program that thinks longer than this about a few minutes of speech is asked once more by the person, or not. */
const WORDS_MS = 300_000;

/** Pages that show the recordings of the answer show this one. What is known of it may come in any order. */
function known({ workspaceId, answerId }: Recording): void {
  if (answerId !== null) void queryClient.invalidateQueries({ queryKey: queries.recordings(workspaceId, answerId).queryKey });
}
