import type { PlanFacts } from "../schema/plan.ts";

/** Facts for tests; what sources really say is content. */
export const EXAMPLE_FACTS: PlanFacts = {
  longest: { days: 28, source: "one", speaksOf: "data-scientist" },
  stories: { least: 6, most: 8, tellingMinutes: 2, source: "one", speaksOf: "data-scientist" },
  lastDays: { days: 3, source: "one", speaksOf: "data-scientist" },
  mocks: { least: 2, minutes: 45, minutesSource: "three", source: "one", speaksOf: "data-scientist" },
  designStops: { weeks: [2, 3], source: "two", speaksOf: "tpm" },
  principles: [
    { role: "tpm", first: ["ownership", "deliver-results", "bias-for-action"], support: [], source: "two" },
    { role: "data-scientist", first: ["customer-obsession", "invent-and-simplify"], support: ["dive-deep"], source: "one" },
  ],
  splits: [{ parts: [{ name: "Stories", kinds: ["story", "drill"], percent: 60 }, { name: "Product", kinds: ["scenario"], percent: 30 }, { name: "SQL", kinds: ["sql"], percent: 10 }], source: "one", speaksOf: "data-scientist" }],
  sql: [{ minutes: 30, timesAWeek: 2, source: "one", speaksOf: "data-scientist" }, { minutes: 45, timesAWeek: 1, source: "one", speaksOf: "data-scientist" }],
  lastDraft: { minutes: [30, 45], dayOfMinutes: 15, source: "four", speaksOf: "pm" },
  beginnings: [{ id: "about-yourself", title: "Tell me about yourself", minutes: 4 }],
  scenarios: [
    { role: "tpm", list: [{ id: "design-and-deliver", title: "Design and deliver", minutes: 30, isSystemDesign: true }, { id: "metrics-first", title: "Metrics first", minutes: 16, isSystemDesign: false }] },
    { role: "pm", list: [{ id: "product-case", title: "Product case", minutes: 20, isSystemDesign: false }] },
    { role: "data-scientist", list: [{ id: "product-case", title: "Product case", minutes: 20, isSystemDesign: false }, { id: "metrics-first", title: "Metrics first", minutes: 16, isSystemDesign: false }] },
  ],
};
