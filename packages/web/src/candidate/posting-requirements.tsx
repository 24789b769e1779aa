import type { MatchStatus, PostingReading, Requirement } from "@inclined/core/schema/posting";
import { useState } from "react";
import { PostingRequirement } from "./posting-requirement.tsx";
import type { Matching } from "./posting-matching.ts";

const SECTIONS: readonly { kind: Requirement["kind"]; title: string; none: string }[] = [
  { kind: "basic", title: "Basic qualifications", none: "None were found in the text of this posting." },
  { kind: "preferred", title: "Preferred qualifications", none: "None were found in the text of this posting." },
  { kind: "responsibility", title: "Responsibilities", none: "None were found in the text of this posting." },
];

interface PostingRequirementsProps {
  requirements: readonly Requirement[];
  matching: Matching | null;
  change: (edit: (before: PostingReading) => PostingReading) => void;
}

/** What the posting asks for, each with what the résumé shows of it. What was dropped can be brought back as long as the page is open. */
export function PostingRequirements({ requirements, matching, change }: PostingRequirementsProps) {
  const [dropped, setDropped] = useState<readonly Requirement[]>([]);
  const isDropped = (id: string): boolean => dropped.some((one) => one.id === id);
  const drop = (requirement: Requirement): void => {
    setDropped((before) => [...before, requirement]);
    change((before) => ({ ...before, requirements: before.requirements.filter(({ id }) => id !== requirement.id) }));
  };
  const bringBack = (requirement: Requirement): void => {
    setDropped((before) => before.filter(({ id }) => id !== requirement.id));
    change((before) => ({ ...before, requirements: [...before.requirements.filter(({ id }) => id !== requirement.id), requirement].toSorted((a, b) => a.start - b.start) }));
  };
  const all = [...requirements, ...dropped.filter(({ id }) => !requirements.some((one) => one.id === id))].toSorted((a, b) => a.start - b.start);

  return (
    <>
      {SECTIONS.map(({ kind, title, none }) => {
        const asked = all.filter((requirement) => requirement.kind === kind);
        return (
          <section key={kind} aria-labelledby={`posting-${kind}`}>
            <h2 className="section" id={`posting-${kind}`}>
              {title}
            </h2>
            {asked.length === 0 ? <p className="soft">{none}</p> : matching === null ? null : <p className="posting-counts">{countsOf(requirements.filter((requirement) => requirement.kind === kind), matching)}</p>}
            <ul className="list">
              {asked.map((requirement) => (
                <PostingRequirement
                  key={requirement.id}
                  requirement={requirement}
                  matching={matching}
                  isDropped={isDropped(requirement.id)}
                  onDrop={() => drop(requirement)}
                  onBringBack={() => bringBack(requirement)}
                  onMark={(edit) => change((before) => ({ ...before, marks: edit(before.marks ?? []) }))}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {matching === null ? null : <p className="soft posting-how">What a skill or a way of working is called is compared, and years are added up over the dated roles. A claim that shows something in other words is missed: “Correct” lets you name it, and your word then counts.</p>}
    </>
  );
}

/** "3 met, 1 partly, 2 not shown" */
function countsOf(asked: readonly Requirement[], { match }: Matching): string {
  const statuses = new Map(match.requirements.map(({ id, status }) => [id, status]));
  const number = (wanted: MatchStatus): number => asked.filter(({ id }) => statuses.get(id) === wanted).length;
  return [`${number("met")} met`, `${number("partly")} partly`, `${number("not-shown")} not shown`].filter((words) => !words.startsWith("0 ")).join(", ");
}
