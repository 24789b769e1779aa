import { Fragment } from "react";

/** A text with stretches of it underlined; they follow one another and do not overlap. */
export function StoryMarked({ text, spans }: { text: string; spans: readonly { start: number; end: number }[] }) {
  return (
    <>
      {spans.map(({ start, end }, place) => (
        <Fragment key={start}>
          {text.slice(spans[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
