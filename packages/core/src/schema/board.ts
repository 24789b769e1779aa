import * as z from "zod";
import { Id } from "./identity.ts";

/** Of one board. A crowded whiteboard holds some hundred things. */
export const MOST_BOARD_ELEMENTS = 1_500;
/** Code units of one text on a board. */
export const MOST_BOARD_TEXT = 4_000;
/** Points of one line drawn by hand. */
const MOST_POINTS = 5_000;

const Place = z.number().min(-1_000_000).max(1_000_000);
const Size = z.number().min(-200_000).max(200_000);
const Ref = z.string().min(1).max(60);
const Colour = z.string().regex(/^(?:#[0-9a-fA-F]{3,8}|[a-zA-Z]{1,30}|(?:rgb|hsl)a?\([0-9., %]{1,40}\))$/);
const Point = z.tuple([Size, Size]);
const Points = z.array(Point).max(MOST_POINTS);
const Arrowhead = z.string().max(30).nullable();
const Binding = z.strictObject({ elementId: Ref, focus: Place, gap: Place, fixedPoint: Point.nullish() }).nullable();
const Segment = z.strictObject({ start: Point, end: Point, index: z.int().nonnegative() });

const base = {
  id: Ref,
  x: Place,
  y: Place,
  width: Size,
  height: Size,
  angle: z.number().min(-100).max(100),
  strokeColor: Colour,
  backgroundColor: Colour,
  fillStyle: z.string().max(20),
  strokeWidth: z.number().min(0).max(100),
  strokeStyle: z.string().max(20),
  roundness: z.strictObject({ type: z.int().min(0).max(9), value: z.number().min(0).max(10_000).optional() }).nullable(),
  roughness: z.number().min(0).max(10),
  opacity: z.number().min(0).max(100),
  /** Of the hand-drawn look, so that it is drawn alike each time. */
  seed: z.int(),
  /** Where it lies above and below the others, as the library writes it. */
  index: z.string().max(100).nullable(),
  groupIds: z.array(Ref).max(50),
  frameId: Ref.nullable(),
  boundElements: z.array(z.strictObject({ id: Ref, type: z.enum(["arrow", "text"]) })).max(500).nullable(),
  locked: z.boolean(),
};
const shape = <Type extends string>(type: Type) => z.strictObject({ ...base, type: z.literal(type) });
const line = { points: Points, startBinding: Binding, endBinding: Binding, startArrowhead: Arrowhead, endArrowhead: Arrowhead };

/** One thing on a board, as Excalidraw draws it: no pictures, no pages of others, no links. */
export const BoardElement = z.discriminatedUnion("type", [
  shape("rectangle"),
  shape("diamond"),
  shape("ellipse"),
  z.strictObject({
    ...base, type: z.literal("text"),
    text: z.string().max(MOST_BOARD_TEXT), originalText: z.string().max(MOST_BOARD_TEXT),
    fontSize: z.number().min(1).max(1_000), fontFamily: z.int().min(0).max(20), lineHeight: z.number().min(0.5).max(5),
    textAlign: z.string().max(20), verticalAlign: z.string().max(20), autoResize: z.boolean(),
    /** The box or arrow whose label it is. */
    containerId: Ref.nullable(),
  }),
  z.strictObject({ ...base, ...line, type: z.literal("arrow"), elbowed: z.boolean(), fixedSegments: z.array(Segment).max(500).nullish(), startIsSpecial: z.boolean().nullish(), endIsSpecial: z.boolean().nullish() }),
  z.strictObject({ ...base, ...line, type: z.literal("line"), polygon: z.boolean().optional() }),
  z.strictObject({ ...base, type: z.literal("freedraw"), points: Points, pressures: z.array(z.number().min(0).max(1)).max(MOST_POINTS), simulatePressure: z.boolean() }),
  z.strictObject({ ...base, type: z.literal("frame"), name: z.string().max(200).nullable() }),
]);
export type BoardElement = z.infer<typeof BoardElement>;

/** What was drawn while one question was answered. Its id is that of the answer. */
export const BoardPaper = z
  .strictObject({
    elements: z.array(BoardElement).max(MOST_BOARD_ELEMENTS),
    /** A picture of it: the paper that keeps the PNG, and the `sceneMark` of the elements that it shows. Null: none was made yet. */
    picture: z.strictObject({ original: Id, of: z.string().max(16) }).nullable(),
  })
  .meta({ id: "BoardPaper", description: "What was drawn while one question was answered." });
export type BoardPaper = z.infer<typeof BoardPaper>;
