import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, quantitiesIn, says, sentencesIn, whereSaid } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { PostMortem } from "../read-post-mortem.ts";

const HOW = phrases("alarm*, alert*, pager*, paged, monitor*, dashboard*, canary, synthetic, health check*, report*, complain*, complaint*, ticket*, call, calls, called, call centre, support, tweet*, email*, customer told, on-call, on call, noticed by, seen by, a driver, a customer, a seller, a colleague, audit, reconciliation, log, logs, test, script, job, mail, analyst*, twitter, reddit, social media, press, journalist*, partner*, supplier*, vendor*, shopper*, customer*, user*, buyer*, seller*, finance, sales, operator*, engineer*, by chance, a check");
const FOUND = phrases("detect*, found, noticed, discovered, discovery, realis*, realiz*, spotted, alarm went, alarm fired, alert fired, was paged, were paged, learned of, learnt of, first report, first complaint, became aware, told us, raised");

/** An entry of the timeline in which somebody hears of it. */
const RAISED = phrases("calls, called, call from, phones, rings, complain*, ticket*, reports that, reports the, reports a, reported by, report from, first report, alarm goes, alarm went, alarm fires, alarm fired, alert goes, alert fires, alert fired, pages the, is paged, was paged, paged, pager goes, pager went, notices, noticed, spots, spotted, tells us, told us");

/** "09:40 Alarm.", "pager": that one went off needs no verb. */
const ALARM = phrases("alarm, alarms, alert, alerts, pager, page to, paged");
/** An alarm that was silent, that is built later or that is only spoken of. */
const NO_ALARM = phrases("no alarm, no alarms, no alert, no alerts, no pager, without an alarm, without alarm, without an alert, alarm is added, alarm added, alert added, alert is added, alarm ends, alarm clears, alert clears, alarm cleared, alert cleared, alarm resolved, alert resolved, all clear, silent, muted, ignored, not go off, did not, does not");

/** Post-mortem: `detection`. */
export const detection: DocumentCriterion<PostMortem> = {
  id: "detection",
  kind: "criterion",
  name: "Detection",
  question: "Does it say how it was found, and after how long?",
  sources: ["tpm-loop-teardown"],
  why: "What customers find before you do is missing an alarm. The minutes until somebody knew are often the longest part and the cheapest to shorten.",
  counts: ["What raised it (an alarm, a call, a report) and the time until it did: “an alarm on failed payments, six minutes after the release”.", "What raised it, with the time of day, in a paper with a timeline."],
  countsNot: ["“We noticed the problem.”", "The time without what raised it."],
  strong: "How it was found, how long that took, what should have found it earlier, and in what time.",
  judge: ({ page, parts, blocks, timeline }) => {
    const [first] = timeline;
    const raised = timeline.find((entry) => says(page, entry, RAISED) || (says(page, entry, ALARM) && !says(page, entry, NO_ALARM)));
    const part = parts.get("detection");
    const spans = part ?? blocks.filter(({ kind }) => kind !== "heading" && kind !== "table").flatMap((block) => sentencesIn(page, block)).filter((sentence) => whereSaid(page, sentence, FOUND) !== null && whereSaid(page, sentence, HOW) !== null);
    if (spans.length === 0 && raised !== undefined && first !== undefined && raised !== first) {
      const after = raised.minutes[0] - first.minutes[0];
      if (after > 0) return holds([raised], `The timeline has it: “${inShort(page, raised, 70)}”, ${after === 1 ? "a minute" : `${after} minutes`} after its first entry. Say in a sentence what raised it, and what should have.`, 0.6);
    }
    if (spans.length === 0) return lacks("Nothing says how it was found. An alarm, a call, a report: which, and how long after it began?");
    const how = spans.flatMap((span) => whereSaid(page, span, HOW) ?? [])[0];
    const took = spans.flatMap((span) => figuresIn(page, span).filter(({ kind }) => kind === "duration"))[0];
    const at = spans.flatMap((span) => quantitiesIn(page, span).filter(({ kind }) => kind === "time"))[0];
    const near = spans[0] ?? { start: 0, end: 0 };
    if (how === undefined) return lacks(`“${inShort(page, near, 70)}” does not say what raised it.`, [near]);
    if (took !== undefined) return holds([how, { start: took.start, end: took.end }], `Found by “${inShort(page, how)}”, after “${inShort(page, took)}”.`);
    if (at !== undefined && timeline.length >= 2) return holds([how, { start: at.start, end: at.end }], `Found by “${inShort(page, how)}” at ${inShort(page, at)}. Say in minutes how long that was after it began.`, 0.7);
    return lacks(`“${inShort(page, near, 70)}” says how it was found and not after how long.`, [how]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Detection\n\nAn alarm on failed payments went off six minutes after the release.",
    "## How we found out\n\nThe call centre told us after 41 minutes; no alarm covers the printer queue.",
    "## Timeline\n\n- 09:14 Release goes live.\n- 09:40 Alarm.\n- 10:02 Taken back.",
    "## Timeline\n\n- 06:10 The first job fails. No alarm.\n- 06:55 A shift lead calls the engineer on duty.\n- 08:55 Printing goes on.",
    "## Timeline\n\n- 09:14 release\n- 09:20 failures\n- 10:02 taken back\n\n## Detection\n\nA dashboard of the payments team showed it at 09:31.",
  ],
  leaves: ["## Timeline\n\n- 09:14 Release goes live.\n- 09:40 No alarm.\n- 10:02 Taken back.", "## Detection\n\nWe noticed the problem in the morning.", "## Detection\n\nAn alarm went off.", "## Detection\n\nIt took 41 minutes.", "## Impact\n\n4,200 customers could not pay for 48 minutes."],
};
