import type { PayFigure } from "../../schema/pay.ts";
import type { RoleFamily } from "../../schema/posting.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { heading, number, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { grouped } from "./grouped.ts";

const FAMILIES: Readonly<Record<RoleFamily, string>> = { tpm: "TPM", pm: "PM", "pm-t": "PM-T", "program-manager": "Program manager" };
const PARTS: Readonly<Record<PayFigure["part"], string>> = { base: "Base", stock: "Stock", bonus: "Bonus", signing: "Signing bonus", equity: "Equity", total: "Total" };
const LEVEL = /\bL\d{1,2}\b/;

/**
 * What sources say about pay, of the candidate's role or level only; those that disagree stand side by side. Null where no source
 * speaks of either.
 */
export function paySection({ pay = [], aim, posting, sources }: BookInput): Section | null {
  const family = aim?.family ?? posting?.family ?? null;
  const level = LEVEL.exec(aim?.level ?? "")?.[0] ?? LEVEL.exec(posting?.text ?? "")?.[0] ?? null;
  const shown = pay.filter((one) => one.family === family || one.level === level);
  if (shown.length === 0) return null;
  const isExact = shown.some((one) => one.family === family && one.level === level);
  const own = prose`${family === null ? "a role not named yet" : FAMILIES[family]}, ${level === null ? soft("at a level not named yet") : number(level, "said")}`;
  const titleOf = (id: string): string => sources.find((source) => source.id === id)?.title ?? id;
  return {
    id: "pay", title: "Pay, as others give it", missing: [],
    blocks: [
      paragraph(prose`Other people’s figures, in US dollars, each with its source and its date. None is Amazon’s own, none is about you, and an offer may lie outside all of them.`, "lede"),
      paragraph(isExact ? prose`You aim at ${own}.` : prose`You aim at ${own}. No source that we read gives a figure for both together; what stands here shares one of the two.`),
      ...disagreements(shown, titleOf),
      ...[...new Set(shown.map(({ source }) => source))].flatMap((source) => tableOf(shown.filter((one) => one.source === source), sources.find(({ id }) => id === source)?.readOn ?? null, titleOf(source))),
    ],
  };
}

function tableOf(figures: readonly PayFigure[], readOn: string | null, title: string): Block[] {
  return [
    heading([quote(title, "Source")], 3),
    ...(readOn === null ? [] : [paragraph(prose`${soft("Read on")} ${number(readOn, "source")}.`)]),
    {
      kind: "table", caption: null, head: ["For", "What", "Figure", "As of", "Besides"], widths: [1.4, 1.7, 3.1, 1.7, 4.2],
      rows: figures.map((one) => ({
        cells: [
          prose`${FAMILIES[one.family]}, ${number(one.level, "source")}`,
          [strong(PARTS[one.part])],
          prose`${amount(one)}${one.isMedian ? ", median" : ""}`,
          one.asOf === null ? [soft("not said")] : [quote(one.asOf, title)],
          one.note === null ? [] : [quote(one.note, title)],
        ],
      })),
    },
  ];
}

/** The same part at the same level of the same role, given twice and differently. */
function disagreements(figures: readonly PayFigure[], titleOf: (id: string) => string): Block[] {
  const key = ({ family, level, part }: PayFigure): string => `${family} ${level} ${part}`;
  const groups = [...new Set(figures.map(key))].map((id) => figures.filter((one) => key(one) === id)).filter((group) => new Set(group.map(({ range }) => range.join(" "))).size > 1);
  if (groups.length === 0) return [];
  return [
    heading("Where they disagree", 3),
    {
      kind: "table", caption: null, head: ["For", "One says", "Another says"], widths: [2, 4, 4],
      rows: groups.map((group) => ({ cells: [prose`${FAMILIES[(group[0] as PayFigure).family]}, ${number((group[0] as PayFigure).level, "source")}, ${PARTS[(group[0] as PayFigure).part].toLowerCase()}`, ...group.slice(0, 2).map((one) => prose`${amount(one)}${one.asOf === null ? "" : prose`, ${quote(one.asOf, titleOf(one.source))}`}: ${quote(titleOf(one.source), "Source")}`)] })),
    },
  ];
}

function amount({ range: [least, most], part }: PayFigure): Inline[] {
  const words = (value: number): string => (part === "equity" ? `${value}%` : `$${grouped(value)}`);
  return least === most ? [number(words(least), "source")] : prose`${number(words(least), "source")} to ${number(words(most), "source")}`;
}
