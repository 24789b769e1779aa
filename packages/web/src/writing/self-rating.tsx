import { KNOWN_DOCUMENTS } from "@inclined/core/documents/known-documents";
import type { DocumentCheck, DocumentKind } from "@inclined/core/schema/document-check";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { OpenSitting } from "./use-sitting.ts";

interface SelfRatingProps {
  kind: DocumentKind;
  sitting: OpenSitting;
  /** What the checks found; null: not looked at yet. */
  check: DocumentCheck | null;
}

/** One's own verdict before the checks', then both side by side. */
export function SelfRating({ kind, sitting: { state, happen }, check }: SelfRatingProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { criteria } = KNOWN_DOCUMENTS[kind];
  if (state.rated === null) {
    const toggle = (id: string, isOn: boolean): void => setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
    return (
      <section aria-labelledby="rate-title">
        <h2 className="section" id="rate-title">
          Your own verdict
        </h2>
        <p>Which of these does your page do? Say it before the checks do: knowing your own page is part of the interview.</p>
        <div className="self-rating">
          {criteria.map(({ id, question }) => (
            <label key={id} className="wish">
              <input type="checkbox" checked={chosen.has(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />
              {question}
            </label>
          ))}
        </div>
        <Button onClick={() => happen({ kind: "self-rated", holds: [...chosen] })}>This is my verdict</Button>
      </section>
    );
  }
  const own = new Set(state.rated);
  const rows = criteria.flatMap(({ id, name }) => {
    const found = check?.checks.find((one) => one.id === id);
    return found === undefined || found.state === "not-assessed" ? [] : [{ id, name, mine: own.has(id), theirs: found.met, says: found.says }];
  });
  const apart = rows.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <section aria-labelledby="rate-title">
      <h2 className="section" id="rate-title">
        Your verdict beside the checks’
      </h2>
      {rows.length === 0 ? (
        <p className="soft">The checks have not looked at this page, or found too little to judge.</p>
      ) : apart.length === 0 ? (
        <p>You and the checks say the same of all {rows.length}.</p>
      ) : (
        <>
          <p>
            You and the checks agree on {rows.length - apart.length} of {rows.length}. You differ here:
          </p>
          <dl className="asked">
            {apart.map(({ id, name, mine, says }) => (
              <div key={id}>
                <dt>
                  {name}: {mine ? "you said yes, the check says no" : "you said no, the check says yes"}
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
