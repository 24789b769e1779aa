import { join } from "node:path";
import type { Block, Book, Inline } from "@inclined/core/schema/book";
import { textOf } from "@inclined/core/playbook/walk";
// @ts-expect-error it comes without types
import pdfmake from "pdfmake";
import { REPOSITORY } from "./machine.ts";

const FONTS = join(REPOSITORY, "packages/server/src/book/fonts");
const [serif, italic, bold] = ["SourceSerif4-Regular.otf", "SourceSerif4-It.otf", "SourceSerif4-Semibold.otf"].map((name) => join(FONTS, name));

/** The same headings, paragraphs, lists and tables as PDF, by pdfmake: without charts, running heads that change, links, or tags. */
export async function drawWithPdfmake(book: Book): Promise<Uint8Array> {
  pdfmake.setFonts({ Serif: { normal: serif, italics: italic, bold, bolditalics: bold } });
  pdfmake.setLocalAccessPolicy(() => true);
  const content = [{ text: book.title, fontSize: 30 }, { text: book.name }, { toc: { title: { text: "Contents" } }, pageBreak: "before" }, ...book.sections.flatMap(({ title, blocks }) => [{ text: title, fontSize: 21, tocItem: true, pageBreak: "before" }, ...blocks.flatMap(ofBlock)])];
  const document = { pageSize: "A4", pageMargins: [74, 74, 74, 68], defaultStyle: { font: "Serif", fontSize: 10.5 }, footer: (page: number) => ({ text: String(page), alignment: "right", margin: [0, 20, 74, 0] }), content };
  return (await pdfmake.createPdf(document).getBuffer()) as Uint8Array;
}

const words = (inlines: readonly Inline[]): object[] => inlines.map((one) => ({ text: one.kind === "quote" ? `“${one.text}”` : one.text, ...(one.kind === "strong" ? { bold: true } : one.kind === "quote" ? { italics: true } : {}) }));

function ofBlock(block: Block): object[] {
  switch (block.kind) {
    case "heading":
      return [{ text: textOf(block.text), fontSize: block.level === 2 ? 13 : 10.5, bold: true, margin: [0, 8, 0, 2] }];
    case "paragraph":
      return [{ text: words(block.text), margin: [0, 0, 0, 6] }];
    case "list":
      return [block.ordered === true ? { ol: block.items.map((text) => ({ text: words(text) })) } : { ul: block.items.map((text) => ({ text: words(text) })) }];
    case "quotation":
      return [{ text: block.text, margin: [10, 0, 0, 2] }, { text: block.origin, fontSize: 8.5, margin: [10, 0, 0, 6] }];
    case "table": {
      const total = block.widths.reduce((sum, width) => sum + width, 0);
      return [{ table: { headerRows: 1, widths: block.widths.map((width) => `${Math.floor((width / total) * 100)}%`), body: [block.head.map((text) => ({ text, bold: true })), ...block.rows.map(({ cells }) => cells.map((text) => ({ text: words(text) })))] }, layout: "lightHorizontalLines" }];
    }
    case "figure":
      return [{ text: words(block.caption) }];
    case "picture":
      return [{ image: `data:image/png;base64,${block.base64}`, fit: [440, 420] }, { text: words(block.caption) }];
    case "lines":
    case "page":
      return [];
  }
}
