import { READERS } from "@inclined/core/documents/readers/reader-items";
import type { DocumentReading } from "@inclined/core/schema/document-readers";

/** How the three vote now, a line each; why stands with each reader below. */
export function VotesAtAGlance({ readings }: { readings: readonly DocumentReading[] }) {
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="votes-title">
      <h2 className="section" id="votes-title">
        The votes, with your replies
      </h2>
      <dl className="facts">
        {readings.map(({ reader, vote, because }) => (
          <div key={reader} className="moved-row">
            <dt>{READERS[reader].name}</dt>
            <dd>{vote === null ? "No vote." : because}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
