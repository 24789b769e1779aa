import type { Cell, Coverage, CoveredStory, Strength } from "@inclined/core/candidate/coverage";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from "@inclined/core/principles/names";
import { Link } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { useStudio } from "../shell/studio-context.ts";

const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  0: "not shown",
  1: "perhaps shown",
  2: "shown",
  3: "shown, in a story that stands",
};

const wordsFor = ({ strength, mark }: Cell): string => (mark === null ? STRENGTH_WORDS[strength] : `${STRENGTH_WORDS[strength]}, as you say`);

interface MatrixTableProps {
  stories: readonly CoveredStory[];
  coverage: Coverage;
}

/** Principles down, stories across. A story is known by its number, as in the list above the table. */
export function MatrixTable({ stories, coverage }: MatrixTableProps) {
  const { workspace } = useStudio();
  const [chosen, choose] = useState<Cell | null>(null);
  const cellOf = (story: string, principle: string): Cell | undefined => coverage.cells.find((cell) => cell.story === story && cell.principle === principle);
  const titleOf = (story: string): string => stories.find(({ id }) => id === story)?.title || "Untitled";
  return (
    <>
      <ol className="matrix-stories">
        {stories.map(({ id, title, year, employer, assessment }) => (
          <li key={id}>
            <Link to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId: id }} search={{}}>
              {title || "Untitled"}
            </Link>{" "}
            <span className="soft">{[employer, year, assessment === null ? "no part written yet" : assessment.status === "not-assessed" ? "too little to judge" : null].filter((one) => one !== null && one !== "").join(", ")}</span>
          </li>
        ))}
      </ol>
      <div className="matrix-room" tabIndex={0} role="region" aria-label="Stories by principle, a table">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Principle</th>
              {stories.map(({ id, title }, place) => (
                <th key={id} scope="col" aria-label={title || "Untitled"} title={title}>
                  {place + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PRINCIPLE_IDS.map((principle) => (
              <Fragment key={principle}>
                <tr data-gap={coverage.gaps.includes(principle) || undefined}>
                  <th scope="row">{PRINCIPLE_NAMES[principle]}</th>
                  {stories.map(({ id }) => {
                    const cell = cellOf(id, principle);
                    if (cell === undefined || (cell.strength === 0 && cell.mark === null)) return <td key={id}><span className="visually-hidden">{STRENGTH_WORDS[0]}</span></td>;
                    const isChosen = chosen?.story === id && chosen.principle === principle;
                    return (
                      <td key={id}>
                        <button
                          type="button"
                          className="matrix-mark"
                          data-strength={cell.strength}
                          data-own={cell.mark === null ? undefined : true}
                          aria-expanded={isChosen}
                          aria-label={`${PRINCIPLE_NAMES[principle]} in ${titleOf(id)}: ${wordsFor(cell)}`}
                          onClick={() => choose(isChosen ? null : cell)}
                        />
                      </td>
                    );
                  })}
                </tr>
                {chosen?.principle === principle ? (
                  <tr className="matrix-words">
                    <td colSpan={stories.length + 1}>
                      <p className="soft">
                        {titleOf(chosen.story)}: {STRENGTH_WORDS[chosen.found]}
                        {chosen.mark === null ? "" : chosen.mark.verdict === "holds" ? "; you say that it is shown, and that counts" : "; you say that it is not shown, and that counts"}.
                      </p>
                      {chosen.mark === null || chosen.mark.quote === null ? null : <blockquote>{chosen.mark.quote}</blockquote>}
                      {chosen.evidence.map(({ quote, start }) => (
                        <blockquote key={start}>{quote}</blockquote>
                      ))}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p className="matrix-key soft">
        <span className="matrix-mark" data-strength={3} /> {STRENGTH_WORDS[3]} <span className="matrix-mark" data-strength={2} /> {STRENGTH_WORDS[2]} <span className="matrix-mark" data-strength={1} /> {STRENGTH_WORDS[1]} <span className="matrix-mark" data-strength={2} data-own /> as you say
      </p>
    </>
  );
}
