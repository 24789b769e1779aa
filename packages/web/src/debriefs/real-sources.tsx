import { processFactsAbout } from "@inclined/content/after-the-loop";
import type { ProcessTopic } from "@inclined/core/schema/advice";
import { SourceNote } from "../look/source-note.tsx";

/** What is asked in the days after, and what to do where no source speaks of it. */
const TOPICS: readonly { about: ProcessTopic; name: string; none: string }[] = [
  { about: "waiting", name: "How long it takes", none: "None of our sources says. Ask the recruiter by when you hear." },
  { about: "reapplying", name: "Applying again", none: "None of our sources says how long to wait before applying again, or whether other teams may be asked meanwhile. Ask the recruiter." },
  { about: "lower-level", name: "A lower level", none: "None of our sources says. Ask the recruiter what the level was decided by." },
  { about: "another-loop", name: "Being asked for another loop", none: "None of our sources says what it means. Ask which interviews are missing, and for which role." },
];

/** What sources say about the time after a loop, each with its own; where they disagree both stand. */
export function RealSources() {
  return (
    <>
      <h2 className="section">Waiting, and applying again</h2>
      <p className="soft">What others wrote, as it stood on the day we read it. Where two differ, both stand. What your recruiter tells you goes before all of it.</p>
      {TOPICS.map(({ about, name, none }) => {
        const facts = processFactsAbout(about);
        return (
          <section key={about}>
            <h3 className="subsection">{name}</h3>
            {facts.length === 0 ? <p className="real-fact">{none}</p> : null}
            {facts.map(({ id, text, source }) => (
              <p key={id} className="real-fact">
                {text} <SourceNote id={source} />
              </p>
            ))}
          </section>
        );
      })}
    </>
  );
}
