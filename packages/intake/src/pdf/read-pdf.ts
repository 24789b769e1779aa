import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { InclinedError } from "@inclined/core/errors";
import type { Page, Run } from "../page/run.ts";
import { contrast } from "./contrast.ts";
import { type PaintedText, paintedTexts } from "./painted-text.ts";

type PDFPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/** A résumé has a few pages; what has more is something else. */
export const MOST_PAGES = 40;
/** Below this contrast nobody sees it, in any light. */
const LEAST_CONTRAST = 1.08;
/** A drawn bullet is smaller than this, in points. */
const MOST_DOT = 8;
/** In points. */
const LEAST_SIZE = 3;
/** Fonts of pictures: what they call a letter is a telephone or a calendar. */
const ICON_FONT = /awesome|icon|glyph|material-?symbols|fontello|symbola|mvssymbols|marvosym|fontmfizz/i;
/** What such a font may still draw as writing. */
const BULLETS = /[^\u2022\u25A0-\u25FF\s]/gu;

/**
 * Reads the text of a PDF with its places. Nothing in the file is run.
 * @returns pages with at most one run per drawn piece of text, in the order of drawing
 * @throws {InclinedError} invalid-input when it is encrypted, damaged, empty or far too long
 */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: Page[]; title: string | null; author: string | null }> {
  const { OPS } = await getResolvedPDFJS();
  // a copy: pdf.js takes the buffer away from its owner
  const document = await getDocumentProxy(new Uint8Array(bytes), { fontExtraProperties: true, verbosity: 0 }).catch((error: unknown) => {
    throw whyNot(error);
  });
  try {
    if (document.numPages === 0) throw new InclinedError("invalid-input", "The PDF has no pages. Export it again from the program you wrote it in.");
    if (document.numPages > MOST_PAGES) {
      throw new InclinedError("invalid-input", `The PDF has ${document.numPages} pages; a résumé of more than ${MOST_PAGES} is not read. Save the pages of the résumé as a file of their own.`);
    }
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const list = await page.getOperatorList();
      const fonts = new Map<string, Font>();
      const fontOf = (name: string): Font => {
        const known = fonts.get(name) ?? fontIn(page, name);
        fonts.set(name, known);
        return known;
      };
      const { texts, shapes, pictures } = paintedTexts(list, OPS, (name) => fontOf(name).unit);
      const [left = 0, bottom = 0] = page.view;
      const runs = texts.map((paint): Run => {
        const { name } = fontOf(paint.font);
        const run: Run = {
          // a font may call its hyphen soft; it is drawn all the same
          text: ICON_FONT.test(name) ? paint.text.replaceAll(BULLETS, " ") : paint.text.replaceAll("\u00AD", "-"),
          page: number - 1,
          x: paint.x - left,
          y: height - (paint.y - bottom),
          width: paint.width,
          size: paint.size,
          bold: /bold|black|heavy|demi|medium|-medi/i.test(name),
          italic: /ital|obli|slant/i.test(name),
          color: paint.color === "" ? "#000000" : paint.color,
          hidden: null,
        };
        run.hidden = whyHidden(run, paint, width, height);
        return run;
      });
      const letters = runs.reduce((sum, { text }) => sum + text.trim().length, 0);
      const dots = shapes
        .filter(({ left: from, right, bottom: low, top }) => right - from < MOST_DOT && top - low < MOST_DOT && right - from > 0.8 && top - low > 0.8)
        .map(({ left: from, right, bottom: low, top }) => ({ x: (from + right) / 2 - left, y: height - ((low + top) / 2 - bottom) }));
      pages.push({ width, height, runs, dots, isScan: letters < 40 && pictures > 0.4 * width * height });
    }
    const metadata = await document.getMetadata().catch(() => null);
    const info = new Map<string, unknown>(Object.entries(metadata?.info ?? {}));
    const text = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
    return { pages, title: text(info.get("Title")), author: text(info.get("Author")) };
  } finally {
    await document.loadingTask.destroy();
  }
}

interface Font {
  /** As the program that wrote the PDF calls it; empty where it never arrived. */
  name: string;
  /** Size of a glyph's unit. */
  unit: number;
}

function fontIn(page: PDFPageProxy, name: string): Font {
  try {
    const font = page.commonObjs.get(name) as { name?: string; fontMatrix?: readonly number[] } | null;
    return { name: font?.name ?? "", unit: font?.fontMatrix?.[0] ?? 0.001 };
  } catch {
    return { name: "", unit: 0.001 };
  }
}

function whyHidden(run: Run, paint: PaintedText, width: number, height: number): Run["hidden"] {
  if (run.text.trim() === "") return null;
  if (run.size < LEAST_SIZE) return "tiny";
  if (run.x + run.width < 0 || run.x > width || run.y < 0 || run.y - run.size > height) return "off-page";
  if (!paint.isPainted) return "invisible";
  if (paint.color !== "" && paint.background !== "" && contrast(paint.color, paint.background) < LEAST_CONTRAST) return "same-colour";
  return null;
}

function whyNot(error: unknown): InclinedError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return new InclinedError("invalid-input", "The PDF is locked with a password. Save a copy without one and try that, or paste the text.");
  return new InclinedError("invalid-input", "This PDF is damaged or cut off and cannot be read. Export it again, or paste the text.");
}
