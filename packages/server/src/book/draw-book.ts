import type { Book } from "@inclined/core/schema/book";
import { inWorker } from "../in-worker.ts";

export interface BookOptions {
  paper: "a4" | "us-letter";
}

export interface DrawRequest {
  book: Book;
  options: BookOptions;
}

/**
 * The book as a tagged PDF. Drawn in a worker, because the compiler holds on to its thread; the same book gives the same bytes. No network.
 * @throws {Error} when the drawing fails, which is a bug: no words of the candidate's can be markup
 */
export const drawBook = (book: Book, options: BookOptions): Promise<Uint8Array> => inWorker(new URL("./draw-book.worker.ts", import.meta.url), { book, options }, "drawing the book");
