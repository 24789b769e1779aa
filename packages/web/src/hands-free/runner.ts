import { LOOK_MS } from "@inclined/core/interview/hands-free-hearing";
import { beginHandsFree, type HandsFreeDeed, type HandsFreeEvent, type HandsFreeState, readingMs, step, type StillSeconds } from "@inclined/core/interview/hands-free";
import type { Recording } from "@inclined/core/schema/recording";
import { chosenMicrophone, close, openMicrophone } from "../voice/microphone.ts";
import { findVoice, readToEnd } from "../voice/read-aloud.ts";
import type { WordsWay } from "../voice/words-ways.ts";
import { LevelProbe } from "./level-probe.ts";
import { askForWords, type TakeOf, VoiceTake } from "./voice-take.ts";

/** Something that is asked, and what its recording belongs to. */
export interface Turn extends Pick<TakeOf, "answerId" | "place"> {
  /** Another for each thing that is asked. */
  turn: string;
  text: string;
  /** The person heard it already: it was an interruption. */
  wasRead: boolean;
}

/** The room in which it happens; it hears what becomes of each turn. */
export interface Room {
  /** A recording belongs to an answer that is stored. @throws where it cannot be */
  ensureStored: (turn: Turn) => Promise<void>;
  /** Words go where the person can see and change them. */
  write: (words: string) => void;
  handOver: (words: string, cutIn: string | null) => void;
  next: () => void;
}

/** What a page shows. */
export interface Shown {
  state: HandsFreeState;
  stream: MediaStream | null;
  /** By the recorder's clock. */
  seconds: number;
  /** A recording is really running: the microphone may take a moment. */
  isRunning: boolean;
  /** 0: the quietest that a bar shows, 1: as loud as the microphone can say. */
  loudness: number;
  /** Until it goes on by itself, in whole seconds; null: it does not. */
  secondsLeft: number | null;
  /** Why what is asked is shown and not read; null: it is read. */
  noVoice: string | null;
  /** The studio is away, and what is recorded waits in the browser. */
  waiting: string | null;
  /** The page was out of sight while this recording was made. */
  wasHidden: boolean;
  /** Its words can be asked for once more. */
  wordless: Recording | null;
  /** Who writes the words down. */
  way: WordsWay;
}

const WITHOUT_HEADPHONES = "Without headphones the question is shown and not read: the microphone would hear it.";

/** Runs what the machine of hands free says: the voice, the microphone, the recordings and the clock. One for each time that it is switched on. */
export class HandsFreeRunner {
  readonly #ids: Pick<TakeOf, "studioId" | "workspaceId">;
  readonly #watchers = new Set<() => void>();
  readonly #clock: ReturnType<typeof setInterval>;
  #shown: Shown = { state: beginHandsFree(), stream: null, seconds: 0, isRunning: false, loudness: 0, secondsLeft: null, noVoice: null, waiting: null, wasHidden: false, wordless: null, way: "none" };
  #room: Room | null = null;
  #turn: Turn | null = null;
  #take: VoiceTake | null = null;
  #probe: LevelProbe | null = null;
  /** The microphone on its way to being open: everybody waits for the same one. */
  #opening: Promise<MediaStream> | null = null;
  #timesLetGo = 0;
  #reading: AbortController | null = null;
  #readsAloud = false;

