import { addByWords } from "@inclined/core/board/add-by-words";
import { suggestedFrames } from "@inclined/core/board/suggested-layout";
import type { BoardElement } from "@inclined/core/schema/board";
import { questionsOf } from "@inclined/content/questions";
import { asAsked, planOne } from "@inclined/core/interview/plan-run";
import type { LoopData, LoopEvent } from "@inclined/core/schema/loop";
import type { Page } from "playwright-core";
import { writtenPaper } from "./written-loop.ts";

const SAID =
  "Before anything is drawn I would ask who reads the index and how stale it may be. Search has to see a new listing within a minute, so the index has to be fed by events, and for those the listing team needs a schema from us by the first week of March. First the schema, then the feed in shadow for two weeks, then one store, then four. If the feed falls more than five minutes behind, a flag takes us back to the nightly copy.";

/** The suggested headings with a small design under them. */
function drawn(): BoardElement[] {
  let next = 0;
  const newId = (): string => `drawn-${(next += 1)}`;
  const board = suggestedFrames();
  for (const words of ["Listing events -> Feed -> Index", "Search -> Index"]) board.push(...addByWords(board, words, newId).added);
  return board;
}

/** The design exercise with its board, open or over. @returns the id of its loop */
export async function writtenBoard(page: Page, url: string, workspaceId: string, isOver: boolean): Promise<string> {
  const [question] = questionsOf("design-and-deliver");
  if (question === undefined) throw new RangeError("the exercise has no question");
  const plan = planOne({ id: "design-and-deliver", topic: "Design and deliver", role: "principal-engineer", minutes: 30, manner: "neutral" }, asAsked(question, null), () => crypto.randomUUID());
  const now = Date.now();
  const over: LoopEvent[] = [{ kind: "board", at: now, text: "Listing events\nFeed\nIndex\nSearch\nListing events -> Feed\nFeed -> Index\nSearch -> Index" }, { kind: "answered", at: now, text: SAID }, { kind: "question-done", at: now }, { kind: "round-ended", at: now }];
  const data: LoopData = { of: { kind: "drill", id: "design-and-deliver" }, name: "Design and deliver", seed: 1, mode: "study", pressure: null, plan, events: [{ kind: "round-began", at: now }, ...(isOver ? over : [])], kept: [] };
  const loopId = await writtenPaper(page, url, workspaceId, { kind: "loop", data });
  const answer = plan[0]?.questions[0]?.answer ?? "";
  await writtenPaper(page, url, workspaceId, { kind: "board", data: { elements: drawn(), picture: null } }, answer);
  return loopId;
}
