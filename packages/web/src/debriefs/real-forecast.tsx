import { dayInWords } from "../look/words.ts";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import type { Forecast } from "@inclined/core/debrief/forecast";
import { Link } from "@tanstack/react-router";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

/** The forecast as it was made, with the votes behind it. It never changes; the loop it came from may be gone. */
export function RealForecast({ forecast }: { forecast: Forecast }) {
  const { workspace } = useStudio();
  const { loop, name, level, votes, madeOn } = forecast;
  const practised = usePapers("loop").find(({ id }) => id === loop) ?? null;
  return (
    <details className="fold">
      <summary>What the rule went by</summary>
      <p>
        Made on {dayInWords(madeOn)} from your practice loop{" "}
        {practised === null ? (
          `“${name}”, which is deleted since`
        ) : (
          <Link to="/c/$workspaceId/debriefs/$loopId" params={{ workspaceId: workspace.id, loopId: loop }}>
            {name}
          </Link>
        )}
        , and not changed since. The level that its stories show: {level}.
      </p>
      <ul>
        {votes.map((vote, place) => {
          const role = practised?.data.plan[place]?.role;
          return (
            // the votes have no names of their own, and their order never changes
            <li key={place}>
              {role === undefined ? `Interviewer ${place + 1}` : ROLE_NAMES[role]}: {vote ?? "no vote, nothing was heard"}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
