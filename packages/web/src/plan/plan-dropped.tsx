import type { PlanView } from "@inclined/core/schema/plan";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** What found no day, by the reason, the least important first; folded, since there is nothing to be done about it. */
export function PlanDropped({ dropped }: { dropped: PlanView["dropped"] }) {
  const isAskedFor = useLocation().hash === "dropped";
  const [isOpen, setOpen] = useState(isAskedFor);
  useEffect(() => {
    if (isAskedFor) setOpen(true);
  }, [isAskedFor]);
  const titles = new Map<string, string[]>();
  const named = new Set<string>();
  for (const { task: { title }, why } of dropped) {
    if (named.has(title)) continue;
    named.add(title);
    titles.set(why, [...(titles.get(why) ?? []), title]);
  }
  return (
    <details className="fold" id="dropped" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What these days do not hold ({named.size})</summary>
      <p className="soft">The least important first. Nothing here is owed; a longer day or a later loop brings it back by itself.</p>
      {[...titles].map(([why, list]) => (
        <div key={why} className="dropped">
          <p>{why}</p>
          <ul>
            {list.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
