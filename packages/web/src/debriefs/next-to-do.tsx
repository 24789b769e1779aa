import "./trends.css";
import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { type NextThing, whatNext } from "@inclined/core/debrief/what-next";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useStudio } from "../shell/studio-context.ts";
import { reachOf } from "./reach-of.ts";

const UNKNOWN: readonly string[] = [];

interface NextToDoProps {
  attempts: readonly AttemptView[];
  /** Principles that a story of the person shows, where that is known. */
  principlesCovered?: readonly string[];
}

/** At most three things to do, each with the numbers that led to it and a way there. */
export function NextToDo({ attempts, principlesCovered = UNKNOWN }: NextToDoProps) {
  const { things, remark } = useMemo(() => whatNext({ attempts, reachOf, principlesCovered }), [attempts, principlesCovered]);
  return (
    <section aria-labelledby="next-to-do-title">
      <h2 className="section" id="next-to-do-title">
        What to do next
      </h2>
      {things.length === 0 ? null : (
        <ul className="list">
          {things.map((thing) => (
            <Thing key={`${thing.kind} ${thing.id}`} thing={thing} />
          ))}
        </ul>
      )}
      {remark === null ? null : <Remark remark={remark} />}
    </section>
  );
}

function Thing({ thing }: { thing: NextThing }) {
  const { workspace } = useStudio();
  const name = nameOf(thing);
  return (
    <li className="row">
      <div>
        {thing.link === "practice" ? (
          <span className="row-title">{name}</span>
        ) : (
          <Link className="row-title" to="/criteria/$lens/$criterionId" params={{ lens: thing.lens, criterionId: thing.id }}>
            {name}
          </Link>
        )}
        <p className="row-about">{thing.why}</p>
        <p className="row-facts">
          <span>{kindOf(thing)}</span>
        </p>
      </div>
      <Link className="next-practise" to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }} hash={`lens-${thing.lens}`} aria-label={`Practise it: ${name}`}>
        Practise it
      </Link>
    </li>
  );
}

function Remark({ remark }: { remark: string }) {
  const { workspace } = useStudio();
  return (
    <div className="empty next-remark">
      <p>
        {remark}{" "}
        <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
          Choose a question
        </Link>
      </p>
    </div>
  );
}

function nameOf({ kind, id, lens }: NextThing): string {
  if (kind === "criterion") return findCriterion(lens, id)?.name ?? id;
  return kind === "principle" ? PRINCIPLE_NAMES[id as PrincipleId] : `${LENS_NAMES[lens]} questions`;
}

function kindOf({ kind, lens }: NextThing): string {
  if (kind === "criterion") return `Criterion, ${LENS_NAMES[lens].toLowerCase()}`;
  return kind === "principle" ? "Leadership Principle" : "Not tried yet";
}
