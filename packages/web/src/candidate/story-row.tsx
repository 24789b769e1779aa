import { missingIn } from "@inclined/core/candidate/story-notes";
import { nothingWritten } from "./story-waiting.ts";
import { standingMarks } from "@inclined/core/candidate/story-marks";
import { saidInInterviews, storyNumbers } from "@inclined/core/candidate/story-numbers";
import { PART_TEXTS } from "@inclined/core/candidate/story-parts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import type { Claim } from "@inclined/core/schema/resume";
import type { StoryData } from "@inclined/core/schema/story";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { count, when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import type { JudgedStory } from "./story-judging.ts";
import { titleOf } from "./story-title.ts";

/** One story in the list: where it is from, what it shows, and what it lacks first. */
export function StoryRow({ story, judged, claims, said }: { story: PaperOf<"story">; judged: JudgedStory | null; claims: readonly Claim[]; said: readonly string[] }) {
  const { id, workspaceId, updatedAt, data } = story;
  const unconfirmed = storyNumbers(data, claims, [...said, ...saidInInterviews(data)]).filter(({ provenance }) => provenance === "unconfirmed").length;
  const remove = async (): Promise<void> => {
    await studio.deletePaper(workspaceId, id);
    await refreshWorkspaces();
    document.getElementById("place")?.focus({ preventScroll: true });
    sayWithUndo("The story was deleted.", async () => {
      await studio.undeletePaper(workspaceId, id);
      await refreshWorkspaces();
    });
  };
  return (
    <li className="row">
      <div>
        <Link className="row-title two-lines" to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId, storyId: id }}>
          {titleOf(data)}
        </Link>
        {judged === null ? <p className="row-about">…</p> : <Shown judged={judged} story={data} />}
        <p className="row-facts">
          {data.employer === null || data.employer === "" ? null : <span>{data.employer}</span>}
          {data.year === null ? null : <span>{data.year}</span>}
          {unconfirmed === 0 ? null : <span className="unconfirmed">{count(unconfirmed, "number is", "numbers are")} unconfirmed</span>}
          <span>Saved {when(updatedAt)}</span>
        </p>
      </div>
      <div className="row-tools">
        <Button variant="subtle" size="compact-sm" onClick={() => void remove().catch(sayFailure)} aria-label={`Delete: ${titleOf(data)}`}>
          Delete
        </Button>
      </div>
    </li>
  );
}

/** The principles that a story shows, and what an interviewer would ask first. */
function Shown({ judged: { assessment }, story }: { judged: JudgedStory; story: StoryData }) {
  if (assessment.status !== "assessed") return <p className="row-about">{assessment.reason === "nothing was said" ? nothingWritten(story) : `Not assessed yet: ${assessment.reason}.`}</p>;
  const marks = standingMarks(story);
  const shows = (id: PrincipleId): boolean => (marks[id] === undefined ? assessment.principles.some((one) => one.id === id && one.shown) : marks[id].verdict === "holds");
  const principles = PRINCIPLE_IDS.filter(shows).map((id) => PRINCIPLE_NAMES[id]);
  const first = missingIn(assessment, story, marks).find(({ id }) => !(id in marks));
  return (
    <>
      <p className="row-about">{principles.length === 0 ? "Shows no principle yet." : `Shows ${principles.join(" · ")}.`}</p>
      {first === undefined ? null : (
        <p className="row-about">
          Asked first, about {PART_TEXTS[first.part].name.toLowerCase()}: <span className="row-ask">{first.ask}</span>
        </p>
      )}
    </>
  );
}
