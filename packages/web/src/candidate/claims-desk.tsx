import "./posting.css";
import "./claims.css";
import { claimGroups, type ListedClaim } from "@inclined/core/candidate/claim-list";
import type { ClaimState, Paper } from "@inclined/core/schema/paper";
import { useMemo, useState } from "react";
import { count } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { usePaper, usePapers } from "../papers/use-paper.ts";
import { ClaimChoice } from "./claim-choice.tsx";
import { ClaimRow } from "./claim-row.tsx";
import { CLAIM_STATES } from "./claim-states.ts";

type Filter = ClaimState | "all";

/** All claims of the accepted résumé by role, or those of one state. */
export function ClaimsDesk({ stored }: { stored: Extract<Paper, { kind: "resume" }> }) {
  const paper = usePaper("resume", stored.id, stored.data);
  const stories = usePapers("story");
  const { items, claimStates } = paper.data;
  const groups = useMemo(() => claimGroups(items, claimStates), [items, claimStates]);
  const [filter, setFilter] = useState<Filter>("all");
  // What was changed under a filter stays where it is until another is chosen: a row does not go away under the hand.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const all = groups.flatMap(({ claims }) => claims);
  const isShown = ({ claim, state }: ListedClaim): boolean => filter === "all" || state === filter || touched.has(claim.id);
  const shown = groups.map((group) => ({ ...group, claims: group.claims.filter(isShown) })).filter(({ claims }) => claims.length > 0);
  const number = (state: ClaimState): number => all.filter((listed) => listed.state === state).length;
  const choose = (id: string, state: ClaimState): void => {
    setTouched((before) => new Set(before).add(id));
    paper.edit((data) => ({ ...data, claimStates: { ...data.claimStates, [id]: state } }));
  };

  return (
    <div className="column claims">
      <h1 className="title">Claims</h1>
      <p className="lede">
        {count(all.length, "claim")} of your résumé. For each: is it ready to be told, is it thin, or do you leave it at home? The state is suggested from what the words leave open; you decide.
      </p>
      <div className="claims-filter">
        <ClaimChoice<Filter>
          label="Claims to show"
          options={[{ value: "all", name: `All ${all.length}` }, ...CLAIM_STATES.map(({ state, name }) => ({ value: state, name: `${name} ${number(state)}` }))]}
          value={filter}
          onChoose={(value) => {
            setFilter(value);
            setTouched(new Set());
          }}
        />
        <PaperStateLine paper={paper} />
      </div>
      {shown.length === 0 ? (
        <div className="empty">
          <p>{NONE[filter]}</p>
        </div>
      ) : null}
      {shown.map(({ id, title, company, years, claims }) => (
        <section key={id} aria-labelledby={`claims-${id}`}>
          <h2 className="section claims-role" id={`claims-${id}`}>
            {title === "" && company === "" ? "A role without a title" : [title, company].filter((part) => part !== "").join(", ")}
            {years === "" ? null : <span className="claims-years"> {years}</span>}
          </h2>
          <ul className="list">
            {claims.map((listed) => (
              <ClaimRow key={listed.claim.id} listed={listed} stories={stories.filter(({ data }) => data.claim === listed.claim.id).map((story) => ({ id: story.id, title: story.data.title }))} onState={(state) => choose(listed.claim.id, state)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const NONE: Readonly<Record<Filter, string>> = {
  all: "There is no claim.",
  ready: "No claim is ready yet. Take a thin one, answer what it leaves open, and say so here.",
  thin: "No claim is thin. Go through those that are ready and have each question asked once.",
  "dont-bring": "You bring every claim. Choose “Don’t bring” at one that you would rather not begin with.",
};
