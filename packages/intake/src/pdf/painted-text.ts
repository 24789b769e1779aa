import type { getResolvedPDFJS } from "unpdf";

type Ops = Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"];
type Matrix = readonly [number, number, number, number, number, number];

/** A word as it is drawn. Points, from the lower left corner. */
export interface PaintedText {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  /** Name of the font in the page. */
  font: string;
  color: string;
  /** What is behind it there. */
  background: string;
  /** False where the drawing mode leaves the glyphs unpainted. */
  isPainted: boolean;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

interface State {
  ctm: Matrix;
  fill: string;
  stroke: string;
  mode: number;
  leading: number;
  font: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  /** Share of the width, 1 by default. */
  stretch: number;
}

/** Something filled; in points from the lower left corner. */
export interface Shape {
  left: number;
  bottom: number;
  right: number;
  top: number;
  color: string;
}

/** Pictures and patterns have no one colour; text upon them counts as visible. */
const MANY_COLOURS = "";
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function boxOf(ctm: Matrix, [left, bottom, right, top]: readonly [number, number, number, number]): Omit<Shape, "color"> {
  const corners = [[left, bottom], [right, bottom], [left, top], [right, top]].map(([x = 0, y = 0]) => [ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5]] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** A gap of this many thousandths of the font size parts words. */
const WORD_GAP = 100;

/**
 * Follows the drawing of a page and gives its words with their places, their colour and what was painted behind them. The
 * text that pdf.js offers ready-made says nothing of colours, and leaves out hyphens that a font calls soft.
 * @param unitOf size of a glyph's unit in a font, 0.001 for nearly all
 */
export function paintedTexts(list: { fnArray: readonly number[]; argsArray: readonly unknown[] }, OPS: Ops, unitOf: (font: string) => number): { texts: PaintedText[]; shapes: Shape[]; pictures: number } {
  const texts: PaintedText[] = [];
  const backgrounds: Shape[] = [];
  let pictures = 0;
  let state: State = { ctm: IDENTITY, fill: "#000000", stroke: "#000000", mode: 0, leading: 0, font: "", size: 0, letterSpace: 0, wordSpace: 0, stretch: 1 };
  const stack: State[] = [];
  let text = IDENTITY;
  let line = IDENTITY;
  const moveTo = (matrix: Matrix): void => {
    line = matrix;
    text = matrix;
  };
  const show = (glyphs: readonly (Glyph | number | null)[]): void => {
    const { size, letterSpace, wordSpace, stretch, font } = state;
    const unit = unitOf(font);
    let word: PaintedText | null = null;
    let at = 0;
    const place = (): Matrix => times(state.ctm, times(text, [1, 0, 0, 1, at, 0]));
    const close = (): void => {
      if (word !== null) texts.push(word);
      word = null;
    };
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        if (-glyph > WORD_GAP) close();
        at -= (glyph / 1_000) * size * stretch;
        continue;
      }
      const width = glyph.width * unit * size * stretch;
      // a font may write a letter with the code of the space
      if (glyph.unicode.trim() === "") close();
      else {
        const [a, b, c, d, x, y] = place();
        if (word === null) {
          // text that runs upwards or downwards is decoration
          if (Math.abs(b) <= Math.abs(a)) word = { text: "", x, y, width: 0, size: Math.abs(size) * Math.hypot(c, d), font, ...looksAt(x, y) };
        }
        if (word !== null) {
          word.text += glyph.unicode;
          word.width = x + width * Math.hypot(a, b) - word.x;
        }
      }
      at += width + (letterSpace + (glyph.isSpace ? wordSpace : 0)) * stretch;
    }
    close();
    text = times(text, [1, 0, 0, 1, at, 0]);
  };
  const looksAt = (x: number, y: number): Pick<PaintedText, "color" | "background" | "isPainted"> => {
    const behind = backgrounds.findLast((box) => box.left <= x + 1 && box.right >= x + 1 && box.bottom <= y + 1 && box.top >= y + 1);
    // mode 3 paints nothing, 7 only clips; 1 and 5 draw outlines
    const isOutline = state.mode === 1 || state.mode === 5;
    return { color: isOutline ? state.stroke : state.fill, background: behind === undefined ? "#ffffff" : behind.color, isPainted: state.mode !== 3 && state.mode !== 7 };
  };
  const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

  for (const [place, op] of list.fnArray.entries()) {
    const args = (list.argsArray[place] ?? []) as readonly unknown[];
    switch (op) {
      case OPS.save:
        stack.push(state);
        break;
      case OPS.restore:
        state = stack.pop() ?? state;
        break;
      case OPS.transform:
        state = { ...state, ctm: times(state.ctm, args as unknown as Matrix) };
        break;
      case OPS.paintFormXObjectBegin: {
        stack.push(state);
        const matrix = args[0] as Matrix | null;
        if (matrix) state = { ...state, ctm: times(state.ctm, [...matrix] as unknown as Matrix) };
        break;
      }
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.setFillRGBColor:
        state = { ...state, fill: typeof args[0] === "string" ? args[0] : MANY_COLOURS };
        break;
      case OPS.setStrokeRGBColor:
        state = { ...state, stroke: typeof args[0] === "string" ? args[0] : MANY_COLOURS };
        break;
      case OPS.setFillColorN:
        state = { ...state, fill: MANY_COLOURS };
        break;
      case OPS.setTextRenderingMode:
        state = { ...state, mode: Number(args[0]) };
        break;
      case OPS.setFont:
        state = { ...state, font: String(args[0]), size: Number(args[1]) };
        break;
      case OPS.setCharSpacing:
        state = { ...state, letterSpace: Number(args[0]) };
        break;
      case OPS.setWordSpacing:
        state = { ...state, wordSpace: Number(args[0]) };
        break;
      case OPS.setHScale:
        state = { ...state, stretch: Number(args[0]) / 100 };
        break;
      case OPS.setLeading:
        state = { ...state, leading: Number(args[0]) };
        break;
      case OPS.constructPath: {
        const [paint, , box] = args as [number, unknown, ArrayLike<number> | null];
        if (fills.has(paint) && box && box.length >= 4) backgrounds.push({ ...boxOf(state.ctm, [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0]), color: state.fill });
        break;
      }
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const box = boxOf(state.ctm, [0, 0, 1, 1]);
        pictures += Math.max(0, box.right - box.left) * Math.max(0, box.top - box.bottom);
        backgrounds.push({ ...box, color: MANY_COLOURS });
        break;
      }
      case OPS.shadingFill:
        backgrounds.push({ left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity, color: MANY_COLOURS });
        break;
      case OPS.beginText:
        moveTo(IDENTITY);
        break;
      case OPS.setTextMatrix: {
        const [first] = args;
        moveTo((typeof first === "number" ? args : [...(first as Iterable<number>)]) as unknown as Matrix);
        break;
      }
      case OPS.moveText:
        moveTo(times(line, [1, 0, 0, 1, Number(args[0]), Number(args[1])]));
        break;
      case OPS.setLeadingMoveText:
        state = { ...state, leading: -Number(args[1]) };
        moveTo(times(line, [1, 0, 0, 1, Number(args[0]), Number(args[1])]));
        break;
      case OPS.nextLine:
        moveTo(times(line, [1, 0, 0, 1, 0, -state.leading]));
        break;
      case OPS.showText:
      case OPS.showSpacedText: {
        show(args[0] as readonly (Glyph | number | null)[]);
        break;
      }
      default:
    }
  }
  return { texts, shapes: backgrounds.filter(({ left, right }) => Number.isFinite(right - left)), pictures };
}
