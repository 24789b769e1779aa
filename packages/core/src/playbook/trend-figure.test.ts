import { expect, it } from "vitest";
import type { Trend, Trends } from "../debrief/trends.ts";
import { trendFigure } from "./trend-figure.ts";

const trend = (id: string, points: [day: string, met: number, of: number][]): Trend => ({
  id, notAssessed: 0, contested: 0,
  points: points.map(([day, met, of]) => ({ day, met, of, contested: 0 })),
  met: points.reduce((sum, [, met]) => sum + met, 0),
  of: points.reduce((sum, [, , of]) => sum + of, 0),
});
const over = (criteria: Trend[]): Trends => ({ assessed: 3, notAssessed: 0, days: [], principles: [], lenses: [{ lens: "data-driven", assessed: 3, notAssessed: 0, criteria }] });

it("draws what was missed over one span of days, the one missed most first", () => {
  const figure = trendFigure(over([trend("hypothesis", [["2026-11-01", 1, 1], ["2026-11-03", 0, 1]]), trend("guardrail", [["2026-11-01", 0, 2], ["2026-11-05", 1, 2]]), trend("experiment", [["2026-11-01", 1, 1], ["2026-11-05", 1, 1]])]));
  expect(figure?.kind === "figure" && figure.figure).toEqual({
    kind: "trend",
    panels: [
      { label: "Guardrail", lens: "Data-driven", from: "1 November", to: "5 November", points: [{ at: 0, met: 0, of: 2 }, { at: 1, met: 1, of: 2 }] },
      { label: "Hypothesis", lens: "Data-driven", from: "1 November", to: "5 November", points: [{ at: 0, met: 1, of: 1 }, { at: 0.5, met: 0, of: 1 }] },
    ],
  });
});

it("draws nothing where no criterion was asked for on two days", () => {
  expect(trendFigure(over([trend("hypothesis", [["2026-11-01", 0, 1]])]))).toBeNull();
});
