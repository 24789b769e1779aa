import { findCriterion } from "@inclined/core/criteria/find-criterion";
import type { Trend, Trends as Found } from "@inclined/core/debrief/trends";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import type { Lens } from "@inclined/core/schema/lens";
import { inShort, pointsInWords } from "./small-multiple.tsx";

/** Everything that the dots say, to be read. */
export function InNumbers({ lenses, principles }: Pick<Found, "lenses" | "principles">) {
  return (
    <details className="fold trends-numbers">
      <summary>All of this in numbers</summary>
      {lenses.filter(({ criteria }) => criteria.length > 0).map(({ lens, criteria }) => (
        <Numbers key={lens} title={`${LENS_NAMES[lens]}, met`} lines={criteria.map((trend) => ({ name: nameOf(lens, trend), trend }))} />
      ))}
      {principles.length === 0 ? null : <Numbers title="Principles, shown" lines={principles.map((trend) => ({ name: principleName(trend), trend }))} />}
    </details>
  );
}

function Numbers({ title, lines }: { title: string; lines: readonly { name: string; trend: Trend }[] }) {
  return (
    <>
      <h4>{title}</h4>
      <dl>
        {lines.map(({ name, trend }) => (
          <div key={trend.id}>
            <dt>{name}</dt>
            <dd>
              {inShort(trend)}
              <span className="soft">: {pointsInWords(trend)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The criterion as a person reads it. */
export const nameOf = (lens: Lens, { id }: Trend): string => findCriterion(lens, id)?.name ?? id;
/** The principle as a person reads it. */
export const principleName = ({ id }: Trend): string => PRINCIPLE_NAMES[id as PrincipleId];
