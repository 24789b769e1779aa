/** What the rubric book says of words that the seed on working backwards holds up as an example, set where a paper would have them. */
export interface SeedPaper {
  /** Kebab case, unique in the table. */
  id: string;
  /** At most 30 words, character by character as in the seed: 003, working-backwards. */
  quote: string;
  /** The paper around the quotation; `{}` stands for it. Headings and rows only, no fact of ours. */
  paper: string;
  /** Criteria met and pitfalls raised, by the rubric book. */
  must: readonly string[];
  /** Those that are not. What is in neither list is not decided here. */
  mustNot: readonly string[];
  /** The seed's own verdict, in our words. */
  seedSays: string;
  /** Why the rubric book sees it differently; null where both agree. */
  differs: string | null;
}

/** Decided by the rubric book's words alone, never by what the checks print. */
export const SEED_PAPERS: readonly SeedPaper[] = [
  {
    id: "watch-party-problem",
    quote: "30 % of Prime Video users watch alone despite interest in social viewing.",
    paper: "Watch Party\n\nProblem: {}",
    must: ["problem-two-sentences", "problem-quantified", "ignored-constraints"],
    mustNot: ["external-data", "feature-first", "vague-number", "over-engineered", "launch-date", "faq-count", "mvp"],
    seedSays: "a model problem",
    differs: "quantified, but whose count it is remains unsaid",
  },
  {
    id: "watch-party-solution",
    quote: "Launch “Watch Party” – synchronized playback with chat overlay.",
    paper: "Watch Party\n\nProblem: 30 % watch alone.\n\nSolution: {}",
    must: ["solution-length", "solution-plain"],
    mustNot: ["mvp", "benefit-metric", "launch-date", "over-engineered"],
    seedSays: "a model solution",
    differs: null,
  },
  {
    id: "watch-party-primary",
    quote: "Primary metric: 12 % increase in watch‑time per session within 3 months.",
    paper: "Watch Party\n\nProblem: 30 % watch alone.\n\nMetrics\n\n{}",
    must: ["primary-is-outcome"],
    mustNot: ["metrics-tiers", "vague-number"],
    seedSays: "a model primary metric",
    differs: "one line is no table with three tiers",
  },
  {
    id: "watch-party-secondary",
    quote: "Secondary metric: 8 % uplift in Prime renewal rate.",
    paper: "Watch Party\n\nProblem: 30 % watch alone.\n\nMetrics\n\n{}",
    must: [],
    mustNot: ["metrics-tiers", "primary-is-outcome", "vague-number"],
    seedSays: "a model secondary metric",
    differs: "by when is left open",
  },
  {
    id: "watch-party-tiers",
    quote: "Leading metric: 75 k users signed up for beta in first week.",
    paper: "Watch Party\n\nMetrics\n\nPrimary metric: 12 % increase in watch‑time per session within 3 months.\nSecondary metric: 8 % uplift in Prime renewal rate.\n{}",
    must: ["primary-is-outcome"],
    mustNot: ["metrics-tiers", "vague-number"],
    seedSays: "the three tiers, as they should be",
    differs: "three lines in place of the table that the same seed asks for, and the secondary has no time",
  },
  {
    id: "watch-party-questions",
    quote: "“How do we handle DRM across regions?” or “What is the cost of real‑time chat infrastructure?”",
    paper: "Watch Party\n\nProblem: 30 % watch alone.\n\nFAQ\n\nQ: How do we handle DRM across regions?\n\nQ: What is the cost of real‑time chat infrastructure?",
    must: [],
    mustNot: ["faq-count", "faq-cost", "faq-security", "faq-scale"],
    seedSays: "questions that would follow",
    differs: "asked, and not yet answered",
  },
  {
    id: "billions-of-x",
    quote: "Customers lose $X billion annually due to Y inefficiency.",
    paper: "Tidepost\n\n## Problem\n\n{}\n\n## Solution\n\nA board at each pier.",
    must: ["problem-two-sentences"],
    mustNot: ["problem-quantified", "external-data"],
    seedSays: "a quantifiable hook",
    differs: "a pattern: until X is a number nothing is counted",
  },
  {
    id: "checkout-time",
    quote: "Reduce checkout time by 30 %.",
    paper: "Tidepost\n\n## Problem\n\nQueues.\n\n## Benefits\n\n- {}",
    must: ["benefit-metric"],
    mustNot: ["vague-number", "metrics-tiers"],
    seedSays: "a concrete benefit",
    differs: null,
  },
  {
    id: "hierarchy",
    quote: "Increase Prime Q4 revenue by $150 M",
    paper: "Tidepost\n\n## Metrics\n\n| Metric Tier | Example | Why it matters |\n|---|---|---|\n| Primary | {} | Directly ties to business goal |\n| Secondary | Reduce cart abandonment by 12 % | Leads to primary metric |\n| Leading | Daily active users on new recommendation engine | Early indicator of adoption |",
    must: ["primary-is-outcome"],
    mustNot: ["metrics-tiers"],
    seedSays: "a practical hierarchy",
    differs: "the leading metric has no number, and none has a time of its own",
  },
  {
    id: "adoption-rate",
    quote: "adoption rate",
    paper: "Tidepost\n\n## Metrics\n\n| Tier | Metric | Target | By |\n|---|---|---|---|\n| Primary | {} | 40 % | June 2028 |\n| Secondary | NPS | 50 | June 2028 |\n| Leading | daily active users | 900 | week 2 |",
    must: ["metrics-tiers"],
    mustNot: ["primary-is-outcome"],
    seedSays: "an example of a primary metric",
    differs: "adoption is use of the product, an activity; the book wants an outcome",
  },
  {
    id: "experience",
    quote: "Improve user experience",
    paper: "Tidepost\n\n## Problem\n\nQueues of 50 minutes.\n\n## Metrics\n\n{}",
    must: ["vague-number"],
    mustNot: ["metrics-tiers", "primary-is-outcome"],
    seedSays: "pitfall: vague numbers",
    differs: null,
  },
  {
    id: "load-time",
    quote: "reduce load time from 3.2 s to 2.0 s",
    paper: "Tidepost\n\n## Problem\n\nQueues of 50 minutes.\n\n## Metrics\n\n{}",
    must: [],
    mustNot: ["vague-number", "metrics-tiers"],
    seedSays: "the remedy for vague numbers",
    differs: null,
  },
  {
    id: "ui-screens",
    quote: "Long list of UI screens before any metric",
    paper: "Tidepost\n\n## Screens and other features ({})\n\n- sign-in screen\n- list screen\n- map screen\n- profile screen\n\n## Problem\n\nQueues of 50 minutes.",
    must: ["feature-first"],
    mustNot: ["benefit-metric"],
    seedSays: "pitfall: feature-first",
    differs: null,
  },
  {
    id: "no-constraints",
    quote: "No mention of shipping dates, cost caps, or regulatory limits",
    paper: "Tidepost\n\n## Problem\n\nQueues of 50 minutes.\n\n## Solution\n\nA board at each pier.",
    must: ["ignored-constraints"],
    mustNot: ["constraints", "launch-date"],
    seedSays: "pitfall: ignoring constraints",
    differs: null,
  },
  {
    id: "micro-service",
    quote: "fully built micro‑service in the first release",
    paper: "Tidepost\n\n## Problem\n\nQueues of 50 minutes.\n\n## Roll-out\n\nA {}.",
    must: ["over-engineered"],
    mustNot: ["mvp"],
    seedSays: "pitfall: over-engineering",
    differs: null,
  },
  {
    id: "metric-first",
    quote: "target 5 % increase in Prime conversion",
    paper: "Tidepost\n\nWe {}.\n\n## Features\n\n- sign-in screen\n- list screen\n- map screen\n- profile screen",
    must: [],
    mustNot: ["feature-first", "over-engineered", "metrics-tiers"],
    seedSays: "the remedy for features first",
    differs: null,
  },
  {
    id: "mvp-named",
    quote: "Propose a Minimum Viable Product (MVP) with a clear rollout roadmap.",
    paper: "Tidepost\n\n## Problem\n\nQueues of 50 minutes.\n\n## Roll-out\n\n{}",
    must: [],
    mustNot: ["mvp", "over-engineered"],
    seedSays: "the remedy for over-engineering",
    differs: "naming a minimum is not saying what it is: who gets it, and what comes after",
  },
  {
    id: "storage-cost",
    quote: "AWS cost of 0.12 $/GB‑month",
    paper: "Tidepost\n\n## FAQ\n\n**What does it cost to run?** We reckon with an {}.",
    must: ["faq-cost"],
    mustNot: ["faq-count", "faq-scale"],
    seedSays: "an assumption quantified",
    differs: null,
  },
  {
    id: "spend-on-z",
    quote: "X M customers spend $Y billion annually on Z",
    paper: "Tidepost\n\n## Problem\n\n{}.\n\n## Solution\n\nA board.",
    must: ["problem-two-sentences"],
    mustNot: ["problem-quantified"],
    seedSays: "a hook with a data point",
    differs: "a pattern without a number",
  },
];

