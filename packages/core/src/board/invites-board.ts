import type { LoopData, PlannedQuestion } from "../schema/loop.ts";

/** Whether one would stand up and draw: the design exercise, and what a loop asks about dependencies, order and delivery. */
export function invitesBoard(of: LoopData["of"], { lens }: Pick<PlannedQuestion, "lens">): boolean {
  return of.kind === "drill" ? of.id === "design-and-deliver" : of.kind === "format" && lens === "orchestration";
}
