import type { CheckedDashboard } from "../../schema/dashboard.ts";
import type { Span } from "../../schema/span.ts";
import { linesOf } from "../lines.ts";
import { type Outline, outlineOf } from "../outline.ts";
import { overlapsOneOf } from "../overlap.ts";
import { quoting, sentencesIn, wordCount } from "../page.ts";
import { figuresOf } from "./figures.ts";
import { DASHBOARD_PARTS, type DashboardPart, metricsIn, type NamedMetric } from "./metrics.ts";
import { type DataTable, dataTablesIn } from "./read-table.ts";

/** A line on owner and date is short. */
const LEAD_WORDS = 14;

/** An ownership dashboard with everything that its criteria look at, read once. */
export interface Dashboard extends Outline<DashboardPart> {
  data: readonly DataTable[];
  /** What was computed from them. */
  computed: CheckedDashboard;
  metrics: readonly NamedMetric[];
  /** Sentences and headings outside the tables of data, in order. */
  sentences: readonly Span[];
  /** The first lines below the title, where owner and date usually stand. */
  lead: readonly Span[];
}

/** Reads an ownership dashboard. Never throws, whatever the text; linear in its length. */
export function readDashboard(text: string): Dashboard {
  const outline = outlineOf(text, DASHBOARD_PARTS);
  const { page, tables, blocks } = outline;
  const data = dataTablesIn(text, linesOf(text), tables);
  const isData = (span: Span): boolean => overlapsOneOf(data, span);
  const sentences = blocks.flatMap((block) => (block.table === undefined ? sentencesIn(page, block) : [])).filter((sentence) => !isData(sentence));
  return { ...outline, data, computed: figuresOf(data, quoting(text)), metrics: metricsIn(page, blocks, outline.parts, isData), sentences, lead: sentences.slice(0, 1).filter((sentence) => wordCount(page, sentence) <= LEAD_WORDS) };
}
