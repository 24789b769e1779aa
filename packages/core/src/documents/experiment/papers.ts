import type { GoldenPaper } from "../../testing/golden-papers.ts";

/** Written for this project; no firm in them exists. */
export const GOLDEN_EXPERIMENTS: readonly GoldenPaper[] = [
  {
    name: "a good one, in Markdown",
    lacks: [],
    raised: [],
    paper: `# Experiment: shipping cost on the first page of the checkout

**Problem.** Shoppers at Fernleaf see the shipping cost on the last page only, and many of them leave there.

**Data signal.** In the checkout log of October 2027, 21% of 96,000 checkouts ended on the page with the cost.

**Hypothesis.** Showing the cost on the first page lowers the share that leaves the checkout, because nobody is surprised at the end.

**Intervention.** The first page shows the shipping cost for the visitor's postcode. The control group sees today's page. 20% of visitors are exposed.

**Primary metric.** Share of checkouts that end without an order; 21% today.

**Guardrail.** Orders per visitor must not fall below 0.031.

**Timeline.** Three weeks, 3 May to 24 May 2028, with 6,000 checkouts a day.

**Success criteria.** The share falls from 21% to 19% or lower.

**Go/no-go.** If it falls to 19% and the guardrail holds, we roll it out to everybody. If it falls by less, or orders per visitor fall below 0.031, we switch it off.

**If inconclusive.** When the interval holds both no effect and two points, today's page stays and the run is not extended. Mira decides on 26 May 2028.
`,
  },
  {
    name: "a bad one, vague and peeking",
    lacks: ["problem", "data-signal", "primary-metric", "counter-metric", "timeline", "success-threshold", "decision-rule", "inconclusive"],
    raised: ["peeking", "no-counter", "vague-number"],
    paper: `# Recommendation engine test

## Problem
We have no recommendation engine, and our competitors do.

## Hypothesis
A recommendation engine will increase engagement and sales.

## Intervention
We add a recommendation box to the start page and send an email.

## Metrics
- Conversion rate
- Revenue
- Retention

## Timeline
We let it run until it is significant and check the dashboard every day.

## Success
Conversion improves noticeably and customers are happier.

## Next steps
If it works we ship it to everyone.
`,
  },
  {
    name: "a small one, as a table, that its traffic cannot answer",
    lacks: ["inconclusive"],
    raised: ["underpowered"],
    paper: `Reminder before the appointment: one-page experiment

| Part | What |
|---|---|
| Problem | Patients of the Aldgrove clinics forget their appointment and lose their place on the list. |
| Data signal | According to the booking database, 12% of appointments in September were missed. |
| Hypothesis | A text message two days before lowers the share of missed appointments. |
| Intervention | Patients in the test get a text message two days before; the control group gets the letter only. |
| Primary metric | Share of appointments that are missed |
| Counter-metric | Cancellations on the same day, not above 4% |
| Timeline | Two weeks from 6 March 2028, with 5% of patients exposed; 1,400 patients come a day |
| Success criteria | Missed appointments fall from 12% to 11%. |
| Decision rule | Go: ship it to all clinics if the share is 11% or lower. No-go: end it if it is higher. |
`,
  },
  {
    name: "prose without headings",
    lacks: ["counter-metric", "decision-rule", "inconclusive"],
    raised: ["no-counter"],
    paper: `Skippers who enter the harbour at night cannot see which berth is free and wait in the channel. The harbour log of last winter shows 340 such waits of more than 20 minutes.

We believe that a light on each free berth reduces the waits. In the treatment, the eastern pier gets lights; the control group is the western pier, which has none.

The primary metric is the share of arrivals that wait more than 20 minutes. We run it for six weeks from 4 January 2028. Success means that the share falls by at least a third.

If it does, we launch on both piers in March.
`,
  },
  {
    name: "a terse one, in labelled bullets",
    lacks: [],
    raised: [],
    paper: `EXPERIMENT BRIEF: ONE-CLICK REORDER

- Problem: regular buyers of cat food rebuild the same basket every month; 38% of them told us in the March survey (n=412) that it takes too long.
- Hypothesis: A reorder button will increase monthly repeat orders because it removes six clicks.
- What we change: logged-in buyers with two past orders see "Reorder" on the home page. Control sees the current page.
- Primary metric: repeat-order rate within 30 days (today: 24%)
- Guardrail: refund rate stays below 2.5%
- Run: 1 Sept - 28 Sept 2026, 10% of eligible users, ~9,500 eligible users per day
- Success: +1.5 points repeat-order rate (24% -> 25.5%)
- Decision (2 Oct 2026, Lena): ship at >= +1.5 pts and guardrail ok; kill below +0.5; in between = inconclusive, we keep the old page and write up what we learned.
`,
  },
];
