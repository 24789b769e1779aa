import type { DocumentBlock } from "@inclined/core/schema/document-blocks";
import { inWorker } from "../in-worker.ts";

/** A document to be set on paper. */
export interface PrintedDocument {
  title: string;
  blocks: readonly DocumentBlock[];
  paper: "a4" | "us-letter";
}

/** The document as a tagged PDF; the same document gives the same bytes. Drawn in a worker, because the compiler holds on to its thread. No network. */
export const drawDocument = (document: PrintedDocument): Promise<Uint8Array> => inWorker(new URL("./draw-document.worker.ts", import.meta.url), document, "drawing the paper");

/** The document for Word, in Word's own styles. The library numbers links at random, so two writings differ in these numbers. */
export const writeDocument = (document: PrintedDocument): Promise<Uint8Array> => inWorker(new URL("./write-document.worker.ts", import.meta.url), document, "writing the Word document");
