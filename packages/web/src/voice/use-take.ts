import type { Recording } from "@inclined/core/schema/recording";
import type { Transcript } from "@inclined/core/schema/transcript";
import { useEffect, useRef, useState } from "react";
import { failureText } from "../api/client.ts";
import { BrowserWords } from "./browser-words.ts";
import { chosenMicrophone, close, NoMicrophone, openMicrophone } from "./microphone.ts";
import type { SendState } from "./piece-sender.ts";
import { PieceBox } from "./piece-box.ts";
import { TakeRecorder } from "./take-recorder.ts";

type TakeState = "idle" | "checking" | "opening" | "recording" | "paused" | "storing";

interface TakeHook {
  state: TakeState;
  stream: MediaStream | null;
  /** By the recorder's clock. */
  seconds: number;
  /** What is wrong, in words for the person; null: nothing. */
  problem: string | null;
  /** Where the pieces are, while that is worth saying. */
  waiting: string | null;
  check: () => Promise<void>;
  /** Opens another microphone in the place of the one that is being checked. */
  change: () => Promise<void>;
  endCheck: () => void;
  record: (withBrowserWords: boolean) => Promise<void>;
  pause: () => void;
  resume: () => void;
  stop: () => void;
}

interface Options {
  studioId: string;
  workspaceId: string;
  answerId: string;
  /** A recording belongs to an answer that is stored. @returns false where it cannot be */
  ensureStored: () => Promise<boolean>;
  onFinished: (recording: Recording, heard: Transcript | null) => void;
}

/** Kept once for the page: a second connection to the browser's storage would be none the wiser. */
let box: PieceBox | null = null;

/** The microphone and the recording that is made with it, for as long as the caller is shown. */
export function useTake({ studioId, workspaceId, answerId, ensureStored, onFinished }: Options): TakeHook {
  const [state, setState] = useState<TakeState>("idle");
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [seconds, setSeconds] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<string | null>(null);
  const take = useRef<TakeRecorder | null>(null);
  const listener = useRef<BrowserWords | null>(null);
  const open = useRef<MediaStream | null>(null);
  const isGone = useRef(false);
  const finished = useRef(onFinished);
  finished.current = onFinished;

  const hold = (next: MediaStream | null): void => {
    if (open.current !== null && open.current !== next) close(open.current);
    open.current = next;
    setStream(next);
  };
  const openOne = async (): Promise<MediaStream | null> => {
    setProblem(null);
    try {
      const opened = await openMicrophone(chosenMicrophone());
      if (isGone.current) {
        // the page went to another place meanwhile
        close(opened);
        return null;
      }
      hold(opened);
      return opened;
    } catch (failure) {
      hold(null);
      setState("idle");
      setProblem(failure instanceof NoMicrophone ? failure.message : failureText(failure));
      return null;
    }
  };
  const sent = async (sending: SendState): Promise<void> => {
    setWaiting(sending.kind === "waiting" ? sending.reason : null);
    if (sending.kind === "failed") {
      setProblem(sending.reason);
      take.current?.stop();
      hold(null);
    }
    if (sending.kind !== "finished" && sending.kind !== "failed") return;
    const heard = (await listener.current?.end()) ?? null;
    listener.current = null;
    take.current = null;
    setState("idle");
    if (sending.recording !== null) finished.current(sending.recording, heard);
  };
  const stopped = (): void => {
    setState("storing");
    hold(null);
  };

  const record = async (withBrowserWords: boolean): Promise<void> => {
    setState("opening");
    const opened = open.current ?? (await openOne());
    if (opened === null) return;
    try {
      if (!(await ensureStored())) {
        setState("idle");
        return setProblem("The answer is not in the studio yet, so nothing can be recorded for it. The note beside it says what is in the way.");
      }
      box ??= new PieceBox();
      const made = await TakeRecorder.begin({
        studioId, workspaceId, answerId, turn: null, stream: opened, box,
        onSend: (sending) => void sent(sending),
        onBroken: (reason) => {
          setProblem(reason);
          stopped();
        },
      });
      take.current = made;
      if (isGone.current) return made.stop();
      if (withBrowserWords) listener.current = new BrowserWords(() => made.seconds, setProblem);
      setSeconds(0);
      setState("recording");
    } catch (failure) {
      hold(null);
      setState("idle");
      setProblem(failureText(failure));
    }
  };

  // while the last pieces are on their way, a browser that keeps nothing would lose them with the page
  const isRunning = state === "recording" || state === "paused" || state === "storing";
  useEffect(() => {
    if (state !== "recording") return;
    const tick = setInterval(() => setSeconds(take.current?.seconds ?? 0), 250);
    return () => clearInterval(tick);
  }, [state]);
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isRunning]);
  // The page goes on to another place: what was recorded goes to the studio, and the microphone is let go.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      take.current?.stop();
      if (open.current !== null) close(open.current);
      open.current = null;
    };
  }, []);

  return {
    state, stream, seconds, problem, waiting, record,
    check: async () => {
      if ((await openOne()) !== null) setState("checking");
    },
    change: async () => void (await openOne()),
    endCheck: () => {
      hold(null);
      setState("idle");
    },
    pause: () => {
      take.current?.pause();
      setSeconds(take.current?.seconds ?? 0);
      setState("paused");
    },
    resume: () => {
      take.current?.resume();
      setState("recording");
    },
    stop: () => {
      take.current?.stop();
      setSeconds(take.current?.seconds ?? 0);
      stopped();
    },
  };
}
