import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { spanOfBlocks } from "../../outline.ts";
import { figuresIn, inShort, type Page, quantitiesIn, sentencesIn, whereSaid } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { PostMortem } from "../read-post-mortem.ts";

const WHO = phrases("customer*, user*, shopper*, buyer*, driver*, patient*, seller*, merchant*, member*, passenger*, traveller*, traveler*, caller*, viewer*, listener*, reader*, subscriber*, guest*, tenant*, student*, teacher*, parent*, nurse*, doctor*, clinic*, hospital*, shop, shops, store, stores, restaurant*, partner*, client*, people, person, household*, famil*, employee*, colleague*, agent*, courier*, rider*, warehouse*, site, sites, team, teams, account*, player*, citizen*, resident*, farmer*, baker*, pharmac*, bank, banks, developer*, internal user*, compan*, businesses, carriers, skippers, crew*, staff, operator*, dispatcher*, branches, schools, offices, skipper*, volunteer*, commuter*, learner*, host, hosts, _ who");
const HIT = phrases("affected, could not, couldn't, cannot, unable, failed, lost, were shown, was shown, saw, received, were charged, charged, waited, missed, were without, without, delayed, impacted, hit");

/** "from 09:14 to 10:02" is quoted whole, two times farther apart are not. */
const NEAR = 40;

/** Words on the impact: its part, else sentences that say who could not do what. */
function wordsOnImpact({ page, parts, blocks }: PostMortem): readonly Span[] {
  const named = parts.get("impact");
  if (named !== undefined) return named;
  return [...(parts.get("summary") ?? []), ...blocks.filter(({ kind }) => kind === "paragraph")].flatMap((block) => sentencesIn(page, block)).filter((sentence) => whereSaid(page, sentence, WHO) !== null && (whereSaid(page, sentence, HIT) !== null || isMeasured(page, sentence)));
}

/** A number of them and a time say what was done to them, whatever the verb. */
const isMeasured = (page: Page, sentence: Span): boolean => {
  const kinds = quantitiesIn(page, sentence).map(({ kind }) => kind);
  return kinds.includes("count") && (kinds.includes("duration") || kinds.filter((kind) => kind === "time").length >= 2);
};

const first = <T>(page: Page, spans: readonly Span[], find: (page: Page, span: Span) => T | null | undefined): T | null => {
  for (const span of spans) {
    const hit = find(page, span);
    if (hit !== null && hit !== undefined) return hit;
  }
  return null;
};

/** Post-mortem: `impact`. */
export const impact: DocumentCriterion<PostMortem> = {
  id: "impact",
  kind: "criterion",
  name: "Impact",
  question: "Does it say who was hit, how many of them, and for how long?",
  sources: ["tpm-loop-teardown"],
  why: "Without the three numbers nobody can say what it is worth to prevent the next one.",
  counts: ["A group of people or firms with a number or share, and a duration: “4,200 customers could not pay for 48 minutes”.", "The beginning and the end as times instead of a duration."],
  countsNot: ["“Some users saw errors.”", "Error rates of a service without the people behind it.", "How many, but not how long."],
  strong: "Who, how many, how long, and what it cost them or you, each with where the number comes from.",
  judge: (reading) => {
    const { page } = reading;
    const spans = wordsOnImpact(reading);
    if (spans.length === 0) return lacks("Nothing says who was hit. Name them, count them, and say for how long.");
    const who = first(page, spans, (_, span) => whereSaid(page, span, WHO));
    const many = first(page, spans, (_, span) => figuresIn(page, span).find(({ kind }) => kind === "count" || kind === "share" || kind === "money"));
    const times = spans.flatMap((span) => quantitiesIn(page, span).filter(({ kind }) => kind === "time"));
    const long = first(page, spans, (_, span) => figuresIn(page, span).find(({ kind }) => kind === "duration")) ?? (times[0] !== undefined && times[1] !== undefined ? { start: times[1].start - times[0].start < NEAR ? times[0].start : times[1].start, end: times[1].end } : null);
    const missing = [who === null ? "who was hit" : "", many === null ? "how many of them" : "", long === null ? "for how long" : ""].filter((each) => each !== "");
    const found = [who, many, long].flatMap((each) => (each === null ? [] : [{ start: each.start, end: each.end }]));
    const whole = spanOfBlocks(reading.parts.get("impact")) ?? spans[0] ?? null;
    if (missing.length > 0) return lacks(`${whole === null ? "The impact" : `“${inShort(page, whole, 70)}”`} does not say ${missing.join(" or ")}.`, found);
    return holds(found, `It says who (“${inShort(page, found[0] as Span)}”), how many (“${inShort(page, found[1] as Span)}”) and how long (“${inShort(page, found[2] as Span)}”).`);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Impact\n\n4,200 customers could not pay for 48 minutes.",
    "**Customer impact.** 3% of drivers were without a route from 09:14 to 10:02.",
    "## Summary\n\nOn 4 March 310 clinics could not print labels for two hours.",
  ],
  leaves: ["## Impact\n\nSome users saw errors for a while.", "## Impact\n\n4,200 customers could not pay.", "## Impact\n\nThe error rate rose to 30% for 48 minutes.", "## Impact\n\nCustomers could not pay for 48 minutes."],
};
