import { claimOrigin } from "@inclined/core/candidate/story-beginning";
import type { ReviewItem } from "@inclined/core/schema/paper";
import type { Claim } from "@inclined/core/schema/resume";
import type { StoryData } from "@inclined/core/schema/story";
import { Textarea, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useStudio } from "../shell/studio-context.ts";
import type { EditStory } from "./story-desk.tsx";
import { StoryMarked } from "./story-marked.tsx";

interface StoryHeadProps {
  story: StoryData;
  edit: EditStory;
  items: readonly ReviewItem[];
  claims: readonly Claim[];
}

/** What a story is called, where and when it was, and the claim that it grew from. */
export function StoryHead({ story, edit, items, claims }: StoryHeadProps) {
  const claim = claims.find(({ id }) => id === story.claim) ?? null;
  const origin = claim === null ? null : claimOrigin(items, claim.id);
  const isOfRole = origin !== null && origin.years !== null && origin.years !== String(origin.year) && story.year === origin.year;
  return (
    <div className="sheet story-head">
      <div>
        <Textarea
          className="story-title"
          label="Title"
          placeholder="What you call it"
          autosize
          minRows={1}
          maxLength={200}
          value={story.title}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          onChange={(event) => {
            const title = event.currentTarget.value.replaceAll(/\s*\n\s*/g, " ");
            edit((before) => ({ ...before, title }));
          }}
        />
        <div className="story-where">
          <TextInput
            label="Employer"
            maxLength={120}
            value={story.employer ?? ""}
            onChange={(event) => {
              const employer = event.currentTarget.value;
              edit((before) => ({ ...before, employer: employer === "" ? null : employer }));
            }}
          />
          <Year year={story.year} edit={edit} />
        </div>
        {isOfRole ? <p className="soft story-year-about">The year is the role’s ({origin.years}). Write the one in which this happened.</p> : null}
        <label className="wish">
          <input
            type="checkbox"
            role="switch"
            aria-checked={story.isDataProject}
            checked={story.isDataProject}
            onChange={(event) => {
              const isDataProject = event.currentTarget.checked;
              edit((before) => ({ ...before, isDataProject }));
            }}
          />
          <span>This was a data project: tell it as a product</span>
        </label>
      </div>
      {story.claim === null ? null : <ClaimBeside claim={claim} />}
    </div>
  );
}

/** A year is kept when it is one; until then it stands in the field only. */
function Year({ year, edit }: { year: number | null; edit: EditStory }) {
  const [written, write] = useState<string | null>(null);
  const shown = written ?? year?.toString() ?? "";
  const isYear = (text: string): boolean => /^(?:19[5-9]\d|20\d\d|2100)$/.test(text);
  return (
    <TextInput
      label="Year"
      inputMode="numeric"
      maxLength={4}
      value={shown}
      error={written !== null && written !== "" && written.length === 4 && !isYear(written) ? "A year, such as 2021" : undefined}
      onBlur={() => write(null)}
      onChange={(event) => {
        const text = event.currentTarget.value.trim();
        write(text);
        if (text === "" || isYear(text)) edit((before) => ({ ...before, year: text === "" ? null : Number(text) }));
      }}
    />
  );
}

/** The claim as the résumé says it. It tells nothing of the story by itself. */
function ClaimBeside({ claim }: { claim: Claim | null }) {
  const { workspace } = useStudio();
  return (
    <aside className="story-notes" aria-label="What the résumé says">
      <p className="story-notes-title">What the résumé says</p>
      {claim === null ? (
        <p>The claim that this grew from is no longer among those you accepted. Its numbers count as the résumé’s no more.</p>
      ) : (
        <>
          <p className="story-claim">
            <StoryMarked text={claim.text} spans={claim.numbers} />
          </p>
          <p>
            <Link to="/c/$workspaceId/candidate/claims" params={{ workspaceId: workspace.id }}>
              What it leaves open
            </Link>
          </p>
        </>
      )}
    </aside>
  );
}
