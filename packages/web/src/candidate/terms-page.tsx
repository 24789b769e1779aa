import "./terms.css";
import { acceptedItems } from "@inclined/core/candidate/review-items";
import { findTerms } from "@inclined/core/candidate/safe-form";
import { storyText } from "@inclined/core/candidate/story-numbers";
import { standInForTerm, suggestTerms } from "@inclined/core/candidate/suggest-terms";
import type { TermsPaper } from "@inclined/core/schema/paper";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { count } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { useSinglePaper } from "../papers/use-single-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";

const NO_TERMS: TermsPaper = { terms: [] };

/** Names and figures that stay inside, each with what is said instead. */
export function TermsPage() {
  usePlaceTitle("Confidential");
  const paper = useSinglePaper("terms", NO_TERMS);
  const resume = useOnlyPaper("resume");
  const stories = usePapers("story");
  const { terms } = paper.data;
  const [added, setAdded] = useState("");
  const edit = (change: (before: TermsPaper["terms"]) => TermsPaper["terms"]): void => paper.edit((data) => ({ terms: change(data.terms) }));

  const items = acceptedItems(resume?.data.items ?? []);
  const suggested = suggestTerms(
    { employers: items.filter(({ kind }) => kind === "role").map(({ fields }) => fields["company"] ?? ""), texts: items.filter(({ kind }) => kind === "bullet").map(({ fields }) => fields["text"] ?? ""), open: items.filter(({ kind }) => kind === "skills").map(({ fields }) => fields["keywords"] ?? "") },
    terms,
  );
  const timesIn = (term: string): number => stories.filter(({ data }) => findTerms(storyText(data), [{ term, standIn: "" }]).length > 0).length;
  const add = (term: string, standIn: string): void => edit((before) => [...before, { term: term.trim(), standIn }]);

  return (
    <div className="column">
      <h1 className="title">What stays inside</h1>
      <p className="lede">
        Names, products and figures that you may not say outside, each with a stand-in. In your answers and stories they are underlined; exports can leave them out. What you wrote is never changed.
      </p>
      <PaperStateLine paper={paper} />
      {terms.length === 0 ? (
        <div className="empty">
          <p>Nothing is listed yet. Add a term below{suggested.length > 0 ? ", or take one that your résumé suggests" : ""}.</p>
        </div>
      ) : (
        <ul className="list">
          {terms.map(({ term, standIn }, place) => (
            <li className="row term" key={place}>
              <div className="term-fields">
                <TextInput label="Not said" value={term} maxLength={200} onChange={(event) => { const { value } = event.currentTarget; edit((before) => before.map((one, at) => (at === place && value !== "" ? { ...one, term: value } : one))); }} />
                <TextInput label="Said instead" placeholder="a large retailer" value={standIn} maxLength={200} onChange={(event) => { const { value } = event.currentTarget; edit((before) => before.map((one, at) => (at === place ? { ...one, standIn: value } : one))); }} />
                <p className="row-facts">
                  <span>{timesIn(term) === 0 ? "In none of your stories" : `In ${count(timesIn(term), "story", "stories")}`}</span>
                  {standIn.trim() === "" ? <span>Without a stand-in it becomes “…”</span> : null}
                  {findTerms(standIn, terms).length > 0 ? <span className="too-long">The stand-in says a listed term itself</span> : null}
                </p>
              </div>
              <div className="row-tools">
                <Button variant="subtle" size="compact-sm" aria-label={`Remove: ${term}`} onClick={() => edit((before) => before.filter((_, at) => at !== place))}>
                  Remove
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (added.trim() === "") return;
          add(added, standInForTerm(added));
          setAdded("");
        }}
      >
        <TextInput label="Another name, product or figure" maxLength={200} value={added} onChange={(event) => setAdded(event.currentTarget.value)} />
        <Button type="submit" disabled={added.trim() === ""}>
          Add
        </Button>
      </form>
      {suggested.length === 0 ? null : (
        <>
          <h2 className="section">From your résumé</h2>
          <p className="soft">Add what an interviewer should not hear. Whether something is confidential, only you and your employer know.</p>
          <ul className="term-suggestions">
            {suggested.map(({ term, standIn }) => (
              <li key={term}>
                <button type="button" className="quiet" onClick={() => add(term, standIn)}>
                  {term}
                </button>
                {standIn === "" ? null : <span className="soft"> → {standIn}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
