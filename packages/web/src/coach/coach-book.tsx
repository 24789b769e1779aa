import "../playbook/book-page.css";
import type { Book } from "@inclined/core/schema/book";
import { BookBlock } from "../playbook/book-block.tsx";
import { anchorOf, SeeProvider } from "../playbook/see-context.ts";

/** Opens what is folded around a place of the book, and goes there. */
function goTo(target: string): void {
  const element = document.getElementById(anchorOf(target));
  element?.closest("details")?.setAttribute("open", "");
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start" });
}

/** A candidate's book, section by section, each folded. */
export function CoachBook({ book }: { book: Book }) {
  return (
    <section aria-labelledby="book-title">
      <h2 className="section" id="book-title">
        The book
      </h2>
      <SeeProvider value={goTo}>
        <div className="coach-book">
          {book.sections.map(({ id, title, blocks }) => (
            <details key={id} className="fold">
              <summary id={anchorOf(id)}>{title}</summary>
              <div className="book-page">
                {blocks.map((block, at) => (
                  <BookBlock key={at} block={block} />
                ))}
              </div>
            </details>
          ))}
        </div>
      </SeeProvider>
    </section>
  );
}
