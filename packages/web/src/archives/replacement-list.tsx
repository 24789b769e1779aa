import type { ExportPreview, ExportReplacement } from "@inclined/core/schema/api";
import { Link } from "@tanstack/react-router";
import { count } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";

/** Of many groups the first is enough to see what happens; how much the others hold stands beside their names. */
const [UNFOLDED, MOST_UNFOLDED] = [1, 4] as const;

/** What a file will say in other words, place by place, and what it will not hold at all. */
export function ReplacementList({ preview: { replacements, total, leftOut, withoutTerms } }: { preview: ExportPreview }) {
  const { workspaces } = useStudio();
  const groups = [...Map.groupBy(replacements, ({ where }) => where)];
  const isListed = total > 0 || leftOut.length > 0;
  return (
    <>
      {withoutTerms.map((id) => (
        <p key={id}>
          No confidential terms are listed for {workspaces.find((workspace) => workspace.id === id)?.candidate.name ?? "this candidate"}, so nothing is replaced there.{" "}
          <Link to="/c/$workspaceId/candidate/terms" params={{ workspaceId: id }}>
            List them
          </Link>
        </p>
      ))}
      {total > 0 ? (
        <p role="status">{count(total, "place says", "places say")} something else in the file. What is stored stays as it is.</p>
      ) : isListed || withoutTerms.length === 0 ? (
        <p role="status">No listed term stands in what is exported.</p>
      ) : null}
      {leftOut.length === 0 ? null : <p className="soft">Left out: {leftOut.join("; ")}.</p>}
      {groups.length === 0 ? null : (
        <div className="replaced" role="region" aria-label="What is replaced">
          {groups.map(([where, places], at) => (
            <details key={where} className="fold" open={at < UNFOLDED || groups.length <= MOST_UNFOLDED}>
              <summary dir="auto">
                {where} ({count(places.reduce((sum, { times }) => sum + times, 0), "place")})
              </summary>
              <ul>
                {places.map((place, number) => (
                  <Place key={number} place={place} />
                ))}
              </ul>
            </details>
          ))}
        </div>
      )}
    </>
  );
}

/** Neighbours are up to 40 code units, one less where that would halve a character. */
const isCut = (neighbours: string): boolean => neighbours.length >= 39;
/** Without the word that was cut in two. A script without spaces stays as it is. */
const wholeBefore = (before: string): string => (isCut(before) ? `… ${before.replace(/^\S+\s+/u, "")}` : before);
const wholeAfter = (after: string): string => (isCut(after) ? `${after.replace(/\s+\S+$/u, "")} …` : after);

function Place({ place: { words, standIn, before, after, times } }: { place: ExportReplacement }) {
  return (
    <li>
      <p className="replaced-words">
        <del>{words}</del> <span aria-hidden>→</span> <ins>{standIn === "" ? "nothing" : standIn}</ins>
        {times > 1 ? <span className="soft"> {count(times, "time")}</span> : null}
      </p>
      <p className="replaced-context" dir="auto">
        {wholeBefore(before)}
        <b>{standIn}</b>
        {wholeAfter(after)}
      </p>
    </li>
  );
}
