import { fieldName, numberChanges, type StoryField } from "@inclined/core/candidate/story-changes";
import { storyText } from "@inclined/core/candidate/story-numbers";
import { type AnyPart, partsOf } from "@inclined/core/candidate/story-parts";
import type { Claim } from "@inclined/core/schema/resume";
import type { StoryData } from "@inclined/core/schema/story";
import type { StoryForm } from "@inclined/core/schema/story-part-ids";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { goToPart } from "./story-focus.ts";
import { titleOf } from "./story-title.ts";

type Texts = Pick<StoryData, "parts" | "forms" | "isDataProject">;

interface StoryChangesProps {
  storyId: string;
  story: Texts;
  asOpened: Texts;
  claims: readonly Claim[];
  goToForm: (form: StoryForm) => void;
}

/** Numbers that were changed on this page, each with the places where the old one still stands. */
export function StoryChanges({ storyId, story, asOpened, claims, goToForm }: StoryChangesProps) {
  const stories = usePapers("story");
  const elsewhere = useMemo(
    () => [
      ...stories.filter(({ id }) => id !== storyId).map(({ id, data }) => ({ id: `story:${id}`, text: `${data.title}\n\n${storyText(data)}` })),
      ...claims.map(({ id, text }) => ({ id: `claim:${id}`, text })),
    ],
    [stories, storyId, claims],
  );
  const changes = useMemo(() => numberChanges(asOpened, story, elsewhere), [asOpened, story, elsewhere]);
  const placeOf = (id: string): ReactNode => {
    const [kind, name = ""] = id.split(/:(.*)/s);
    if (kind === "part") return <OwnPlace name={fieldName(id as StoryField)} go={partsOf(story).includes(name as AnyPart) ? () => goToPart(name as AnyPart) : null} />;
    if (kind === "form") return <OwnPlace name={fieldName(id as StoryField)} go={() => goToForm(name as StoryForm)} />;
    const other = stories.find((one) => one.id === name);
    return other === undefined ? <ClaimPlace text={claims.find((one) => one.id === name)?.text ?? ""} /> : <StoryPlace storyId={other.id} title={titleOf(other.data)} />;
  };
  return (
    <div role="status">
      {changes.map(({ field, old, now, stillIn }) => (
        <div className="problem" key={field + old}>
          <p>
            In {fieldName(field)}, {now === null ? <>{old} is no more</> : <>{old} became {now}</>}. {old} still stands in:
          </p>
          <ul className="plain-lines story-still">
            {stillIn.map((id) => (
              <li key={id}>{placeOf(id)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** A part or form of this story; a part that is kept aside cannot be gone to. */
function OwnPlace({ name, go }: { name: string; go: (() => void) | null }) {
  if (go === null) return <>{name}, which is kept aside</>;
  return (
    <button type="button" className="quiet" onClick={go}>
      {name}
    </button>
  );
}

function StoryPlace({ storyId, title }: { storyId: string; title: string }) {
  const { workspace } = useStudio();
  return (
    <>
      the story{" "}
      <Link to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId }}>
        {title}
      </Link>
    </>
  );
}

function ClaimPlace({ text }: { text: string }) {
  const { workspace } = useStudio();
  return (
    <>
      the claim{" "}
      <Link to="/c/$workspaceId/candidate/claims" params={{ workspaceId: workspace.id }}>
        {text}
      </Link>
    </>
  );
}
