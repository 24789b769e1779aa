import { addByWords } from "@inclined/core/board/add-by-words";
import { boardText } from "@inclined/core/board/board-text";
import { SUGGESTED_LAYOUT, suggestedFrames } from "@inclined/core/board/suggested-layout";
import type { BoardElement } from "@inclined/core/schema/board";
import { questionsOf } from "@inclined/content/questions";
import { asAsked, planOne } from "@inclined/core/interview/plan-run";
import type { LoopData, LoopEvent } from "@inclined/core/schema/loop";
import type { Page } from "playwright-core";
import { writtenPaper } from "./written-loop.ts";

const SAID =
  "Before anything is drawn I would ask who reads it, the passenger or the desk, and how late a scan may be. I assume that every handler scans at four points. A passenger has to see the place of a bag within a minute, so the places come as events from the scanners into one index, and for that three airlines and two airports have to agree on one event by the first of March. First the schema, then one airport in shadow for two weeks, then the desks, then the passengers. If a scanner is silent, the app shows the last place with its time.";

/** What stands in which frame of the suggested layout, by its number. */
const NOTES: readonly (readonly [frame: number, words: string])[] = [
  [1, "Who reads it: passenger or desk?\nHow late may a scan be?"],
  [2, "Every handler scans at four points\nA tag is read nine times in ten"],
  [3, "A bag's place within a minute\nAn airline sees its own bags only"],
  [5, "1. One event, agreed by 1 March\n2. One airport in shadow, 2 weeks\n3. Desks, then passengers\nOwner of the event: Ana"],
  [6, "A scanner is silent: the app shows the last place, and when it was seen"],
];
const [NOTE_SIZE, LINE_HEIGHT] = [24, 1.25] as const;

/** The suggested headings with a design under them. */
function drawn(): BoardElement[] {
  let next = 0;
  const newId = (): string => `drawn-${(next += 1)}`;
  const board = suggestedFrames();
  const notes = NOTES.map(([frame, words], place): BoardElement => {
    const { x, y, width } = SUGGESTED_LAYOUT[frame - 1] ?? { x: 0, y: 0, width: 420 };
    const lines = words.split("\n");
    return {
      type: "text", id: newId(), x: x + 24, y: y + 28, width: width - 48, height: lines.length * NOTE_SIZE * LINE_HEIGHT, angle: 0, strokeColor: "#1e1e1e", backgroundColor: "transparent", fillStyle: "solid", strokeWidth: 2, strokeStyle: "solid",
      roundness: null, roughness: 0, opacity: 100, seed: place + 1, index: null, groupIds: [], frameId: `layout-${frame}`, boundElements: null, locked: false,
      text: words, originalText: words, fontSize: NOTE_SIZE, fontFamily: 6, lineHeight: LINE_HEIGHT, textAlign: "left", verticalAlign: "top", autoResize: true, containerId: null,
    };
  });
  board.push(...notes);
  for (const words of ["Scanners -> Bag events -> Bag places", "Desk -> Bag places", "App -> Bag places"]) board.push(...addByWords(board, words, newId).added);
  return board;
}

/** The design exercise with its board, open or over. @returns the id of its loop */
export async function writtenBoard(page: Page, url: string, workspaceId: string, isOver: boolean): Promise<string> {
  const [question] = questionsOf("design-and-deliver");
  if (question === undefined) throw new RangeError("the exercise has no question");
  const plan = planOne({ id: "design-and-deliver", topic: "Design and deliver", role: "principal-engineer", minutes: 30, manner: "neutral" }, asAsked(question, null), () => crypto.randomUUID());
  const now = Date.now();
  const over: LoopEvent[] = [{ kind: "board", at: now, text: boardText(drawn()).text }, { kind: "answered", at: now, text: SAID }, { kind: "question-done", at: now }, { kind: "round-ended", at: now }];
  const data: LoopData = { of: { kind: "drill", id: "design-and-deliver" }, name: "Design and deliver", seed: 1, mode: "study", pressure: null, plan, events: [{ kind: "round-began", at: now }, ...(isOver ? over : [])], kept: [] };
  const loopId = await writtenPaper(page, url, workspaceId, { kind: "loop", data });
  const answer = plan[0]?.questions[0]?.answer ?? "";
  await writtenPaper(page, url, workspaceId, { kind: "board", data: { elements: drawn(), picture: null } }, answer);
  return loopId;
}
