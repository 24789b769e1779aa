import { DOCUMENT_TASKS, type TaskReply, type TaskRequest } from "./document-tasks.ts";

/** Looks at papers beside the page, so that typing never waits for it. */
addEventListener("message", ({ data: { number, name, input } }: MessageEvent<TaskRequest>) => {
  const task = DOCUMENT_TASKS[name] as (given: unknown) => unknown;
  postMessage({ number, result: task(input) } satisfies TaskReply);
});
