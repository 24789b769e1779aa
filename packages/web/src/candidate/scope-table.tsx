import { scopeEvidence, type ScopedStory, type ScopeEvidence } from "@inclined/core/candidate/level-evidence";
import { SCOPE_WORDS } from "@inclined/core/candidate/scope-words";
import type { LevelProfile } from "@inclined/core/schema/level";
import { Link } from "@tanstack/react-router";
import { useStudio } from "../shell/studio-context.ts";

const MOST_SHOWN = 4;

interface ScopeTableProps {
  stories: readonly ScopedStory[];
  profile: Pick<LevelProfile, "scope"> | null;
  titleOf: (story: string) => string;
}

/** Kind by kind: what the level asks for where a source says so, and the words of the stories. */
export function ScopeTable({ stories, profile, titleOf }: ScopeTableProps) {
  const { workspace } = useStudio();
  return (
    <dl className="scope">
      {scopeEvidence(stories, profile).map((evidence) => (
        <div key={evidence.kind} className="scope-kind">
          <dt>{SCOPE_WORDS[evidence.kind].name}</dt>
          <dd>
            {profile === null ? null : <p className="soft">{asks(evidence)}</p>}
            {evidence.facts.length === 0 ? (
              <p>No story says so. {SCOPE_WORDS[evidence.kind].ask}</p>
            ) : (
              <ul className="scope-facts">
                {evidence.facts.slice(0, MOST_SHOWN).map(({ quote, story, start }) => (
                  <li key={`${story} ${start}`}>
                    <q>{quote}</q>{" "}
                    <Link className="soft" to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId: story }} search={{}}>
                      {titleOf(story)}
                    </Link>
                  </li>
                ))}
                {evidence.facts.length > MOST_SHOWN ? <li className="soft">and {evidence.facts.length - MOST_SHOWN} more</li> : null}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function asks({ kind, says, atLeast, reaches, facts }: ScopeEvidence): string {
  if (says === null) return "No public source found for this.";
  const held = atLeast === null ? "" : ` ${atLeast.toLocaleString("en")} ${SCOPE_WORDS[kind].unit} at least: ${reaches === true ? "a story reaches it." : facts.length === 0 ? "no story states a number." : "no story reaches it."}`;
  return `${says}${held}`;
}
