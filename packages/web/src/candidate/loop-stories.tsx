import { formats } from "@inclined/content/formats";
import { findSource } from "@inclined/content/sources";
import { type Coverage, type CoveredStory, WORTH_OF } from "@inclined/core/candidate/coverage";
import { planLoop } from "@inclined/core/candidate/loop-plan";
import { PRINCIPLE_NAMES } from "@inclined/core/principles/names";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import { NativeSelect } from "@mantine/core";
import { NO_AIMS } from "../papers/aims.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useSinglePaper } from "../papers/use-single-paper.ts";

interface LoopStoriesProps {
  stories: readonly CoveredStory[];
  coverage: Coverage;
}

/** The stories laid out over the rounds of a loop, no story told twice, with the proof that no better layout exists. */
export function LoopStories({ stories, coverage }: LoopStoriesProps) {
  const aims = useSinglePaper("aims", NO_AIMS);
  const format = formats.find(({ id }) => id === aims.data.format) ?? null;
  const titleOf = (id: string | null): string => stories.find((story) => story.id === id)?.title || "Untitled";
  const plan = format === null ? null : planLoop(format, coverage, stories.map(({ id }) => id));
  const source = format === null ? null : findSource(format.source);
  return (
    <>
      <h2 className="section">Who hears which story</h2>
      <NativeSelect
        label="Loop"
        value={aims.data.format ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          aims.edit((data) => ({ ...data, format: value === "" ? null : value }));
        }}
        data={[{ value: "", label: "Choose a loop" }, ...formats.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <PaperStateLine paper={aims} />
      {format === null || plan === null ? null : (
        <>
          <p className="soft">
            {format.note} Source: {source === null ? format.source : source.url === null ? source.title : <a href={source.url}>{source.title}</a>}{source === null ? "" : `, read ${source.readOn}`}.
          </p>
          {format.rounds.map(({ id, role, topic, minutes }) => (
            <section key={id}>
              <h3 className="subsection">
                {ROLE_NAMES[role]}: {topic}
              </h3>
              {minutes === null ? null : <p className="soft loop-minutes">{minutes} minutes</p>}
              <dl className="facts loop-slots">
                {(plan.rounds.find((round) => round.id === id)?.slots ?? []).map(({ principle, story, backup }) => (
                  <div key={principle} className="loop-slot">
                    <dt>{PRINCIPLE_NAMES[principle]}</dt>
                    <dd>
                      {story === null ? <span className="soft">No story is left that shows it</span> : titleOf(story)}
                      {backup === null ? null : <span className="soft">; another example: {titleOf(backup)}</span>}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          {plan.unused.length === 0 ? null : <p className="soft">Not used in this loop: {plan.unused.map(titleOf).join(", ")}.</p>}
          <details className="loop-proof">
            <summary>Why no better layout exists</summary>
            <p>
              A story that shows a principle is worth {WORTH_OF[2]}, {WORTH_OF[3]} where the story as a whole stands, and {WORTH_OF[1]} where it is unsure. No story is told twice. This layout is worth {plan.worth} in all.
            </p>
            <p>
              Every story and every place in the loop can be given a price so that no pairing is worth more than its two prices together. {plan.isProven ? `Such prices were found, checked one by one, and they add up to ${plan.bound}: no layout can be worth more.` : "Such prices were not found; please report this."}
            </p>
          </details>
        </>
      )}
    </>
  );
}
