import type { Book } from "@inclined/core/schema/book";
import { inWorker } from "../in-worker.ts";
import type { BookOptions } from "./draw-book.ts";

/** The book as a Word document; the same book gives the same bytes. Written in a worker: a long book takes a second or two. */
export const writeDocx = (book: Book, options: BookOptions): Promise<Uint8Array> => inWorker(new URL("./write-docx.worker.ts", import.meta.url), { book, options }, "writing the Word document");
