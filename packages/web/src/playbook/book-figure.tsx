import type { Figure } from "@inclined/core/schema/book";
import { count } from "../look/words.ts";

/** A small chart of the book, drawn as on paper and read out in words. */
export function BookFigure({ figure }: { figure: Figure }) {
  switch (figure.kind) {
    case "matrix":
      return <Matrix {...figure} />;
    case "trend":
      return <Trend {...figure} />;
    case "calendar":
      return <Calendar {...figure} />;
  }
}

type Of<Kind extends Figure["kind"]> = Extract<Figure, { kind: Kind }>;

/** From white to dark. */
const SHADES = ["no", "unsure", "yes", "surely"] as const;

/** Columns that a phone shows at once. */
const MOST_ON_A_PHONE = 6;

function Matrix({ rows, columns }: Of<"matrix">) {
  return (
    <div className="book-matrix" tabIndex={0} role="group" aria-label={`Table: ${count(rows.length, "row")}, ${count(columns.length, "column")}`}>
      {columns.length > MOST_ON_A_PHONE ? <p className="book-scroll-hint">{count(columns.length, "column")}: it scrolls to the right.</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Name</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <span>{column}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }, at) => (
            <tr key={at}>
              <th scope="row" dir="auto">
                {label}
              </th>
              {cells.map((shade, place) => (
                <td key={place} data-shade={shade}>
                  <span className="visually-hidden">{SHADES[shade]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In pixels. */
const [HEIGHT, EDGE, DOT, LETTERS] = [56, 8, 3, 13];
/** Percent: where the first day stands, right of what the lines mean. */
const LEFT = 20;

function Trend({ panels }: Of<"trend">) {
  return (
    <div className="book-trends">
      {panels.map(({ label, lens, from, to, points }, place) => (
        <div key={place}>
          <span className="book-trend-name">
            <b>{label}</b>
            {lens === undefined ? null : <span className="soft">{lens}</span>}
          </span>
          <svg role="img" aria-label={`${label}${from === undefined ? "" : `, ${from} to ${to ?? ""}`}: ${points.map(({ met, of }) => `${met} of ${of}`).join(", then ")}`} height={HEIGHT}>
            <line x1="0" x2="100%" y1={EDGE} y2={EDGE} />
            <line x1="0" x2="100%" y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
            <text x="0" y={EDGE + LETTERS}>
              all
            </text>
            <text x="0" y={HEIGHT - EDGE - DOT}>
              none
            </text>
            {points.map(({ at, met, of }, dot) => (
              <circle key={dot} cx={`${LEFT + at * (98 - LEFT)}%`} cy={EDGE + (1 - met / of) * (HEIGHT - 2 * EDGE)} r={DOT} />
            ))}
          </svg>
          {from === undefined ? null : (
            <span className="book-trend-days">
              <span>{from}</span>
              <span>{to}</span>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

function Calendar({ weeks }: Of<"calendar">) {
  return (
    <div className="book-calendar">
      {weeks.map(({ label, days }, at) => (
        <div className="book-week" key={at}>
          <span className="book-week-name">{label}</span>
          <ul>
            {days.map(({ day, words, isMilestone }, place) => (
              <li key={place} data-empty={words === "" ? "" : undefined}>
                <b>{day}</b> <span data-milestone={isMilestone ? "" : undefined}>{words}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
