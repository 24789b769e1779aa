import { acceptedItems, claimsOfItems } from "@inclined/core/candidate/review-items";
import { drillChecks, missingToCheck } from "@inclined/core/interview/drill-checks";
import type { DrillId } from "@inclined/core/schema/drill-id";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useOnlyPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

/** What the exercise asks for besides the criteria, each with the sentence that says it; held against posting and résumé where that is the point. */
export function DrillChecks({ drill, texts }: { drill: DrillId; texts: readonly string[] }) {
  const { workspace } = useStudio();
  const posting = useOnlyPaper("posting");
  const resume = useOnlyPaper("resume");
  const brought = useMemo(
    () => ({
      posting: posting === null ? null : [...posting.data.reading.requirements.map(({ text }) => text), ...posting.data.reading.text.split(/\n+|(?<=[.!?]) /).filter((line) => line.trim() !== "")],
      claims: resume === null ? null : claimsOfItems(acceptedItems(resume.data.items)).map(({ text }) => text),
    }),
    [posting, resume],
  );
  const checks = useMemo(() => drillChecks(drill, texts, brought), [drill, texts, brought]);
  const missing = missingToCheck(drill, brought);
  if (drill === "business-leader" && checks.length === 0) return <p>Every abbreviation that was used is explained, or needs no explaining.</p>;
  if (checks.length === 0) return null;
  return (
    <>
      <h3 className="subsection">{drill === "business-leader" ? "Abbreviations that a business leader may not know" : "What the exercise asks for"}</h3>
      <dl className="heard-list">
        {checks.map(({ name, quote, beside }) => (
          <div key={name} data-tone={quote === null ? "open" : undefined}>
            <dt>
              {name}
              {quote === null ? <span className="note-kind">not heard in these words</span> : null}
            </dt>
            <dd className={quote === null ? "soft" : "quoted"}>
              {quote === null ? "Nothing in the answer says it so that one could point at it." : `“${quote}”`}
              {beside === undefined ? null : <span className="note-kind">beside: {beside}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {missing.length === 0 ? null : (
        <p className="soft">
          This could be held against {missing.join(" and ")} as well:{" "}
          <Link to="/c/$workspaceId/candidate" params={{ workspaceId: workspace.id }}>
            add {missing.length === 1 ? "it" : "them"}
          </Link>
          .
        </p>
      )}
    </>
  );
}
