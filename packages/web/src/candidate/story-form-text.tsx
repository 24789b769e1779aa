import { FORM_NAMES } from "@inclined/core/candidate/story-parts";
import { tellingOf } from "@inclined/core/candidate/story-telling";
import { ESTIMATED_WORDS_PER_MINUTE, measureDelivery } from "@inclined/core/delivery/measure-delivery";
import { MAX_ANSWER_LENGTH } from "@inclined/core/schema/answer";
import type { StoryData } from "@inclined/core/schema/story";
import type { StoryForm } from "@inclined/core/schema/story-part-ids";
import { Button, Textarea } from "@mantine/core";
import { useMemo, useState } from "react";
import { count, spoken } from "../look/words.ts";
import type { EditStory } from "./story-desk.tsx";
import { formId } from "./story-focus.ts";
import { StoryLengths } from "./story-lengths.tsx";
import { StorySafeForm } from "./story-safe-form.tsx";

/** One form: its words, how long they take, and how they read with the confidential terms replaced. */
export function StoryFormText({ story, edit, form }: { story: StoryData; edit: EditStory; form: StoryForm }) {
  const [isSafe, setSafe] = useState(false);
  const text = story.forms[form] ?? "";
  const fromParts = tellingOf(story).text;
  const { words, seconds } = useMemo(() => measureDelivery(text), [text]);
  const write = (written: string): void =>
    edit((before) => {
      const { [form]: _, ...others } = before.forms;
      return { ...before, forms: written === "" ? others : { ...others, [form]: written } };
    });
  return (
    <>
      <div className="story-form-tools">
        <p className="story-measure">
          {count(words, "word")}
          {words === 0 ? null : <span className="soft">, about {spoken(seconds)} at {ESTIMATED_WORDS_PER_MINUTE} words a minute</span>}
        </p>
        {text === "" ? null : (
          <label className="wish">
            <input type="checkbox" role="switch" aria-checked={isSafe} checked={isSafe} onChange={(event) => setSafe(event.currentTarget.checked)} />
            <span>Safe form</span>
          </label>
        )}
      </div>
      {isSafe && text !== "" ? (
        <StorySafeForm text={text} />
      ) : (
        <Textarea
          id={formId(form)}
          className="story-field"
          aria-label={`${FORM_NAMES[form]}, as you tell it`}
          placeholder="As you would say it"
          variant="unstyled"
          autosize
          minRows={4}
          maxLength={MAX_ANSWER_LENGTH}
          dir="auto"
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      {text === "" && fromParts !== "" ? (
        <div className="actions">
          <Button variant="default" onClick={() => write(fromParts)}>
            Start from the parts
          </Button>
          <span className="soft">Your own words, part after part, to be cut and joined.</span>
        </div>
      ) : null}
      <StoryLengths form={form} words={words} seconds={seconds} />
    </>
  );
}
