import type { Coverage, CoveredStory } from "@inclined/core/candidate/coverage";
import { PRINCIPLE_NAMES } from "@inclined/core/principles/names";
import { Link } from "@tanstack/react-router";

interface CoverageNotesProps {
  stories: readonly CoveredStory[];
  coverage: Coverage;
  /** Stories whose numbers all lie below the level that is aimed at. */
  small: readonly string[];
}

/** What a look at the whole matrix shows: gaps, stories that carry too much or too little, and a loop drawn from one place. */
export function CoverageNotes({ stories, coverage: { gaps, overused, oneEmployer, fewYears }, small }: CoverageNotesProps) {
  const titleOf = (id: string): string => stories.find((story) => story.id === id)?.title || "Untitled";
  return (
    <>
      <h2 className="section">What stands out</h2>
      <ul className="notes-list">
        {gaps.length === 0 ? (
          <li>Every principle is shown by a story.</li>
        ) : (
          <li>
            No story shows{" "}
            {gaps.map((id, place) => (
              <span key={id}>
                {place === 0 ? "" : place === gaps.length - 1 ? " or " : ", "}
                <Link to="/criteria/$lens/$criterionId" params={{ lens: "behavioural", criterionId: id }}>
                  {PRINCIPLE_NAMES[id]}
                </Link>
              </span>
            ))}
            .
          </li>
        )}
        {overused.map(({ story, principles }) => (
          <li key={story}>
            “{titleOf(story)}” alone carries {principles.map((id) => PRINCIPLE_NAMES[id]).join(", ")}. Once it is told, nothing is left for the others.
          </li>
        ))}
        {small.map((id) => (
          <li key={id}>Every number in “{titleOf(id)}” lies below what the level you chose asks for. Told for scope, it may pull the level down.</li>
        ))}
        {oneEmployer === null ? null : <li>Every story comes from {oneEmployer}. Interviewers compare notes; one from elsewhere widens the picture.</li>}
        {fewYears === null ? null : <li>All stories come from {fewYears.join(" and ")}. An older or a newer one shows that it was no single good year.</li>}
      </ul>
    </>
  );
}
