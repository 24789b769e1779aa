import { expect, it } from "vitest";
import { agreementFigures } from "./agreement-figures.ts";

it("has a figure of the report for each lens, and no empty one", () => {
  expect(agreementFigures.map(({ lens }) => lens)).toEqual(["data-driven", "behavioural", "orchestration", "push-back"]);
  for (const { answers, kappa, exact, criteria, evidence } of agreementFigures) {
    expect(Number(answers)).toBeGreaterThan(40);
    expect(kappa).toMatch(/^0\.\d\d \(-?\d\.\d\d to \d\.\d\d\)$/);
    for (const share of [exact, criteria, evidence]) expect(share).toMatch(/^[01]\.\d\d$/);
  }
});
