import type { BoardElement } from "../schema/board.ts";

/** A frame of the suggested layout: its heading, and where it stands, in the board's own units. */
interface SuggestedFrame {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a design that is to be delivered goes through, as one would divide a whiteboard. */
export const SUGGESTED_LAYOUT: readonly SuggestedFrame[] = [
  { name: "Questions", x: 0, y: 0, width: 420, height: 260 },
  { name: "Assumptions", x: 450, y: 0, width: 420, height: 260 },
  { name: "Requirements", x: 900, y: 0, width: 420, height: 260 },
  { name: "Design", x: 0, y: 310, width: 870, height: 440 },
  { name: "Dependencies and sequence", x: 900, y: 310, width: 420, height: 440 },
  { name: "Risks", x: 0, y: 800, width: 1320, height: 200 },
];

/** A heading of ours, which is nobody's answer. */
export const isSuggestedHeading = (name: string): boolean => SUGGESTED_LAYOUT.some((frame) => frame.name === name.trim());

/** The frames of the layout, to be laid under what is drawn. */
export function suggestedFrames(): BoardElement[] {
  return SUGGESTED_LAYOUT.map(({ name, ...box }, place) => ({
    type: "frame", id: `layout-${place + 1}`, name, ...box, angle: 0, strokeColor: "#bbb", backgroundColor: "transparent", fillStyle: "solid", strokeWidth: 2, strokeStyle: "solid", roundness: null, roughness: 0,
    opacity: 100, seed: place + 1, index: null, groupIds: [], frameId: null, boundElements: null, locked: false,
  }));
}
