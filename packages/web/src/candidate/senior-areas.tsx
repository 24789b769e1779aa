import { findSource } from "@inclined/content/sources";
import { seniorAreas } from "@inclined/content/senior-areas";
import { areaEvidence, type ScopedStory } from "@inclined/core/candidate/level-evidence";
import { Link } from "@tanstack/react-router";
import { useStudio } from "../shell/studio-context.ts";
import { explained } from "../verdict/criterion-text.tsx";

const MOST_SHOWN = 3;

/** The four areas of a senior candidate, each with the words that show it or the question that is still open. */
export function SeniorAreas({ stories, titleOf }: { stories: readonly ScopedStory[]; titleOf: (story: string) => string }) {
  const { workspace } = useStudio();
  const [first] = seniorAreas;
  return (
    <>
      <h2 className="section">What a senior role is asked for</h2>
      <p className="soft">Four areas, as named in “{findSource(first?.source ?? "")?.title}”. Which criteria show each of them is our reading.</p>
      {seniorAreas.map((area) => {
        const evidence = areaEvidence(stories, area);
        return (
          <section key={area.id} className="senior-area">
            <h3 className="subsection">{area.name}</h3>
            <p className="soft">{area.asks}</p>
            {evidence.length === 0 ? <p>{area.gapQuestion}</p> : null}
            {evidence.slice(0, MOST_SHOWN).map(({ story, by, quote, isOwn }) => (
              <blockquote key={`${story} ${by}`}>
                {quote}
                <footer className="soft">
                  {explained("behavioural", by)?.name}{isOwn ? ", as you chose" : ""}, in{" "}
                  <Link to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId: story }} search={{}}>
                    {titleOf(story)}
                  </Link>
                </footer>
              </blockquote>
            ))}
            {evidence.length > MOST_SHOWN ? <p className="soft">Shown in {evidence.length} places in all.</p> : null}
            <details className="fold">
              <summary>What to listen for</summary>
              <ul>{area.cues.map((cue) => <li key={cue}>{cue}</li>)}</ul>
            </details>
          </section>
        );
      })}
    </>
  );
}
