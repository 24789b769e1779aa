import { useEffect, useState } from "react";
import type { TaskInput, TaskName, TaskReply, TaskRequest, TaskResult } from "./document-tasks.ts";

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (failure: unknown) => void;
}

/** A pause of this long, and the paper is looked at anew. */
const PAUSE_MS = 600;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** The checks are fetched with the first paper, and stay for the next. */
function startedWorker(): Worker {
  if (worker !== null) return worker;
  const made = new Worker(new URL("./document-tasks.worker.ts", import.meta.url), { type: "module" });
  made.onmessage = ({ data: { number, result } }: MessageEvent<TaskReply>) => {
    waiting.get(number)?.resolve(result);
    waiting.delete(number);
  };
  made.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error("the checks could not be started"));
    waiting.clear();
    made.terminate();
    worker = null;
  };
  worker = made;
  return made;
}

/** Works something out of a paper, beside the page. */
export async function runTask<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskResult<Name>> {
  asked += 1;
  const number = asked;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: resolve as Waiting["resolve"], reject });
    startedWorker().postMessage({ number, name, input } satisfies TaskRequest);
  });
}

/** What a task found, with what it looked at: offsets fit that text only. */
export interface Done<Name extends TaskName> {
  input: TaskInput<Name>;
  result: TaskResult<Name>;
}

/**
 * What a task finds, anew at each pause.
 * @param input null: not wanted; the same object for the same input
 * @returns null before the first; "broken" where it could not be started
 */
export function useTask<Name extends TaskName>(name: Name, input: TaskInput<Name> | null): Done<Name> | "broken" | null {
  const [done, setDone] = useState<Done<Name> | "broken" | null>(null);
  const isFirst = done === null;
  useEffect(() => {
    if (input === null) return;
    let isStale = false;
    const timer = setTimeout(
      () =>
        void runTask(name, input).then(
          (result) => isStale || setDone({ input, result }),
          () => isStale || setDone("broken"),
        ),
      isFirst ? 0 : PAUSE_MS,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [name, input, isFirst]);
  return input === null ? null : done;
}
