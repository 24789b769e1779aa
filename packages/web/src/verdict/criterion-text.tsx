import { findExamples } from "@inclined/core/criteria/find-examples";
import { findCriterion, findPrinciple } from "@inclined/core/criteria/find-criterion";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import { findSource } from "@inclined/content/sources";

const KINDS = { criterion: "Criterion", flag: "Fault", fact: "Fact" } as const;

interface Explained {
  name: string;
  kind: string;
  question: string;
  why: string;
  counts: readonly string[];
  countsNot: readonly string[];
  finds: readonly string[];
  leaves: readonly string[];
  probes: readonly string[];
  strong: string;
  sources: readonly string[];
}

/** A criterion, flag, fact or principle of the lens as it is explained; null where there is none of that id. */
export function explained(lens: string, id: string): Explained | null {
  const criterion = findCriterion(lens, id);
  const examples = findExamples(lens, id) ?? { finds: [], leaves: [] };
  if (criterion !== null) return { ...criterion, ...examples, kind: `${KINDS[criterion.kind]}, ${LENS_NAMES[criterion.lens].toLowerCase()}` };
  const principle = findPrinciple(id);
  return principle === null ? null : { ...principle, ...examples, name: PRINCIPLE_NAMES[id as PrincipleId], kind: "Leadership Principle", sources: ["leadership-principles"] };
}

/** Everything about one criterion: what it asks, where that comes from, what counts and what does not. */
export function CriterionText({ about }: { about: Explained }) {
  return (
    <div className="criterion">
      <p className="criterion-question">{about.question}</p>
      <p>{about.why}</p>
      <h3 className="subsection">What counts</h3>
      <Lines lines={about.counts} />
      <h3 className="subsection">What does not</h3>
      <Lines lines={about.countsNot} />
      <h3 className="subsection">What strong looks like</h3>
      <p>{about.strong}</p>
      <h3 className="subsection">An interviewer may ask</h3>
      <Lines lines={about.probes} />
      <details className="fold">
        <summary>Examples that count ({about.finds.length})</summary>
        <Examples examples={about.finds} />
      </details>
      <details className="fold">
        <summary>Examples that come near and do not ({about.leaves.length})</summary>
        <Examples examples={about.leaves} />
      </details>
      <h3 className="subsection">Where this comes from</h3>
      <ul className="plain">
        {about.sources.map((id) => {
          const source = findSource(id);
          if (source === null) return null;
          return (
            <li key={id}>
              {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
              <span className="soft">. Read on {source.readOn}. {source.note}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** «…» stands around the words that show it; they are underlined. */
function Examples({ examples }: { examples: readonly string[] }) {
  return (
    <ul className="plain examples">
      {examples.map((example) => (
        <li key={example}>
          {example.split(/[«»]/).map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))}
        </li>
      ))}
    </ul>
  );
}
