import { TASK_KIND_NAMES } from "./kind-names.ts";
import type { PlanView } from "@inclined/core/schema/plan";
import { SourceNote } from "../look/source-note.tsx";
import { hoursAndMinutes } from "./day-words.ts";

/** The time that was spent, part by part, beside what a source gives each; without a source the split is the person's own. */
export function PlanSpent({ spent: { parts, outside, source } }: { spent: PlanView["spent"] }) {
  const isNothing = parts.every(({ minutes }) => minutes === 0) && outside === 0;
  return (
    <section aria-labelledby="spent">
      <h2 className="section" id="spent">
        Time spent
      </h2>
      {isNothing ? <p className="soft">Nothing yet. What you tick off counts here with the minutes that it was planned for.</p> : null}
      {isNothing && source === null ? null : (
        <dl className="spent">
          {parts.map(({ name, minutes, percent, advised }) => (
            <div key={name}>
              <dt>{nameOf(name)}</dt>
              <dd>
                <svg className="spent-bar" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
                  <rect className="spent-ground" width="100" height="8" />
                  <rect className="spent-done" width={percent ?? 0} height="8" />
                  {advised === null ? null : <rect className="spent-advised" x={Math.min(advised, 99.3)} width="0.7" height="8" />}
                </svg>
                <span>
                  {hoursAndMinutes(minutes)}
                  {percent === null ? "" : `, ${percent}%`}
                  {advised === null ? "" : ` (one source: ${advised}%)`}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {outside === 0 || source === null ? null : <p className="soft">{hoursAndMinutes(outside)} beside it, on what the source does not divide: mocks, refreshers, writing.</p>}
      {source === null ? null : <SourceNote id={source} />}
    </section>
  );
}

const nameOf = (name: string): string => TASK_KIND_NAMES[name as keyof typeof TASK_KIND_NAMES] ?? name;
