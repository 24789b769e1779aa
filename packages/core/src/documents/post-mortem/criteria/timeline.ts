import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { PostMortem } from "../read-post-mortem.ts";
import { firstOutOfOrder } from "../timeline.ts";

/** Fewer entries tell no course of events. */
const LEAST = 3;

/** Post-mortem: `timeline`. */
export const timeline: DocumentCriterion<PostMortem> = {
  id: "timeline",
  kind: "criterion",
  name: "Timeline",
  question: "Are there at least three entries with their times, in order?",
  sources: ["tpm-loop-teardown"],
  why: "Times show where the minutes went: until somebody noticed, until somebody understood, until it was over. Each gap asks for another remedy.",
  counts: ["Lines or rows that begin with a day or a time: “09:14”, “4 March, 23:50”, “T+12 min”.", "Past midnight without a new date."],
  countsNot: ["Two entries.", "“Shortly after”, “in the afternoon”.", "Entries of which one is earlier than the one before it."],
  strong: "From the change that started it to the moment the last customer was well again, with who saw what and when.",
  judge: ({ page, timeline: entries }) => {
    const times = entries.map(({ time }) => time);
    if (entries.length === 0) return lacks("No timeline stands in the paper. List what happened, each line with its time.");
    if (entries.length < LEAST) return lacks(`Only ${entries.length === 1 ? "one entry has" : "two entries have"} a time: “${times.map((time) => inShort(page, time)).join("”, “")}”. At least three are needed to see where the time went.`, times);
    const astray = firstOutOfOrder(entries);
    if (astray !== null) return lacks(`“${inShort(page, astray.entry.time)}” stands below “${inShort(page, astray.before.time)}” and is earlier. Put the entries in order, or add the day.`, [astray.before.time, astray.entry.time]);
    return holds(times, `${entries.length} entries from “${inShort(page, times[0] ?? entries[0] as never)}” to “${inShort(page, times.at(-1) ?? entries[0] as never)}”, in order.`);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Timeline\n\n- 09:14 The release goes out.\n- 09:20 Payments fail.\n- 10:02 The release is taken back.",
    "## What happened\n\n| Time | Event |\n|---|---|\n| 23:50 | disk full |\n| 00:12 | orders fail |\n| 01:30 | orders pass |",
    "## Timeline\n\n2027-03-04 22:10 alarm\n\n2027-03-05 01:15 switched over\n\n2027-03-05 08:00 all queues empty",
    "## Chronology\n\n- T+0 min: deploy\n- T+6 min: errors\n- T+48 min: rolled back",
  ],
  leaves: [
    "## Timeline\n\n- 09:14 The release goes out.\n- 10:02 The release is taken back.",
    "## Timeline\n\n- 09:14 The release goes out.\n- 10:02 The release is taken back.\n- 09:20 Payments fail.",
    "## Timeline\n\n- In the morning the release went out.\n- Shortly after, payments failed.\n- By noon it was over.",
  ],
};
