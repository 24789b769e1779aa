import type { CheckedMetric } from "@inclined/core/schema/document-check";
import type { Span } from "@inclined/core/schema/span";
import { plainWords } from "@inclined/core/documents/markdown/plain-words";

const TIERS = [
  { tier: "primary", name: "Primary", lacks: "What changes for the customer or the business, with a number to reach and a time." },
  { tier: "secondary", name: "Secondary", lacks: "What moves the primary one, with a number and a time." },
  { tier: "leading", name: "Leading", lacks: "What moves first, within two weeks, with a number and a time." },
] as const;

/** The three tiers of a paper's metrics, one above the other, each judged. */
export function MetricPyramid({ metrics, onShow }: { metrics: readonly CheckedMetric[]; onShow: (span: Span) => void }) {
  return (
    <section aria-labelledby="pyramid-title">
      <h2 className="section" id="pyramid-title">
        The metrics
      </h2>
      <ol className="pyramid">
        {TIERS.map(({ tier, name, lacks }) => {
          const own = metrics.filter((metric) => metric.tier === tier);
          return (
            <li key={tier} data-tier={tier} data-empty={own.length === 0 || undefined}>
              <p className="pyramid-tier">{name}</p>
              {own.length === 0 ? <p className="soft">Not there yet. {lacks}</p> : own.map((metric) => <Metric key={metric.name.start} metric={metric} onShow={onShow} />)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Metric({ metric, onShow }: { metric: CheckedMetric; onShow: (span: Span) => void }) {
  const { name, target, time, source, outcome, leading, actionable, inTwoWeeks } = metric;
  return (
    <div className="pyramid-metric">
      <button type="button" className="quiet" onClick={() => onShow(name)}>
        {plainWords(name.quote)}
      </button>
      <p className="row-facts">
        <span>{target === null ? "no target" : plainWords(target.quote)}</span>
        <span>{time === null ? "no time" : plainWords(time.quote)}</span>
        <span>{source === null ? "no data source" : `read from ${plainWords(source.quote)}`}</span>
      </p>
      <ul className="pyramid-judged">
        {[outcome, leading, { is: actionable.is === "yes" ? "actionable" : "not actionable", because: actionable.because }, { is: inTwoWeeks.is === "yes" ? "readable in two weeks" : "not readable in two weeks", because: inTwoWeeks.because }].map(({ is, because }) => (
          <li key={is}>
            <b>{is}</b>: {because}
          </li>
        ))}
      </ul>
    </div>
  );
}
