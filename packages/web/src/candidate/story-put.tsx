import { type AnyPart, PART_TEXTS, partsOf } from "@inclined/core/candidate/story-parts";
import { holdsWords, withWordsIn } from "@inclined/core/candidate/story-telling";
import { MAX_ANSWER_LENGTH } from "@inclined/core/schema/answer";
import type { StoryData } from "@inclined/core/schema/story";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { sayWithUndo } from "../look/notify.tsx";
import type { EditStory } from "./story-desk.tsx";

interface PutIntoPartProps {
  story: StoryData;
  edit: EditStory;
  /** The part that is suggested; null: the person chooses. */
  part: AnyPart | null;
  words: string;
}

/** Takes the person's own words, as they stand, to the end of a part. */
export function PutIntoPart({ story, edit, part: suggested, words }: PutIntoPartProps) {
  const parts = partsOf(story);
  const [chosen, choose] = useState<AnyPart | null>(null);
  const part = chosen ?? (suggested !== null && parts.includes(suggested) ? suggested : null);
  const own = words.trim();
  const isOfOtherWay = suggested !== null && !parts.includes(suggested);
  if (own === "") return null;
  const standsIn = parts.find((one) => holdsWords(story, one, own));
  if (standsIn !== undefined) return <p className="soft story-put">These words stand in {PART_TEXTS[standsIn].name}.</p>;
  const isTooLong = part !== null && (story.parts[part] ?? "").length + own.length >= MAX_ANSWER_LENGTH;
  const put = (): void => {
    if (part === null || isTooLong) return;
    const before = story.parts[part] ?? "";
    const after = withWordsIn(story, part, own).parts[part] ?? "";
    edit((now) => withWordsIn(now, part, own));
    sayWithUndo(`Put into ${PART_TEXTS[part].name}.`, async () => {
      // what was written there since stays
      edit((now) => ({ ...now, parts: { ...now.parts, [part]: (now.parts[part] ?? "").replace(after, () => before) } }));
    });
  };
  return (
    <div className="story-put">
      {isOfOtherWay ? <p className="soft story-put-about">It would belong to {PART_TEXTS[suggested].name}, a part of a story told {story.isDataProject ? "the plain way" : "as a product"}.</p> : null}
      <NativeSelect
        size="sm"
        label="Part"
        value={part ?? ""}
        onChange={(event) => choose(parts.find((one) => one === event.currentTarget.value) ?? null)}
        data={[...(part === null ? [{ value: "", label: "Choose a part" }] : []), ...parts.map((one) => ({ value: one, label: PART_TEXTS[one].name }))]}
      />
      <Button variant="default" onClick={put} disabled={part === null || isTooLong}>
        {part === null ? "Put this into the story" : `Put this into ${PART_TEXTS[part].name}`}
      </Button>
    </div>
  );
}
