import { unzipSync, zipSync } from "fflate";

/** The first day that a zip file can name. */
const ZIP_DAY = new Date(1980, 0, 2);

/** The library writes the moment of writing into the document and into the zip around it; a day that is told stands instead. @param madeOn `2026-11-20` */
export function withFixedDates(docx: Uint8Array, madeOn: string): Uint8Array {
  const parts = unzipSync(docx);
  const core = parts["docProps/core.xml"];
  if (core === undefined) throw new RangeError("a document without its properties");
  const dated = new TextDecoder().decode(core).replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T00:00:00Z`);
  return zipSync({ ...parts, "docProps/core.xml": new TextEncoder().encode(dated) }, { mtime: ZIP_DAY });
}