  constructor(ids: Pick<TakeOf, "studioId" | "workspaceId">) {
    this.#ids = ids;
    this.#clock = setInterval(() => this.#look(), LOOK_MS);
    document.addEventListener("visibilitychange", this.#seen);
    addEventListener("beforeunload", this.#unload);
  }

  get shown(): Shown {
    return this.#shown;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Who hears what becomes of a turn; told anew whenever it is drawn. */
  enter(room: Room): void {
    this.#room = room;
  }

  /** Opens the microphone to check it. @throws {NoMicrophone} */
  async check(): Promise<void> {
    await this.#open();
  }

  /** The person has answered whether they wear headphones. */
  begin(choice: { readsAloud: boolean; stillSeconds: StillSeconds; way: WordsWay }): void {
    this.#readsAloud = choice.readsAloud;
    this.#show({ way: choice.way, noVoice: choice.readsAloud ? null : WITHOUT_HEADPHONES });
    this.#happens({ kind: "begun", stillSeconds: choice.stillSeconds, isWithoutWords: choice.way === "none" });
  }

  ask(turn: Turn): void {
    if (this.#shown.state.asked?.turn === turn.turn) return;
    this.#turn = turn;
    this.#show({ wordless: null });
    this.#happens({ kind: "asked", asked: { turn: turn.turn, text: turn.text }, wasRead: turn.wasRead });
  }

  /** Reads something that nobody answers by voice. */
  async say(text: string): Promise<void> {
    const { phase } = this.#shown.state;
    if (phase !== "paused" && phase !== "left") await this.#readOut(text, false);
  }

  done = (): void => this.#happens({ kind: "done", ms: performance.now() });
  touched = (): void => this.#happens({ kind: "touched", ms: performance.now() });
  again = (): void => this.#happens({ kind: "again" });
  pause = (): void => this.#happens({ kind: "pause" });
  resume = (): void => this.#happens({ kind: "resume" });
  cutIn = (text: string): void => this.#happens({ kind: "cut-in", text });
  questionOver = (): void => this.#happens({ kind: "question-over", ms: performance.now() });

  /** The words of the recording that has none are asked for once more. */
  wordsAgain = (): void => {
    const { wordless, state, way } = this.#shown;
    const turn = state.asked?.turn;
    if (wordless === null || turn === undefined) return;
    this.#show({ wordless: null });
    this.#happens({ kind: "words-again" });
    void askForWords(wordless, way, this.#wordsOf(turn));
  };

  /** What the browser's recogniser has heard of this turn; null: nobody writes down while one speaks. */
  get soFar(): string | null {
    return this.#take?.soFar ?? null;
  }

  /** Since the first word of this turn, in milliseconds. */
  get spokenMs(): number {
    const { beganAt } = this.#shown.state.hearing;
    return beganAt === null ? 0 : performance.now() - beganAt;
  }

  /** The microphone is let go between rounds; it is opened again when it is needed. */
  rest(): void {
    if (this.#take === null) this.#letGo();
  }

  /** The keyboard again. What is being recorded is kept, and its words still come. */
  leave = (): void => {
    this.#happens({ kind: "left" });
    clearInterval(this.#clock);
    document.removeEventListener("visibilitychange", this.#seen);
    removeEventListener("beforeunload", this.#unload);
    this.#letGo();
  };

  #happens(event: HandsFreeEvent): void {
    const { state, deeds } = step(this.#shown.state, event);
    if (state !== this.#shown.state) this.#show({ state });
    for (const deed of deeds) this.#does(deed);
  }

  #does(deed: HandsFreeDeed): void {
    switch (deed.kind) {
      case "read":
        return void this.#readOut(deed.text, true);
      case "hush":
        return this.#reading?.abort();
      case "record":
        return this.#record();
      case "hold":
        return this.#take?.hold();
      case "go-on":
        return this.#take?.goOn();
      case "stop":
        this.#take?.stop();
        this.#take = null;
        return this.#show({ isRunning: false });
      case "let-go":
        return this.#letGo();
      case "write":
        return this.#room?.write(deed.words);
      case "hand-over":
        return this.#room?.handOver(deed.words, deed.cutIn);
      case "next":
        return this.#room?.next();
    }
  }

  async #readOut(text: string, isAsked: boolean): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const voice = this.#readsAloud ? await findVoice() : WITHOUT_HEADPHONES;
    if (typeof voice === "string") {
      if (this.#shown.noVoice !== voice) this.#show({ noVoice: voice });
      if (isAsked) await readBy(text, reading.signal);
    }
    else await readToEnd(text, voice, reading.signal);
    if (isAsked && !reading.signal.aborted) this.#happens({ kind: "was-read" });
  }

  #record(): void {
    const of = this.#turn;
    const room = this.#room;
    if (of === null || room === null) return;
    const { turn, answerId, place } = of;
    const take: VoiceTake = new VoiceTake(
      { ...this.#ids, answerId, place },
      this.#shown.way,
      () => this.#open(),
      () => room.ensureStored(of),
      {
        onRunning: () => this.#take === take && this.#show({ isRunning: true }),
        onBroken: (problem, wasTaking) => {
          if (this.#take !== take) return;
          this.#take = null;
          this.#show({ isRunning: false });
          this.#happens({ kind: "broken", problem, wasTaking });
        },
        onWaiting: (waiting) => this.#show({ waiting }),
        ...this.#wordsOf(turn),
      },
    );
    this.#take = take;
    this.#show({ seconds: 0, wasHidden: false });
  }

  #wordsOf(turn: string): { onWords: (words: string) => void; onNoWords: (problem: string, recording: Recording | null) => void } {
    return {
      onWords: (words) => this.#happens({ kind: "words", turn, words }),
      onNoWords: (problem, wordless) => {
        if (this.#shown.state.asked?.turn === turn) this.#show({ wordless });
        this.#happens({ kind: "no-words", turn, problem });
      },
    };
  }

  #open(): Promise<MediaStream> {
    const { stream } = this.#shown;
    if (stream !== null && stream.active) return Promise.resolve(stream);
    this.#opening ??= this.#openAnew();
    return this.#opening;
  }

  async #openAnew(): Promise<MediaStream> {
    const letGoBefore = this.#timesLetGo;
    const isWanted = (): boolean => this.#timesLetGo === letGoBefore;
    try {
      const opened = await openMicrophone(chosenMicrophone());
      // let go of before it was open: it does not stay open, and gives whoever waits for it nothing
      if (!isWanted()) {
        close(opened);
        return opened;
      }
      this.#probe?.end();
      this.#probe = new LevelProbe(opened);
      this.#show({ stream: opened });
      return opened;
    } finally {
      if (isWanted()) this.#opening = null;
    }
  }

  #letGo(): void {
    this.#timesLetGo += 1;
    this.#opening = null;
    this.#probe?.end();
    this.#probe = null;
    const { stream } = this.#shown;
    if (stream !== null) close(stream);
    this.#show({ stream: null, loudness: 0 });
  }

  #look(): void {
    // a page out of sight is looked after once a second at best: it goes on recording, and nothing goes on by itself
    if (document.hidden) return;
    const db = this.#probe?.decibels() ?? null;
    const ms = performance.now();
    this.#happens({ kind: "look", db, ms });
    const { goesOnAt } = this.#shown.state;
    // -60 dB to full scale
    const loudness = db === null ? 0 : Math.max(0, Math.min(1, 1 + db / 60));
    this.#show({ loudness, seconds: this.#take?.seconds ?? this.#shown.seconds, secondsLeft: goesOnAt === null ? null : Math.max(1, Math.ceil((goesOnAt - ms) / 1_000)) });
  }

  readonly #seen = (): void => {
    if (document.hidden) return;
    if (this.#take !== null) this.#show({ wasHidden: true });
    this.touched();
  };

  readonly #unload = (event: BeforeUnloadEvent): void => {
    if (this.#take !== null) event.preventDefault();
  };

  #show(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}

/** Resolves when a calm reader has read it, or `signal` ends it. */
async function readBy(text: string, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, readingMs(text));
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
