import { itemName } from "@inclined/core/debrief/meeting";
import type { InterviewerVote } from "@inclined/core/schema/debrief";

/** Quotes in the opening, at most. */
const MOST = 4;

/** First what was believed, in the candidate's own words. */
export function Believed({ votes }: { votes: readonly InterviewerVote[] }) {
  const all = votes.flatMap((vote) => vote.for.filter(({ strength }) => strength === "survived a probe").concat(vote.for.filter(({ strength }) => strength === "shown")).slice(0, 1));
  const quotes = all.filter(({ quote }, place) => all.findIndex((one) => one.quote === quote) === place).slice(0, MOST);
  return (
    <section aria-labelledby="believed-title">
      <h2 className="section" id="believed-title">
        What was believed
      </h2>
      {quotes.length === 0 ? (
        <p>Nothing was shown in words that one can point at. The votes below say what each interviewer was listening for.</p>
      ) : (
        quotes.map(({ quote, item, strength }) => (
          <figure key={quote} className="believed">
            <blockquote>{quote}</blockquote>
            <figcaption>
              for {itemName(item)}
              {strength === "survived a probe" ? ", and it held when asked about" : ""}
            </figcaption>
          </figure>
        ))
      )}
    </section>
  );
}
