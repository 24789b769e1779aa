import type { MarkedMatch } from "@inclined/core/candidate/match-marks";
import { useEffect, useRef } from "react";
import { count } from "../look/words.ts";
import { MarkedWords } from "../verdict/marked-words.tsx";
import type { Matching } from "./posting-matching.ts";

interface PostingEvidenceProps {
  marked: MarkedMatch;
  matching: Matching;
  onRefuse: (claim: string) => void;
}

/** The claims that show a requirement, the words that show it underlined: the best of them open, the others folded. Each can be refused. */
export function PostingEvidence({ marked: { standing, mark, gone }, matching: { heads, roles }, onRefuse }: PostingEvidenceProps) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its claim; the evidence that is left takes the focus.
  const refused = mark?.refused.length ?? 0;
  const before = useRef(refused);
  useEffect(() => {
    if (before.current < refused) box.current?.focus({ preventScroll: true });
    before.current = refused;
  }, [refused]);
  const { evidence, years } = standing;
  const quotes = evidence.map(({ claim, quote, words = [] }) => (
    <blockquote key={claim} className="posting-evidence" dir="auto">
      “<MarkedWords text={quote} words={words.map(({ start, end }) => ({ start, end, quote: quote.slice(start, end) }))} />”
      <span className="posting-head">
        {mark?.claims.includes(claim) === true ? <span>Chosen by you</span> : null}
        {heads.has(claim) ? <span>{heads.get(claim)}</span> : null}
        <button type="button" className="quiet posting-refuse" onClick={() => onRefuse(claim)} aria-label={`This claim does not show it: ${quote}`}>
          Does not show it
        </button>
      </span>
    </blockquote>
  ));
  if (quotes.length === 0 && gone === 0 && years === undefined && refused === 0) return null;
  return (
    <div className="posting-shown" ref={box} tabIndex={-1}>
      {years === undefined ? null : (
        <p className="posting-years">
          {yearsInWords(years)} {years.roles.map((place) => roles[place] ?? "").join("; ")}.
        </p>
      )}
      {quotes[0]}
      {quotes.length > 1 ? (
        <details className="fold">
          <summary>{count(quotes.length - 1, "more claim")}</summary>
          {quotes.slice(1)}
        </details>
      ) : null}
      {gone > 0 ? <p className="soft posting-gone">{count(gone, "claim")} that you chose {gone === 1 ? "is" : "are"} not in your résumé any more.</p> : null}
    </div>
  );
}

/** "9 years and 4 months in these 2 roles, of 5 years asked for:" */
function yearsInWords({ asked, months, roles, by }: NonNullable<MarkedMatch["ours"]["years"]>): string {
  const these = roles.length === 1 ? "this role" : `these ${roles.length} roles`;
  if (by === "claims") return `Claims in ${these} of ${monthsInWords(months)} show it; ${count(asked, "year")} of it are asked for:`;
  return `${monthsInWords(months)} in ${by === "titles" ? these : these.replace(/(roles?)$/, "related $1")}, of ${count(asked, "year")} asked for:`;
}

/** "9 years and 4 months", "7 months". */
function monthsInWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return count(rest, "month");
  return rest === 0 ? count(years, "year") : `${count(years, "year")} and ${count(rest, "month")}`;
}
