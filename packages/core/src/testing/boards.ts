import type { BoardElement } from "../schema/board.ts";

const base = { angle: 0, strokeColor: "#1e1e1e", backgroundColor: "transparent", fillStyle: "solid", strokeWidth: 2, strokeStyle: "solid", roundness: null, roughness: 1, opacity: 100, seed: 7, index: null, groupIds: [], frameId: null, boundElements: null, locked: false };

interface Where {
  id: string;
  x: number;
  y: number;
  width?: number;
  height?: number;
  frameId?: string | null;
}

/** Words that stand alone, or in a container. */
export const textOn = ({ width = 120, height = 25, ...where }: Where, words: string, containerId: string | null = null): BoardElement => ({
  ...base, ...where, width, height, type: "text", text: words, originalText: words, fontSize: 20, fontFamily: 5, lineHeight: 1.25, textAlign: "left", verticalAlign: "top", autoResize: true, containerId,
});

/** A shape with its label. */
export const boxOn = ({ width = 160, height = 80, ...where }: Where, label: string, type: "rectangle" | "diamond" | "ellipse" = "rectangle"): BoardElement[] => [
  { ...base, ...where, width, height, type },
  textOn({ ...where, id: `${where.id}-label` }, label, where.id),
];

/** From one thing to another. */
export const arrowOn = (id: string, from: string | null, to: string | null, heads: { start?: string | null; end?: string | null } = {}): BoardElement => {
  const tie = (elementId: string | null) => (elementId === null ? null : { elementId, focus: 0, gap: 4 });
  return { ...base, id, x: 0, y: 0, width: 10, height: 0, type: "arrow", points: [[0, 0], [10, 0]], startBinding: tie(from), endBinding: tie(to), startArrowhead: heads.start ?? null, endArrowhead: heads.end === undefined ? "arrow" : heads.end, elbowed: false };
};

export const frameOn = ({ width = 400, height = 300, ...where }: Where, name: string | null): BoardElement => ({ ...base, ...where, width, height, type: "frame", name });
