import { expect, it } from "vitest";
import { assessDocument } from "../assess-document.ts";

it("says of an early metric that it comes before any result, for not every result is money", () => {
  const document = "# Loans\n\n## Problem\n\nIn 2025, 61,000 people went without a hearing aid for a median of 16 days.\n\n## Metrics\n\n| Tier | Metric | Target | By |\n|---|---|---|---|\n| Primary | Median days without an aid | 2 | June 2028 |\n| Secondary | Kept appointments | 90% | June 2028 |\n| Leading | Boxes posted on the day of the report | 95% | week 2 |\n";
  const { metrics } = assessDocument({ id: null, kind: "pr-faq", document });
  expect(metrics.find(({ tier }) => tier === "leading")?.leading).toEqual({ is: "leading", because: "it can be read “week 2”, before any result does" });
});
