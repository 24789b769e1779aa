import { storyNotes } from "@inclined/core/candidate/story-notes";
import type { StoryData } from "@inclined/core/schema/story";
import { PART_TEXTS } from "@inclined/core/candidate/story-parts";
import { useMemo } from "react";
import { showWords } from "./story-focus.ts";
import type { JudgedStory } from "./story-judging.ts";

/** The Leadership Principles that the story shows, each with its words. */
export function StoryPrinciples({ judged, story }: { judged: JudgedStory | "broken" | null; story: StoryData }) {
  const { isDataProject } = story;
  const principles = useMemo(() => (judged === null || judged === "broken" ? [] : storyNotes(judged.assessment, judged.telling, { isDataProject }).principles), [judged, isDataProject]);
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
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
