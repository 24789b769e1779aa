import { type Examined, partsAt, profile, type Quoting } from "../document-profile.ts";
import { spanOfBlocks } from "../outline.ts";
import { DOCUMENT_NAMES } from "../names.ts";
import { CRITERIA, PITFALLS } from "./all.ts";
import { POST_MORTEM_PARTS } from "./part-names.ts";
import { type PostMortem, readPostMortem } from "./read-post-mortem.ts";

/** What happened, why, and what makes sure that it does not happen again: timeline, root cause, corrective actions, future-state metrics. */
export const postMortem = profile<PostMortem>({
  kind: "post-mortem",
  name: DOCUMENT_NAMES["post-mortem"],
  criteria: CRITERIA,
  pitfalls: PITFALLS,
  mendFirst: ["blames-person", "mechanism", "five-whys", "action-on-mechanism", "careful-next-time", "impact", "actions-owned", "timeline", "detection", "future-metrics", "template"],
  read: readPostMortem,
  examine: (reading, quote) => ({ parts: partsOf(reading, quote) }),
});

function partsOf({ title, parts }: PostMortem, quote: Quoting): Examined["parts"] {
  const found = [{ name: "title", span: title }, ...POST_MORTEM_PARTS.map(([name]) => ({ name, span: spanOfBlocks(parts.get(name)) }))];
  return partsAt(found, quote).sort((a, b) => a.span.start - b.span.start);
}
