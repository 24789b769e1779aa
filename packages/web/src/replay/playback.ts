import type { Stretch } from "@inclined/core/delivery/timeline";
import type { Recording } from "@inclined/core/schema/recording";
import { useEffect, useMemo, useSyncExternalStore } from "react";

/** Files of a recorder do not say how long they are; a player learns it when it is sent to their end. */
const BEYOND_THE_END = 1e7;
/** The element tells its time four times a second; the line moves with the sound. */
const TICK_MS = 50;

interface PlaybackState {
  isPlaying: boolean;
  /** Seconds from the beginning. */
  at: number;
  length: number;
  isBroken: boolean;
}

/** The player of one recording, whoever shows it: what it plays, where it is, and up to where. One plays at a time in a page. */
export class Playback {
  static #playing: Playback | null = null;
  readonly #listeners = new Set<() => void>();
  #audio: HTMLAudioElement | null = null;
  #state: PlaybackState;
  #tick: ReturnType<typeof setInterval> | undefined;
  /** Where it stops by itself. */
  #until = Infinity;
  /** Asked for before the file could be played. */
  #wanted: Stretch | null = null;
  #isReady = false;
  #isLearning = false;

  /** @param length as measured; 0: the file tells */
  constructor(length: number) {
    this.#state = { isPlaying: false, at: 0, length, isBroken: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): PlaybackState => this.#state;

  /** The element that plays, as a ref of React. */
  readonly attach = (audio: HTMLAudioElement): (() => void) => {
    this.#audio = audio;
    const on: Partial<Record<keyof HTMLMediaElementEventMap, () => void>> = {
      play: () => this.#begun(),
      pause: () => this.#ended(audio.currentTime),
      ended: () => this.#ended(this.#state.length),
      error: () => this.#set({ isBroken: true }),
      loadedmetadata: () => this.#measured(audio),
      durationchange: () => this.#measured(audio),
      seeked: () => this.#learned(audio),
    };
    for (const [name, act] of Object.entries(on)) audio.addEventListener(name, act);
    if (audio.readyState >= HTMLMediaElement.HAVE_METADATA) this.#measured(audio);
    return () => {
      for (const [name, act] of Object.entries(on)) audio.removeEventListener(name, act);
      audio.pause();
      this.#ended(audio.currentTime);
      this.#audio = null;
      this.#isReady = false;
    };
  };

  /** Plays a stretch of it and stops. */
  readonly hear = ({ from, to }: Stretch): void => {
    if (!this.#isReady) {
      this.#wanted = { from, to };
      return;
    }
    this.goTo(from);
    this.#until = to;
    this.#play();
  };

  /** Goes on from where it is, to the end; or pauses. */
  readonly toggle = (): void => {
    const { isPlaying, at, length } = this.#state;
    if (isPlaying) this.pause();
    else this.hear({ from: length > 0 && at >= length - 0.05 ? 0 : at, to: Infinity });
  };

  readonly pause = (): void => this.#audio?.pause();

  readonly goTo = (seconds: number): void => {
    this.#until = Infinity;
    if (this.#audio !== null) this.#audio.currentTime = seconds;
    this.#set({ at: seconds });
  };

  #play(): void {
    this.#audio?.play().catch((reason: unknown) => {
      // a pause before the sound began is no failure
      if (!(reason instanceof DOMException && reason.name === "AbortError")) this.#set({ isBroken: true });
    });
  }

  #begun(): void {
    if (Playback.#playing !== this) Playback.#playing?.pause();
    Playback.#playing = this;
    clearInterval(this.#tick);
    this.#tick = setInterval(() => {
      const at = this.#audio?.currentTime ?? 0;
      if (at >= this.#until) this.pause();
      else this.#set({ at });
    }, TICK_MS);
    this.#set({ isPlaying: true });
  }

  #ended(at: number): void {
    clearInterval(this.#tick);
    if (Playback.#playing === this) Playback.#playing = null;
    this.#set({ isPlaying: false, at });
  }

  #measured(audio: HTMLAudioElement): void {
    if (audio.duration === Infinity && !this.#isLearning && !this.#isReady) {
      this.#isLearning = true;
      audio.currentTime = BEYOND_THE_END;
    } else if (Number.isFinite(audio.duration)) {
      if (this.#state.length === 0) this.#set({ length: audio.duration });
      if (!this.#isLearning) this.#begin();
    }
  }

  /** Back from the end. */
  #learned(audio: HTMLAudioElement): void {
    if (!this.#isLearning) return;
    this.#isLearning = false;
    audio.currentTime = 0;
    this.#begin();
  }

  #begin(): void {
    this.#isReady = true;
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null) this.hear(wanted);
    else if (this.#state.at > 0) this.goTo(this.#state.at);
  }

  #set(change: Partial<PlaybackState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The player of a recording; another where the recording is another. */
export function usePlayback({ id, bytes, sound, seconds }: Pick<Recording, "id" | "bytes" | "sound" | "seconds">): Playback {
  const length = sound?.seconds ?? seconds ?? 0;
  // oxlint-disable-next-line react/exhaustive-deps -- the same file is played by the same player
  const playback = useMemo(() => new Playback(length), [id, bytes, length]);
  useEffect(() => () => playback.pause(), [playback]);
  return playback;
}

/** What a player does just now. */
export function usePlaying(playback: Playback): PlaybackState {
  return useSyncExternalStore(playback.subscribe, playback.state);
}
