import type { GoldenPaper } from "../../testing/golden-papers.ts";

/** Written for this project; no firm in them exists. */
export const GOLDEN_POST_MORTEMS: readonly GoldenPaper[] = [
  {
    name: "a good one, in Markdown",
    lacks: [],
    raised: [],
    paper: `# Post-mortem: labels stopped at 310 clinics

## Summary
On 4 March 2027 the label service of Petrel Vet refused every print job for two hours and six minutes.

## Impact
310 clinics could not print labels from 07:52 to 09:58. 1,140 samples waited, of which 36 were thrown away (count of the courier's log).

## Timeline
- 07:52 The certificate of the label service runs out. Print jobs fail.
- 08:05 The first clinic calls support.
- 08:33 Support tells the on-call engineer.
- 09:10 The cause is found.
- 09:58 The new certificate is in place; the queue empties.

## Detection
A clinic's call, 13 minutes after it began; the on-call engineer knew after 41 minutes. No alarm went off.

## Root cause
1. Why did print jobs fail? The certificate of the label service had run out.
2. Why had it run out? Its renewal had failed every night since 2 February.
3. Why did the renewal fail? The DNS record that it needs was removed in a clean-up.
4. Why did nobody see the failures? The renewal job writes to a log that nothing reads.
5. Why does nothing read it? New jobs are not registered with the monitor; the template for jobs has no step for it.

## Corrective actions
| Action | Owner | Due |
|---|---|---|
| The job template registers each job with the monitor, and fails the build without it | Ana Ruiz | 19 March 2027 |
| Alarm 30 days before any certificate runs out | Platform team | 12 March 2027 |
| Support pages the on-call engineer when three clinics call within ten minutes | Tom Adeyemi | 26 March 2027 |

## Future-state metrics
- Time until the on-call engineer knows: from 41 minutes to under 5, by 30 June 2027
- Jobs without a monitor: from 23 to 0 by 30 April 2027

## What went well
The queue kept every job; nothing was printed twice.

## Where we got lucky
It was a Thursday. On Mondays three times as many samples come in.
`,
  },
  {
    name: "a bad one, that blames and promises care",
    lacks: ["timeline", "impact", "detection", "five-whys", "mechanism", "actions-owned", "action-on-mechanism", "future-metrics"],
    raised: ["blames-person", "careful-next-time"],
    paper: `# Incident report

## What happened
In the morning some users saw errors in the app. Later it was fixed by the team and everything went back to normal.

## Root cause
Human error. The engineer on duty forgot to renew the certificate and did not follow the runbook.

## Actions
- Everybody should be more careful with certificates
- Retrain the team
- Remind people in the stand-up

## Metrics
We expect fewer incidents and happier customers in the future.
`,
  },
  {
    name: "half of it, in labels and prose",
    lacks: ["impact", "actions-owned"],
    raised: ["careful-next-time"],
    paper: `Orders twice in the kitchen: what happened on 11 May 2027

**Impact:** Guests of 14 restaurants got their dish twice; 212 dishes were thrown away.

**Timeline**

18:04 Release 88 goes out.
18:31 A cook calls the help desk: each order prints twice.
18:40 The help desk opens an incident.
19:22 Release 88 is taken back.

**Detection:** the call of a cook, 27 minutes after the release. Our dashboard of orders showed nothing, because it counts orders and not prints.

**Root cause:** Orders printed twice because the printer service got each event twice. It got them twice because release 88 moved it to the new queue, and the old subscription stayed. It stayed because the deploy script adds subscriptions and has no step that removes them.

**Corrective actions:**

- Sofia Lind will add a step to the deploy script that removes subscriptions nobody reads, by 28 May 2027.
- Print count per order on the dashboard, with an alarm above 1.05 (kitchen team).
- Remind everybody to look at printers after a release (Jonas, 14 May 2027).

**Metrics:** prints per order at 1.00 and time to detect under 5 minutes from 1 June 2027 on.
`,
  },
  {
    name: "a terse one, in capitals and numbered lines",
    lacks: [],
    raised: [],
    paper: `CORRECTION OF ERROR - DUPLICATE REFUNDS

WHAT HAPPENED
On Tuesday 2 June 2026 between 10:15 and 13:40 UTC we refunded 1,982 buyers twice, for a total of $214k.

CHRONOLOGY
10:15 UTC - config change CHG-4471 goes live
10:52 UTC - finance analyst sees an odd total in the hourly report and opens a ticket
11:30 UTC - ticket picked up
13:05 UTC - change identified as cause
13:40 UTC - change reverted

HOW WE FOUND OUT
A finance analyst spotted it by chance 37 minutes in.

FIVE WHYS
Why were refunds sent twice? Because the worker retried after a timeout although the first call had gone through.
Why did it retry? Because CHG-4471 cut the timeout from 30 s to 3 s.
Why was that not caught? Because the staging bank answers in 50 ms, so no test ever times out.
Why is there no idempotency key? Because the refund API was written before keys existed and nothing forces one.

ACTION ITEMS
1) Refund API rejects calls without idempotency key. Owner: Priya N. Due: 30 June 2026
2) Staging bank gets a latency profile like production. Owner: Platform. Due: Q3 2026
3) Alert when refunds per hour exceed 2x the 7-day median - Luis, 12 June

TARGETS
Duplicate refunds: 0 per quarter from Q3 2026. Time to detect: under 5 min by 31 July 2026.
`,
  },
];
