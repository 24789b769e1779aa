import { PayFigure } from "@inclined/core/schema/pay";
import { describe, expect, it } from "vitest";
import { pay } from "./pay.ts";
import { findSource } from "./sources.ts";

describe("figures of pay", () => {
  it.each(pay)("$id is well-formed and has a source", (figure) => {
    expect(PayFigure.parse(figure)).toEqual(figure);
    expect(findSource(figure.source)).not.toBeNull();
  });

  it("have an id of their own each", () => {
    expect(new Set(pay.map(({ id }) => id)).size).toBe(pay.length);
  });

  it("keep both totals where the source disagrees with itself", () => {
    const totals = pay.filter(({ level, part }) => level === "L4" && part === "total");
    expect(totals.map(({ range }) => range[0])).toEqual([210_000, 260_000]);
  });

  it("add up in the table as the source adds them up", () => {
    for (const level of ["L4", "L5", "L6", "L7"]) {
      const of = (part: string): number => pay.find(({ id }) => id === `pm-${level.toLowerCase()}-${part}`)?.range[0] ?? 0;
      expect(of("base") + of("stock") + of("bonus")).toBe(of("total"));
    }
  });
});
