import { partsKeptAside } from "@inclined/core/candidate/story-telling";
import { type StoryNotes, storyNotes } from "@inclined/core/candidate/story-notes";
import { type AnyPart, PART_TEXTS, partsOf } from "@inclined/core/candidate/story-parts";
import { MAX_ANSWER_LENGTH } from "@inclined/core/schema/answer";
import type { StoryData } from "@inclined/core/schema/story";
import { Textarea } from "@mantine/core";
import { memo, useCallback, useMemo } from "react";
import type { EditStory } from "./story-desk.tsx";
import { fieldId } from "./story-focus.ts";
import type { JudgedStory } from "./story-judging.ts";
import { useStoryMarks } from "./story-marks-desk.ts";
import { PartNotes } from "./story-part-notes.tsx";
import { StoryStanding } from "./story-standing.tsx";

interface StoryPartsProps {
  story: StoryData;
  edit: EditStory;
  judged: JudgedStory | "broken" | null;
}

/** The parts of the story, each with what an interviewer would note beside it. */
export function StoryParts({ story, edit, judged }: StoryPartsProps) {
  const { isDataProject } = story;
  const { standing } = useStoryMarks();
  const notes = useMemo(() => (judged === null || judged === "broken" ? null : storyNotes(judged.assessment, judged.telling, { isDataProject }, standing)), [judged, isDataProject, standing]);
  const aside = partsKeptAside(story);
  const write = useCallback(
    (part: AnyPart, text: string): void =>
      edit((before) => {
        const { [part]: _, ...others } = before.parts;
        return { ...before, parts: text === "" ? others : { ...before.parts, [part]: text } };
      }),
    [edit],
  );
  return (
    <section aria-labelledby="parts-title">
      <div className="sheet story-parts-head">
        <div>
          <h2 className="section" id="parts-title">
            What happened
          </h2>
          <p className="soft">Part by part, in the words in which you would say it. A part that this story does not have stays empty.</p>
        </div>
        <StoryStanding judged={judged} story={story} />
      </div>
      {partsOf(story).map((part) => (
        <PartField key={part} part={part} text={story.parts[part] ?? ""} write={write} notes={notes} />
      ))}
      {aside.length === 0 ? null : (
        <p className="soft story-aside">
          {listed(aside.map((part) => PART_TEXTS[part].name))} {aside.length === 1 ? "holds" : "hold"} words, and {aside.length === 1 ? "belongs" : "belong"} to the other way of telling. {aside.length === 1 ? "It is kept, and comes" : "They are kept, and come"} back with the switch above.
        </p>
      )}
    </section>
  );
}

/** "Task", "Task and Actions", "Task, Actions and Result". */
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);

interface PartFieldProps {
  part: AnyPart;
  text: string;
  write: (part: AnyPart, text: string) => void;
  notes: StoryNotes | null;
}

/** Drawn anew only when its own words or the notes change: measuring a field takes the browser long. */
const PartField = memo(function PartField({ part, text, write, notes }: PartFieldProps) {
  const { name, asks } = PART_TEXTS[part];
  return (
    <div className="sheet story-part">
      <div>
        <h3 className="story-part-name">
          <label htmlFor={fieldId(part)}>{name}</label>
        </h3>
        <p className="story-part-asks" id={`${fieldId(part)}-asks`}>
          {asks}
        </p>
        <Textarea
          className="story-field"
          id={fieldId(part)}
          aria-describedby={`${fieldId(part)}-asks`}
          variant="unstyled"
          autosize
          minRows={1}
          placeholder="Not written yet"
          maxLength={MAX_ANSWER_LENGTH}
          dir="auto"
          value={text}
          onChange={(event) => write(part, event.currentTarget.value)}
        />
      </div>
      {notes === null ? null : <PartNotes part={part} notes={notes} />}
    </div>
  );
});
