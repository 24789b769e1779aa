import "./level.css";
import { findLevel, levels } from "@inclined/content/levels";
import { findSource } from "@inclined/content/sources";
import { type ScopedStory, tooSmall } from "@inclined/core/candidate/level-evidence";
import { standingMarks } from "@inclined/core/candidate/story-marks";
import { tellingOf } from "@inclined/core/candidate/story-telling";
import { Button, NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { NO_AIMS } from "../papers/aims.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { usePapers } from "../papers/use-paper.ts";
import { useSinglePaper } from "../papers/use-single-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { levelAimedAt } from "./level-aimed-at.ts";
import { OwnProfile } from "./own-profile.tsx";
import { ScopeTable } from "./scope-table.tsx";
import { SeniorAreas } from "./senior-areas.tsx";
import { useJudgedStories } from "./use-judged-stories.ts";

/** What the scope of the stories supports, beside what a source says about a level. */
export function LevelPage() {
  usePlaceTitle("Level");
  const { workspace } = useStudio();
  const papers = usePapers("story");
  const judged = useJudgedStories(papers);
  const aims = useSinglePaper("aims", NO_AIMS);
  const { level, ownProfiles } = aims.data;
  const known = level === null ? null : findLevel(level);
  const own = ownProfiles.find(({ id }) => id === level) ?? null;
  const profile = levelAimedAt(aims.data);
  const source = known === null ? null : findSource(known.source);
  const stories: ScopedStory[] = papers.map(({ id, data }) => ({ id, text: tellingOf(data).text, assessment: judged?.find((one) => one.id === id)?.assessment ?? null, marks: standingMarks(data) }));
  const titleOf = (id: string): string => papers.find((paper) => paper.id === id)?.data.title || "Untitled";
  const small = profile === null ? [] : tooSmall(stories, profile);
  const addOwn = (): void => {
    const id = `own-${crypto.randomUUID().slice(0, 8)}`;
    aims.edit((data) => ({ ...data, level: id, ownProfiles: [...data.ownProfiles, { id, name: workspace.candidate.level ?? "My level", scope: {} }] }));
  };

  return (
    <div className="column">
      <h1 className="title">Level</h1>
      <p className="lede">Interviewers hear a level in the scope of what you tell: for how many, worth how much, across whom, before whom, how long. These are the facts your stories state.</p>
      <NativeSelect
        label="Hold them against"
        value={level ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          aims.edit((data) => ({ ...data, level: value === "" ? null : value }));
        }}
        data={[{ value: "", label: "Nothing: only show the facts" }, ...levels.map(({ id, name, source: from }) => ({ value: id, label: `${name} (${findSource(from)?.title ?? from})` })), ...ownProfiles.map(({ id, name }) => ({ value: id, label: `${name} (yours)` }))]}
      />
      <div className="actions">
        <Button variant="default" onClick={addOwn}>
          Describe a level of your own
        </Button>
      </div>
      <PaperStateLine paper={aims} />
      {known === null ? null : (
        <p className="soft">
          {known.note} {source === null ? "" : `Source: ${source.title}, read ${source.readOn}.`}
        </p>
      )}
      {own === null ? null : <OwnProfile profile={own} aims={aims} />}
      {papers.length === 0 ? (
        <div className="empty">
          <p>
            No stories yet, so there is nothing to read a level from. <Link to="/c/$workspaceId/candidate/stories" params={{ workspaceId: workspace.id }}>Tell the first one</Link>.
          </p>
        </div>
      ) : (
        <>
          <h2 className="section">Scope</h2>
          <ScopeTable stories={stories} profile={profile} titleOf={titleOf} />
          {small.length === 0 ? null : (
            <p>
              {small.map((id, place) => (
                <span key={id}>
                  {place === 0 ? "" : ", "}
                  <Link to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId: id }} search={{}}>
                    {titleOf(id)}
                  </Link>
                </span>
              ))}
              : every number in {small.length === 1 ? "this story" : "these stories"} lies below what this level asks for. Told for scope, it may pull the level down.
            </p>
          )}
          <SeniorAreas stories={stories} titleOf={titleOf} />
        </>
      )}
    </div>
  );
}