/** What the checks get wrong today, and nothing else: this list may only shrink. */
export const KNOWN_SEED_FAULTS: readonly { id: string; misses: readonly string[]; invents: readonly string[] }[] = [];

/** One verdict on the worked example as a whole. */
export interface SeedExampleRow {
  /** Of a criterion or a pitfall. */
  id: string;
  /** By the rubric book: the criterion is met, or the pitfall raised. */
  book: boolean;
  /** By the seed; null where it takes no position. */
  seed: boolean | null;
  /** Why the two differ; null where they do not. */
  differs: string | null;
}

/** The worked example of the seed, put together from its lines above in their order. */
export const SEED_EXAMPLE_LINES = ["watch-party-problem", "watch-party-solution", "watch-party-primary", "watch-party-secondary", "watch-party-tiers"] as const;

/** The worked example line by line, every criterion and pitfall decided. What the seed only promises ("would then answer") is no position. */
export const SEED_EXAMPLE: readonly SeedExampleRow[] = [
  { id: "problem-two-sentences", book: true, seed: true, differs: null },
  { id: "problem-quantified", book: true, seed: true, differs: null },
  { id: "solution-length", book: true, seed: true, differs: null },
  { id: "solution-plain", book: true, seed: true, differs: null },
  { id: "benefit-metric", book: false, seed: null, differs: null },
  { id: "metrics-tiers", book: false, seed: true, differs: "the book wants a table in which every tier has a target and a time; these are lines, and the secondary has no time" },
  { id: "primary-is-outcome", book: true, seed: true, differs: null },
  { id: "launch-date", book: false, seed: null, differs: null },
  { id: "faq-count", book: false, seed: null, differs: null },
  { id: "faq-cost", book: false, seed: null, differs: null },
  { id: "faq-security", book: false, seed: null, differs: null },
  { id: "faq-scale", book: false, seed: null, differs: null },
  { id: "constraints", book: false, seed: null, differs: null },
  { id: "mvp", book: false, seed: null, differs: null },
  { id: "alternative-discarded", book: false, seed: null, differs: null },
  { id: "external-data", book: false, seed: null, differs: null },
  { id: "feature-first", book: false, seed: false, differs: null },
  { id: "vague-number", book: false, seed: false, differs: null },
  { id: "ignored-constraints", book: true, seed: false, differs: "the seed offers the example as a model and lists this very pitfall; no date, cap or rule stands in it" },
  { id: "over-engineered", book: false, seed: false, differs: null },
  { id: "template", book: false, seed: null, differs: null },
];
