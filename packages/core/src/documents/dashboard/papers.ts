import type { GoldenPaper } from "../../testing/golden-papers.ts";

/** Written for this project; no firm in them exists. */
export const GOLDEN_DASHBOARDS: readonly GoldenPaper[] = [
  {
    name: "a good one, with a Markdown table",
    lacks: [],
    raised: [],
    paper: `# Ownership dashboard: order intake at Fernleaf, week 18 of 2027

Owner: Mira Okafor. Numbers as of 7 May 2027, from the ticket export and the ledger.

| Week | Cycle time (days) | Planned days | Defects before release | Defects after release | Planned budget (k€) | Spent (k€) |
|---|---|---|---|---|---|---|
| W14 | 6 | 5 | 9 | 1 | 40 | 39 |
| W15 | 7 | 5 | 8 | 2 | 40 | 42 |
| W16 | 12 | 6 | 7 | 2 | 40 | 44 |
| W17 | 8 | 5 | 10 | 1 | 40 | 43 |
| W18 | 7 | 5 | n/a | n/a | 40 | 45 |

## What each one decides

- Cycle-time variance: if it is above 9 days² for two weeks, we split every item larger than five days before it starts.
- Defect escape rate: above 20% we stop new work for one week and add the missing tests.
- Burn-rate: above 110% of plan to date, Mira drops the report module and tells finance the same day.

## Leading indicator

Age of the oldest open item: 11 days. It moves about two weeks before the cycle time; above 15 days nobody starts new work.
`,
  },
  {
    name: "a bad one, a scoreboard in words",
    lacks: ["cycle-time-variance", "defect-escape-rate", "burn-rate", "threshold", "decision", "leading", "owned", "dated"],
    raised: ["metric-without-decision", "vague-number"],
    paper: `# Dashboard

We look at these metrics in our weekly meeting and discuss them with everybody who is there.

- Cycle time: stable
- Defect escape rate: improving
- Burn-rate: green
- Velocity and team mood: good

The team is doing very well and we are confident that it will go on like this until the launch.
`,
  },
  {
    name: "a CSV with semicolons, decimal commas, missing cells and rows astray, and two decisions of three",
    lacks: ["decision", "leading", "dated"],
    raised: ["metric-without-decision"],
    paper: `Ownership dashboard of the label team. Owned by Tom Adeyemi.

\`\`\`
sprint;start;done;caught;escaped;budget planned;spent
3;15/03/2027;26/03/2027;7;;20,5;22,1
1;01/03/2027;05/03/2027;9;1;20,5;19,5
2;08/03/2027;19/03/2027;8;2;20,5;21
4;29/03/2027;;6;1;20,5;
\`\`\`

The cycle-time variance must stay below 20 days². If it is above, we plan smaller items in the next sprint.

The defect escape rate stays under 15%. When it is over that for two sprints, the team stops and writes the tests that are missing.

The burn-rate may reach at most 105% of the plan. It is looked at by finance each month.
`,
  },
];
