import type { DocumentPaper, SittingEvent } from "@inclined/core/schema/document-paper";
import { findWritingPrompt } from "../writing-prompts.ts";
import { sittingOf } from "../writing-sittings.ts";

const PROMPT = "sunday-bus";
const FORMAT = "working-backwards-90";
const MINUTE_MS = 60_000;

/** As it stood when the drafting was over. */
const FIRST = `# Know by six whether your Sunday bus comes

FELLTON, 3 May 2027. From this Sunday, riders of the Fell County buses are told before they leave the house whether their bus runs.

## Problem

Last year 14 of 126 Sunday trips never left. About 4,100 people ride on a Sunday, and those at the pole found out by waiting.

## Solution

The dispatcher ticks the trip that has no driver, and the riders of that line hear of it. Whoever has left a number gets a call or a text with the next bus.

## Benefits

- No wait at a pole for a bus that does not come
- An answer at 6:00, where the depot picks up at nine today

## Metrics

| Tier | Metric | Target | By |
|---|---|---|---|
| Primary | Riders who were told an hour before departure | 80% | 30 September 2027 |
| Secondary | Deductions by the county for each cancelled trip | from €240 to €120 | 30 September 2027 |

## Launch

3 May 2027, on all lines.

## FAQ

**What does it cost?** We are confident that it fits into the budget.

**Why not screens at the stops?** A screen costs €2,700, and there are 284 stops: more than twenty times our €38,000. We dropped them for a recorded line that everybody can ring.

**What about privacy?** We keep the number and the line, nothing else, and delete both when somebody texts STOP.
`;

/** As it stood at the end: what the readers asked for is answered where she had an answer. */
const LAST = `# Know by six whether your Sunday bus comes

FELLTON, 3 May 2027. From this Sunday, riders on the four lines to Fellton are told before they leave the house whether their bus runs.

## Problem

Last year 14 of 126 Sunday trips never left. About 4,100 people ride on a Sunday, and those at the pole found out by waiting.

## Solution

The dispatcher ticks the trip that has no driver, and the riders of that line hear of it. Whoever has left a number gets a call or a text with the next bus; everybody else can ring a recorded line, or read the sheet at the 22 stops where most people get on.

## Benefits

- No wait at a pole for a bus that does not come
- An answer at 6:00, where the depot picks up at nine today

## Metrics

| Tier | Metric | Target | By |
|---|---|---|---|
| Primary | Riders who were told an hour before departure | 80% | 30 September 2027 |
| Secondary | Deductions by the county for each cancelled trip | from €240 to €120 | 30 September 2027 |
| Leading | Cancelled trips entered by the dispatcher before 6:00 | 12 of 14 | second Sunday |

## Launch

3 May 2027 on the four lines to Fellton. The other ten follow when the dispatcher has entered 12 of 14 cancelled trips before 6:00 on three Sundays in a row.

## FAQ

**What does it cost?** The recorded line and the texts cost €0.04 each; at 4,100 riders and two messages a month that is about €4,000 a year, and the sheets €900. Finance has capped it at €38,000 until the end of March.

**Why not screens at the stops?** A screen costs €2,700, and there are 284 stops: more than twenty times our €38,000. We dropped them for a recorded line that everybody can ring.

**What about privacy?** We keep the number and the line, nothing else, and delete both when somebody texts STOP.

**Does the line hold when all trips are cancelled?** Twelve calls at once is what the depot has today. The recorded line takes 400, tested with 500 on a weekday night.

**The first bus leaves at 6:55, and drivers ring at 5:40. Is an hour possible?** For that bus there are 15 minutes between the call and the notice. If fewer than half of its riders are told in time by the second Sunday, the first bus gets a stand-by driver, and we pay for it from the deductions we save.
`;

const ASKED = ["Who are the people riding on a Sunday?", "What budget do we have for this?", "How many stops and routes do we serve on Sundays?", "When do we know that a trip is cancelled?"] as const;

/** What she said when she was asked, reader by reader. */
const REPLIES: Readonly<Record<string, readonly string[]>> = {
  "customer-empathy": ["Forty-six percent of them are over 65, and 1,300 have never opened the app. I rang nine of them; seven would pick up a call at six, and none wanted an app."],
  execution: ["We start with the four lines to Fellton, on which a third of the riders are. The other ten follow when the dispatcher has entered 12 of 14 trips before six on three Sundays."],
  data: ["Riders who were told an hour before departure: none today, 80% by the end of September, counted from the log of calls and texts against the riders of that line. Those who only read the sheet are left out, so it is a lower bound."],
};

/** What is known of the sitting before its probes are: those are asked by the readers themselves. */
export interface SampleDocument {
  data: DocumentPaper;
  /** The page as it stood when the drafting was over. */
  first: string;
  /** Replies by reader, in the order in which the reader asks. */
  replies: Readonly<Record<string, readonly string[]>>;
}

/** A working-backwards interview that the sample candidate sat. @param endedAt milliseconds since 1970 */
export function sampleDocument(endedAt: number): SampleDocument {
  const prompt = findWritingPrompt(PROMPT);
  if (prompt === null) throw new RangeError(`there is no prompt ${PROMPT}`);
  const minutes = [14, 33, 27, 9] as const;
  let at = endedAt - minutes.reduce((sum, each) => sum + each, 0) * MINUTE_MS;
  const events: SittingEvent[] = [];
  for (const [stage, own] of minutes.entries()) {
    events.push({ kind: "stage-began", at, stage });
    if (stage === 0) for (const text of ASKED) events.push(askedOf(prompt, text, (at += MINUTE_MS)));
    const until = endedAt - minutes.slice(stage + 1).reduce((sum, each) => sum + each, 0) * MINUTE_MS;
    // a sign of life each minute: that is what the clock counts
    for (at = Math.max(at, until - own * MINUTE_MS) + MINUTE_MS; at < until; at += MINUTE_MS) events.push({ kind: "tick", at });
    at = until;
  }
  events.push({ kind: "self-rated", at, holds: ["problem-two-sentences", "problem-quantified", "solution-plain", "metrics-tiers", "primary-is-outcome", "launch-date", "faq-cost", "faq-security", "faq-scale", "mvp", "alternative-discarded", "external-data"] }, { kind: "ended", at });
  if (sittingOf(FORMAT).stages.length !== minutes.length) throw new RangeError(`${FORMAT} has other stages`);
  return { first: FIRST, replies: REPLIES, data: { kind: "pr-faq", title: prompt.title, text: LAST, role: "tpm", prompt: { id: PROMPT, asks: prompt.asks }, sitting: { format: FORMAT, events }, threads: [], versions: [], notes: [] } };
}

/** The same words as the prompt keeps to itself, told as the page would. */
function askedOf({ hidden }: NonNullable<ReturnType<typeof findWritingPrompt>>, text: string, at: number): SittingEvent {
  const fact = hidden.find(({ asked }) => asked.includes(text));
  if (fact === undefined) throw new RangeError(`nobody would be told anything for “${text}”`);
  return { kind: "asked", at, text, about: fact.about, says: fact.says };
}
