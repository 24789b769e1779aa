import { Worker } from "node:worker_threads";
import type { Book } from "@inclined/core/schema/book";

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
export function drawBook(book: Book, options: BookOptions): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./draw-book.worker.ts", import.meta.url), { workerData: { book, options } satisfies DrawRequest });
    worker.once("message", (pdf: Uint8Array) => resolve(pdf));
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code !== 0) reject(new Error(`drawing the book ended with ${code}`));
    });
  });
}
