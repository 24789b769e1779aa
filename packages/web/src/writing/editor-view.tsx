import { plainWords } from "@inclined/core/documents/markdown/plain-words";
import type { Quote, Span } from "@inclined/core/schema/span";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { usePaperAtHand } from "./at-hand.ts";
import { useDocument } from "./document-desk.ts";
import { useTask } from "./run-task.ts";

const TOPICS = { cost: "Cost", security: "Security and privacy", scale: "Scale", regulation: "Regulation", "why-now": "Why now", "why-us": "Why us" } as const;
const PILLARS = { clarity: "Clarity", prioritization: "Prioritization", quantification: "Quantification" } as const;
const STEPS = { problem: "Problem", conflict: "Conflict", resolution: "Resolution" } as const;
const TIERS = { primary: "Primary", secondary: "Secondary", leading: "Leading" } as const;

/** The page as a careful editor looks at it: its pillars, its arc, the objections that it provokes, and what would change its course. */
export function EditorView({ onShow, onClose }: { onShow: (span: Span) => void; onClose: () => void }) {
  const { data } = useDocument();
  const atHand = usePaperAtHand(data);
  const found = useTask("shape", atHand);
  if (found === "broken") return <p className="problem" role="alert">This could not be started. Reload the page to try again; what you wrote is stored.</p>;
  if (found === null) return <p className="soft" role="status">Reading…</p>;
  const { shape, objections, extras } = found.result;
  const words = (quote: Quote | null): ReactNode =>
    quote === null ? null : (
      <button type="button" className="check-quote" onClick={() => onShow(quote)}>
        “{plainWords(quote.quote, 110)}”
      </button>
    );
  return (
    <section className="editor-view" aria-labelledby="editor-title">
      <h2 className="section" id="editor-title">
        As an editor reads it
      </h2>
      {shape === null ? (
        <p className="soft">There is too little on the page to look at. Write the problem and the answer to it, and come back.</p>
      ) : (
        <>
          <h3 className="subsection">The three pillars</h3>
          <dl className="asked">
            {shape.pillars.map(({ id, says, stands }) => (
              <div key={id}>
                <dt>{PILLARS[id]}</dt>
                <dd>
                  {says}
                  {words(stands[0]?.words ?? null)}
                </dd>
              </div>
            ))}
          </dl>
          <h3 className="subsection">The arc</h3>
          <dl className="asked">
            {shape.arc.map(({ id, says, words: quote }) => (
              <div key={id}>
                <dt>{STEPS[id]}</dt>
                <dd>{quote === null ? says : words(quote)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {extras === null ? null : (
        <>
          <h3 className="subsection">What would change the course</h3>
          <p>{extras.counterMetric.says}</p>
          {words(extras.counterMetric.words)}
          <h3 className="subsection">How large the problem is</h3>
          <p>{extras.problemSource.says}</p>
          {words(extras.problemSource.words)}
          {extras.tiersInFaq.length === 0 ? null : (
            <>
              <h3 className="subsection">The tiers, again in the questions</h3>
              <dl className="asked">
                {extras.tiersInFaq.map(({ tier, question, says }) => (
                  <div key={tier}>
                    <dt>{TIERS[tier]}</dt>
                    <dd>
                      {says}
                      {words(question)}
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </>
      )}
      {objections.length === 0 ? null : (
        <>
          <h3 className="subsection">Objections</h3>
          <dl className="asked">
            {objections
              .filter(({ state, provokedBy }) => state === "answered" || provokedBy !== null)
              .map(({ topic, state, says, provokedBy }) => (
                <div key={topic}>
                  <dt>
                    {TOPICS[topic]}: {state === "answered" ? "answered" : "not answered"}
                  </dt>
                  <dd>
                    {says}{" "}
                    {provokedBy === null ? null : (
                      <button type="button" className="quiet" onClick={() => onShow(provokedBy)}>
                        Show the words
                      </button>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </>
      )}
      <div className="actions">
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </div>
    </section>
  );
}
