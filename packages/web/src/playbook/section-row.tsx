import type { Section } from "@inclined/core/schema/book";
import type { KeyboardEvent } from "react";
import { BookBlock } from "./book-block.tsx";
import { MissingList } from "./missing-list.tsx";
import { anchorOf } from "./see-context.ts";

interface SectionRowProps {
  section: Section;
  /** Among those that are printed, from 1; null: left out. */
  place: number | null;
  isOpen: boolean;
  toggle: () => void;
  /** Not given: it is always there, in its place. */
  choice?: { leaveOut: (isLeftOut: boolean) => void; move: (by: -1 | 1) => void; isFirst: boolean; isLast: boolean };
}

/** One section of the book: what it lacks, whether it is printed and where, and how it reads. */
export function SectionRow({ section: { id, title, blocks, missing, isLeftOut = false, isPrivate = false }, place, isOpen, toggle, choice }: SectionRowProps) {
  const anchor = anchorOf(id);
  /** Alt with an arrow, on whichever of its buttons one is. */
  const keys = (event: KeyboardEvent): void => {
    const by = event.altKey && event.key === "ArrowUp" ? -1 : event.altKey && event.key === "ArrowDown" ? 1 : null;
    if (by === null || choice === undefined) return;
    event.preventDefault();
    choice.move(by);
  };
  return (
    <li className="book-section" data-left-out={isLeftOut ? "" : undefined}>
      <div className="book-row">
        <span className="book-place" aria-hidden="true">
          {place ?? "–"}
        </span>
        <h2>
          <button type="button" id={anchor} aria-expanded={isOpen} aria-controls={`${anchor}-page`} onClick={toggle} onKeyDown={keys}>
            {title}
          </button>
        </h2>
        {isPrivate ? <span className="tag">for you alone</span> : null}
        {choice === undefined ? (
          <p className="book-row-tools soft">always the last</p>
        ) : (
          <div className="book-row-tools">
            <label className="wish">
              <input type="checkbox" role="switch" aria-label={`In the book: ${title}`} aria-checked={!isLeftOut} checked={!isLeftOut} onChange={(event) => choice.leaveOut(!event.currentTarget.checked)} />
              <span>In the book</span>
            </label>
            <Mover title={title} word="Up" isAtEnd={choice.isFirst} move={() => choice.move(-1)} keys={keys} />
            <Mover title={title} word="Down" isAtEnd={choice.isLast} move={() => choice.move(1)} keys={keys} />
          </div>
        )}
      </div>
      {isLeftOut ? null : <MissingList missing={missing} />}
      <div id={`${anchor}-page`} className="book-page" hidden={!isOpen}>
        {isOpen ? blocks.map((block, at) => <BookBlock key={at} block={block} />) : null}
      </div>
    </li>
  );
}

/** Stays in reach where there is nowhere to go, so that the focus is not lost on the way. */
function Mover({ title, word, isAtEnd, move, keys }: { title: string; word: "Up" | "Down"; isAtEnd: boolean; move: () => void; keys: (event: KeyboardEvent) => void }) {
  return (
    <button type="button" className="quiet" aria-label={`${word}: ${title}`} aria-disabled={isAtEnd} onClick={isAtEnd ? undefined : move} onKeyDown={keys}>
      {word}
    </button>
  );
}
