import { KNOWN_DOCUMENTS } from "@inclined/core/documents/known-documents";
import type { DocumentCheck } from "@inclined/core/schema/document-check";
import type { Quote, Span } from "@inclined/core/schema/span";
import { count } from "../look/words.ts";
import { plainWords } from "@inclined/core/documents/markdown/plain-words";

interface CheckListProps {
  check: DocumentCheck;
  /** Which one is looked at; null: none. */
  lit: string | null;
  onLight: (id: string | null) => void;
  onShow: (span: Span) => void;
}

/** Every criterion and pitfall of a paper, what an editor says of it, and the words. What is to mend stands first. */
export function CheckList({ check, lit, onLight, onShow }: CheckListProps) {
  if (check.status === "not-assessed") {
    return (
      <p className="soft" role="status">
        {check.dashboard !== undefined && check.dashboard.figures.length > 0
          ? "The figures are computed from your table; you find them under the page. The rest is not checked yet: write under the table, in sentences, what each figure has you decide."
          : `Not checked: ${check.reason}.`}
      </p>
    );
  }
  const { criteria, pitfalls } = KNOWN_DOCUMENTS[check.kind];
  const nameOf = (id: string): string => [...criteria, ...pitfalls].find((one) => one.id === id)?.name ?? id;
  const raised = check.pitfalls.filter((pitfall) => pitfall.raised);
  const open = check.checks.filter(({ met }) => !met);
  const met = check.checks.filter((one) => one.met);
  const row = (tone: "fault" | "open" | "met") => (one: DocumentCheck["checks"][number] | DocumentCheck["pitfalls"][number]) => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the buttons in it; it only looks after them
    <li key={one.id} data-tone={tone} data-lit={lit === one.id || undefined} onMouseEnter={() => onLight(one.id)} onMouseLeave={() => onLight(null)} onFocus={() => onLight(one.id)} onBlur={() => onLight(null)}>
      <p className="check-name">{nameOf(one.id)}</p>
      <p className="check-says">{one.says}</p>
      <Words evidence={one.evidence} onShow={onShow} />
      <details className="fold check-why">
        <summary>Why</summary>
        <p className="soft">{one.why}</p>
      </details>
    </li>
  );
  return (
    <div className="check-list">
      <p className="soft" role="status">
        {met.length} of {count(check.checks.length, "check")} hold{raised.length === 0 ? "" : `, ${count(raised.length, "pitfall")}`}. A check finds words; whether the idea is good is for the readers.
      </p>
      {raised.length + open.length === 0 ? <p>Nothing is left to mend that these checks know of.{check.kind === "pr-faq" || check.kind === "writing-exercise" ? " Let the readers ask." : ""}</p> : null}
      {raised.length === 0 ? null : <ul aria-label="Pitfalls">{raised.map(row("fault"))}</ul>}
      {open.length === 0 ? null : <ul aria-label="Not there yet">{open.map(row("open"))}</ul>}
      {met.length === 0 ? null : (
        <details className="fold">
          <summary>{count(met.length, "check holds", "checks hold")}</summary>
          <ul aria-label="What holds">{met.map(row("met"))}</ul>
        </details>
      )}
    </div>
  );
}

const MOST_SHOWN = 2;

function Words({ evidence, onShow }: { evidence: readonly Quote[]; onShow: (span: Span) => void }) {
  const shown = evidence.filter(({ quote }, at) => evidence.findIndex((one) => one.quote === quote) === at);
  return shown.slice(0, MOST_SHOWN).map((quote) => (
    <button key={quote.start} type="button" className="check-quote" onClick={() => onShow(quote)}>
      “{plainWords(quote.quote, 110)}”
    </button>
  ));
}
