import type { PlanView } from "@inclined/core/schema/plan";

/** What found no day, by the reason, the least important first. */
export function PlanDropped({ dropped }: { dropped: PlanView["dropped"] }) {
  const titles = new Map<string, Set<string>>();
  for (const { task, why } of dropped) titles.set(why, (titles.get(why) ?? new Set()).add(task.title));
  return (
    <section aria-labelledby="dropped">
      <h2 className="section" id="dropped">
        What has no place
      </h2>
      <p className="soft">The least important first. Nothing here is owed; a longer day or a later loop brings it back by itself.</p>
      {[...titles].map(([why, list]) => (
        <div key={why} className="dropped">
          <p>{why}</p>
          <ul>
            {[...list].map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
