import type { LiveFindings } from "./live-finding.ts";

/** What stands in the finished sentences, by name: a note in the margin, gone when the answer is finished. */
export function FoundSoFar({ findings }: { findings: LiveFindings | "broken" | null }) {
  if (findings === null) return null;
  if (findings === "broken") {
    return (
      <div className="note">
        <p className="note-label">Findings cannot be shown while you write; finishing works as ever.</p>
      </div>
    );
  }
  const { found } = findings;
  return (
    <div className="note">
      <div className="note-figure">{found.length}</div>
      <p className="note-label">found so far</p>
      {found.length === 0 ? (
        <p className="note-detail">In finished sentences only.</p>
      ) : (
        <ul className="note-detail found-names">
          {found.map(({ id, name, tone }) => (
            <li key={id}>
              <span className={`live-${tone}`}>{name}</span>
              {tone === "fault" ? ", a fault" : ""}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
