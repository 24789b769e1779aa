import { listedTerms } from "@inclined/core/candidate/listed-terms";
import type { Note } from "@inclined/core/candidate/safe-values";
import { chosenBook } from "@inclined/core/playbook/arrange-book";
import { forCoach } from "@inclined/core/playbook/for-coach";
import type { Book } from "@inclined/core/schema/book";
import type { Store } from "@inclined/store/store";
import { bookOfWorkspace } from "./book-of-workspace.ts";

/** For whom a book is made. */
export type Reader = "candidate" | "coach";

/**
 * The book as it is printed; for a coach without what is private and with confidential terms replaced.
 * @param note is told of every replacement
 * @throws {InclinedError} not-found
 */
export async function printedBook(store: Store, workspaceId: string, now: Date, reader: Reader, note?: Note): Promise<Book> {
  const book = chosenBook(await bookOfWorkspace(store, workspaceId, now));
  return reader === "candidate" ? book : forCoach(book, listedTerms(await store.listPapers(workspaceId)), note);
}
