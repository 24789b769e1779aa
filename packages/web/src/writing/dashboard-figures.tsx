import { plainWords } from "@inclined/core/documents/markdown/plain-words";
import type { CheckedDashboard } from "@inclined/core/schema/dashboard";
import type { Span } from "@inclined/core/schema/span";
import { count } from "../look/words.ts";

/** What was computed from the tables of a dashboard, each with its formula and the rows it comes from. */
export function DashboardFigures({ dashboard: { figures, notes }, onShow }: { dashboard: CheckedDashboard; onShow: (span: Span) => void }) {
  return (
    <section aria-labelledby="figures-title">
      <h2 className="section" id="figures-title">
        Computed from your table
      </h2>
      {figures.length === 0 ? <p className="soft">No table was found to compute from. Paste one with a head: week, cycle time, defects before and after release, planned and spent.</p> : null}
      {figures.map(({ id, name, says, formula, rows, leftOut, trend }) => (
        <div key={id} className="dashboard-figure">
          <h3 className="subsection">{name}</h3>
          <p>
            {says} {trend.says}
          </p>
          <p className="soft">
            {formula}, from {count(rows.length, "row")}
            {rows[0] === undefined ? null : (
              <>
                , the first of them{" "}
                <button type="button" className="quiet" onClick={() => rows[0] !== undefined && onShow(rows[0])}>
                  {plainWords(rows[0].quote, 50)}
                </button>
              </>
            )}
            .
          </p>
          {leftOut.length === 0 ? null : <p className="soft">Left out: {leftOut.map(({ row, because }) => `${plainWords(row.quote, 30)} (${because})`).join("; ")}.</p>}
        </div>
      ))}
      {notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
    </section>
  );
}
