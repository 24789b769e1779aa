import { type Outline, type OutlineBlock, outlineOf } from "../outline.ts";
import { rowSpan } from "../tables.ts";
import { EXPERIMENT_PARTS, type ExperimentPart } from "./part-names.ts";
import { type PowerPlan, powerPlanOf } from "./power-plan.ts";
import { sentencesIn } from "../page.ts";
import type { Span } from "../../schema/span.ts";

/** An experiment one-pager with everything that its criteria look at, read once. */
export interface Experiment extends Outline<ExperimentPart> {
  /** Every sentence, and every row of a table, in order. */
  sentences: readonly Span[];
  power: PowerPlan;
  /** Sentences of a part; none where the paper has no such part. */
  of: (name: ExperimentPart) => readonly Span[];
}

/** Reads an experiment one-pager. Never throws, whatever the text; linear in its length. */
export function readExperiment(text: string): Experiment {
  const outline = outlineOf(text, EXPERIMENT_PARTS);
  const { page } = outline;
  const pieces = (blocks: readonly OutlineBlock[]): Span[] => blocks.flatMap((block) => (block.table === undefined ? sentencesIn(page, block) : block.table.rows.flatMap((row) => rowSpan(row) ?? [])));
  const sentences = pieces(outline.blocks);
  const parts = new Map([...outline.parts].map(([name, blocks]) => [name, pieces(blocks)] as const));
  return { ...outline, sentences, power: powerPlanOf(page, sentences, parts.get("timeline") ?? [], parts.get("metric") ?? []), of: (name) => parts.get(name) ?? [] };
}
