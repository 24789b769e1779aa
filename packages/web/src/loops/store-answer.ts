import type { LoopState } from "@inclined/core/interview/loop-state";
import { findQuestion } from "@inclined/content/questions";
import { Refused, studio } from "../api/client.ts";

/** Stores the answer to a question of a round without its words, so that recordings can belong to it. Twice is once. */
export async function storeAnswer(workspaceId: string, { answer: answerId, id, text, lens }: LoopState["threads"][number]["question"]): Promise<void> {
  try {
    await studio.writeAnswer(workspaceId, answerId, { baseRevision: 0, writeId: crypto.randomUUID(), questionId: findQuestion(id) === null ? null : id, question: text, lens, text: "" });
  } catch (failure) {
    // it is there, with a recording before this one
    if (!(failure instanceof Refused && failure.problem.code === "stale-revision")) throw failure;
  }
}
