import { FORM_NAMES } from "@inclined/core/candidate/story-parts";
import type { StoryData } from "@inclined/core/schema/story";
import { STORY_FORMS, type StoryForm } from "@inclined/core/schema/story-part-ids";
import { Tabs } from "@mantine/core";
import type { EditStory } from "./story-desk.tsx";
import { StoryFormText } from "./story-form-text.tsx";

interface StoryFormsProps {
  story: StoryData;
  edit: EditStory;
  form: StoryForm;
  setForm: (form: StoryForm) => void;
}

/** The story as it is told aloud, in three lengths. */
export function StoryForms({ story, edit, form, setForm }: StoryFormsProps) {
  return (
    <section className="column story-forms" aria-labelledby="forms-title">
      <h2 className="section" id="forms-title">
        As you tell it
      </h2>
      <p className="lede">The words that you speak, in three lengths. How long each should be, sources do not agree on; here is what they say.</p>
      <Tabs value={form} onChange={(value) => setForm(STORY_FORMS.find((one) => one === value) ?? "short")} keepMounted={false}>
        <Tabs.List aria-label="Lengths">
          {STORY_FORMS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {FORM_NAMES[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {STORY_FORMS.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <StoryFormText story={story} edit={edit} form={one} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
