import { assess } from "@inclined/core/assess";
import type { JudgeRequest, JudgeReply } from "./story-judging.ts";

/** Judges stories beside the page, so that typing never waits for it. */
addEventListener("message", ({ data: { number, question, text } }: MessageEvent<JudgeRequest>) => {
  postMessage({ number, assessment: assess({ id: null, lens: "behavioural", question, answer: text }) } satisfies JudgeReply);
});
