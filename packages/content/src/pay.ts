import type { PayFigure } from "@inclined/core/schema/pay";

const TPM = "tpm-loop-teardown";
const PM = "working-backwards";

/** One row of the table in the source on PM roles: yearly parts and their sum, each a median that it adjusted for inflation. */
function row(level: string, base: number, stock: number, bonus: number, total: number): PayFigure[] {
  const figure = (part: PayFigure["part"], amount: number, note: string | null = null): PayFigure => ({ id: `pm-${level.toLowerCase()}-${part}`, family: "pm", level, part, range: [amount, amount], isMedian: true, asOf: "June 2026", note, source: PM });
  return [
    figure("base", base),
    figure("stock", stock, "What vests within twelve months."),
    figure("bonus", bonus),
    figure("total", total, "A year, all of it. The source names Levels.fyi and says that it adjusted the figures for inflation."),
  ];
}

/**
 * What the documents that this product came from say about pay. They are other people's figures: unofficial, of the roles and levels
 * that they name and of no other. For L4 the same source gives two totals, and both stand here.
 */
export const pay: readonly PayFigure[] = [
  { id: "tpm-l5-base", family: "tpm", level: "L5", part: "base", range: [165_000, 190_000], isMedian: false, asOf: null, note: "Of an offer.", source: TPM },
  { id: "tpm-l5-signing", family: "tpm", level: "L5", part: "signing", range: [30_000, 45_000], isMedian: false, asOf: null, note: "Of an offer, once.", source: TPM },
  { id: "tpm-l5-equity", family: "tpm", level: "L5", part: "equity", range: [0.03, 0.05], isMedian: false, asOf: null, note: "Of an offer, vesting over four years. A share of what, the source does not say.", source: TPM },
  { id: "pm-l4-total-text", family: "pm", level: "L4", part: "total", range: [210_000, 210_000], isMedian: true, asOf: "early 2026", note: "For somebody new in the role. In its text the source takes this from Levels.fyi; its own table says more.", source: PM },
  ...row("L4", 130_000, 120_000, 10_000, 260_000),
  ...row("L5", 155_000, 150_000, 15_000, 320_000),
  ...row("L6", 190_000, 210_000, 20_000, 420_000),
  ...row("L7", 240_000, 300_000, 30_000, 570_000),
];
