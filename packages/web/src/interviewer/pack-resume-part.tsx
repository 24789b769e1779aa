import type { PackResume } from "@inclined/core/schema/interviewer-pack";

/** The résumé as the candidate accepted it, folded: it is read before the interview, not during it. */
export function PackResumePart({ resume, name }: { resume: PackResume | null; name: string }) {
  if (resume === null) return <p className="soft">There is no résumé here: no line of one was accepted.</p>;
  return (
    <details className="fold desk-resume">
      <summary>The résumé of {name}</summary>
      {resume.label === "" ? null : <p dir="auto">{resume.label}</p>}
      {resume.summary === "" ? null : <p dir="auto">{resume.summary}</p>}
      {resume.sections.map(({ title, entries }) => (
        <section key={title} aria-label={title}>
          <h3 className="subsection">{title}</h3>
          {entries.map(({ head, about, lines }, place) => (
            <div key={place} className="desk-entry" dir="auto">
              <p>
                {head === "" ? null : about === "" && lines.length === 0 ? head : <b>{head}</b>} {about === "" ? null : <span className="soft">{about}</span>}
              </p>
              {lines.length === 0 ? null : (
                <ul>
                  {lines.map((line, number) => (
                    <li key={number}>{line}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      ))}
    </details>
  );
}
