import { storyNotes } from "@inclined/core/candidate/story-notes";
import type { StoryData } from "@inclined/core/schema/story";
import { PART_TEXTS } from "@inclined/core/candidate/story-parts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { StoryContest, StoryWords } from "./story-contest.tsx";
import { useStoryMarks } from "./story-marks-desk.ts";
import { showWords } from "./story-focus.ts";
import type { JudgedStory } from "./story-judging.ts";

/** The Leadership Principles that the story shows, each with its words. */
export function StoryPrinciples({ judged, story }: { judged: JudgedStory | "broken" | null; story: StoryData }) {
  const { isDataProject } = story;
  const { standing, marks } = useStoryMarks();
  const principles = useMemo(() => (judged === null || judged === "broken" ? [] : storyNotes(judged.assessment, judged.telling, { isDataProject }, standing).principles), [judged, isDataProject, standing]);
  if (judged === null || judged === "broken" || judged.assessment.status !== "assessed") return null;
  return (
    <section className="column" aria-labelledby="story-principles-title">
      <h2 className="section" id="story-principles-title">
        Principles it shows
      </h2>
      {principles.length === 0 ? <p className="soft">None is shown by what you did. Naming one is not showing it.</p> : null}
      <ul className="list">
        {principles.map(({ id, name, words }) => (
          <li key={id} className="row story-principle">
            <div>
              <p className="story-principle-name">{name}</p>
              {words.map((one) => (
                <button key={one.part + one.start} type="button" className="story-quote" dir="auto" title="Show these words" onClick={() => showWords(one)}>
                  “{one.quote}” <span className="story-note-kind">in {PART_TEXTS[one.part].name}</span>
                </button>
              ))}
              <StoryContest id={id} name={name} isHeld />
            </div>
          </li>
        ))}
        {PRINCIPLE_IDS.filter((id) => id in marks && principles.every((one) => one.id !== id)).map((id) => (
          <li key={id} className="row story-principle">
            <div>
              <p className="story-principle-name">{PRINCIPLE_NAMES[id]}</p>
              <StoryContest id={id} name={PRINCIPLE_NAMES[id]} isHeld={false} />
            </div>
          </li>
        ))}
      </ul>
      <AnotherPrinciple shown={[...principles.map(({ id }) => id), ...PRINCIPLE_IDS.filter((id) => id in marks)]} />
    </section>
  );
}

/** A principle that the person sees in the story and the lens does not. */
function AnotherPrinciple({ shown }: { shown: readonly PrincipleId[] }) {
  const [chosen, choose] = useState<PrincipleId | null>(null);
  return (
    <div className="story-another">
      <NativeSelect
        size="sm"
        label="Another principle that it shows"
        value={chosen ?? ""}
        onChange={(event) => choose(PRINCIPLE_IDS.find((id) => id === event.currentTarget.value) ?? null)}
        data={[{ value: "", label: "Choose a principle" }, ...PRINCIPLE_IDS.filter((id) => !shown.includes(id)).map((id) => ({ value: id, label: PRINCIPLE_NAMES[id] }))]}
      />
      {chosen === null ? null : <StoryWords id={chosen} name={PRINCIPLE_NAMES[chosen]} close={() => choose(null)} />}
    </div>
  );
}
