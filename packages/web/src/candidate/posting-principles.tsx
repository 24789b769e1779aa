import { wordsAround } from "@inclined/core/candidate/words-around";
import { PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import type { PostingReading } from "@inclined/core/schema/posting";
import type { Span } from "@inclined/core/schema/span";
import { count } from "../look/words.ts";

/** So many of a principle's words stand open; the others are folded. */
const OPEN_WORDS = 2;
/** Code units on each side of the words that lean on a principle. */
const REACH = 55;

/** The principles that the posting leans on, those with the most words first, each with the posting's words where they stand. */
export function PostingPrinciples({ principles, text }: { principles: PostingReading["principles"]; text: string }) {
  return (
    <section aria-labelledby="posting-principles">
      <h2 className="section" id="posting-principles">
        Principles it leans on
      </h2>
      {principles.length === 0 ? <p className="soft">Its words point at none of the Leadership Principles. The loop asks about them all the same.</p> : null}
      <ul className="list">
        {principles.map(({ id, evidence }) => {
          const quotes = evidence.map((words) => <Words key={words.start} text={text} words={words} />);
          return (
            <li key={id} className="posting-principle">
              <h3>{PRINCIPLE_NAMES[id as PrincipleId]}</h3>
              <div>
                {quotes.slice(0, OPEN_WORDS)}
                {quotes.length > OPEN_WORDS ? (
                  <details className="fold">
                    <summary>{count(quotes.length - OPEN_WORDS, "more place")}</summary>
                    {quotes.slice(OPEN_WORDS)}
                  </details>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Words({ text, words }: { text: string; words: Span }) {
  const { before, quote, after } = wordsAround(text, words, REACH);
  return (
    <p className="posting-quote" dir="auto">
      {before}
      <mark>{quote}</mark>
      {after}
    </p>
  );
}
