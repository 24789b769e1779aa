import { LENS_NAMES, LENSES } from "@inclined/core/lenses/names";
import type { LensAgreement } from "@inclined/core/playbook/book-input";
import { agreement } from "./agreement.ts";

/** The row of the report whose answers no weights were trained on and whose choice nobody could influence. */
const ROW = "fixed fifth";

/** How well the scorer agrees with readers, lens by lens, as the report prints it; nothing is computed here. */
export const agreementFigures: readonly LensAgreement[] = LENSES.flatMap((lens) => {
  const from = agreement.findIndex((block) => block.kind === "heading" && block.text === LENS_NAMES[lens]);
  const table = agreement.slice(from + 1).find((block) => block.kind === "table");
  if (from === -1 || table?.kind !== "table") return [];
  const row = table.rows.find(([name]) => name === ROW);
  const cell = (head: string): string => row?.[table.head.indexOf(head)] ?? "";
  return [{ lens, answers: cell("answers"), kappa: cell("kappa (95 %)"), exact: cell("exact"), criteria: cell("micro-F1"), evidence: cell("evidence") }];
});
