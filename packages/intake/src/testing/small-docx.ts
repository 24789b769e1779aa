import { strToU8, zipSync } from "fflate";

/** The names that the parts of a Word document are written in. */
export const WORD_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export const paragraph = (inner: string, style = ""): string => `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;

/** A Word document of bare bones: that body, and other parts by their paths. Enough for a reader. */
export function smallDocx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { "[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/document.xml": `<w:document ${WORD_NAMES}><w:body>${body}</w:body></w:document>`, ...more };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
