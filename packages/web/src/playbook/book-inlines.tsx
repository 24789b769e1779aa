import type { Inline } from "@inclined/core/schema/book";
import { Fragment } from "react";
import { anchorOf, useGoTo } from "./see-context.ts";

/** Words of the book with what is quoted, counted or pointed at in them. */
export function BookInlines({ list }: { list: readonly Inline[] }) {
  return list.map((one, at) => (
    <Fragment key={at}>
      <BookInline one={one} />
    </Fragment>
  ));
}

function BookInline({ one }: { one: Inline }) {
  const goTo = useGoTo();
  switch (one.kind) {
    case "strong":
      return <b>{one.text}</b>;
    case "soft":
      return <span className="soft">{one.text}</span>;
    case "quote":
      return (
        <q className="book-quote" dir="auto">
          {one.text}
        </q>
      );
    case "number":
      return one.trace === "unconfirmed" ? (
        <>
          {one.text} <small className="book-unconfirmed">unconfirmed</small>
        </>
      ) : (
        one.text
      );
    case "see":
      return (
        <a
          href={`#${anchorOf(one.section)}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(one.section);
          }}
        >
          {one.text}
        </a>
      );
    case "text":
      return one.text;
  }
}
