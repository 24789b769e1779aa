import { type Reading, readText } from "../answer/reading.ts";
import { type Figure, figuresIn } from "./checkable-figures.ts";
import { isSameFigure, measureOf } from "./same-figure.ts";

/** Words on either side of a figure that tell what it is about. */
const NEAR = 7;
const SHORTEST_STEM = 4;
/** Share of the greater by which two amounts may be apart that are told of one thing. */
const CLOSE = 0.1;
const ABOUT_NOTHING = new Set("that this with from than then they them there were have been would could about after before over under into down their which while when what team month week year day hour minut second percent".split(" "));

interface Told {
  reading: Reading;
  figures: readonly Figure[];
}

const read = (text: string): Told => ({ reading: readText(text), figures: figuresIn(text) });

/** The stems around a figure that say what it is about. */
function about({ reading: { stems } }: Told, { from }: Figure): ReadonlySet<string> {
  return new Set(stems.slice(Math.max(0, from - NEAR), from + NEAR + 1).filter((word) => word.length >= SHORTEST_STEM && /^\p{L}/u.test(word) && !ABOUT_NOTHING.has(word)));
}

/** Whether what stands around two figures says that they are about one thing. Each text is read once. */
export function toldAlike(): (text: string, figure: Figure, otherText: string, other: Figure) => boolean {
  const texts = new Map<string, Told>();
  const of = (text: string): Told => texts.get(text) ?? texts.set(text, read(text)).get(text) ?? read(text);
  return (text, figure, otherText, other) => {
    const words = about(of(otherText), other);
    return [...about(of(text), figure)].some((word) => words.has(word));
  };
}

/** What stood before a figure that is the end of a change, or after one that is its beginning. */
function otherEnd({ reading, figures }: Told, figure: Figure): { side: "before" | "after"; other: Figure | undefined } | null {
  for (const { before, after } of reading.changes) {
    if (after.start === figure.start) return { side: "after", other: figures.find(({ start }) => start === before.start) };
    if (before.start === figure.start) return { side: "before", other: figures.find(({ start }) => start === after.start) };
  }
  return null;
}

/** The digits of a number without the noughts around them: "21" of 210 and of 0.021. */
function significant({ value }: Figure): string {
  let digits = String(value ?? "").replaceAll(/[^\d]/gu, "").replace(/^0+/, "");
  while (digits.endsWith("0")) digits = digits.slice(0, -1);
  return digits;
}

/** 250 for 210, 21 for 210: a slip of one figure. */
function isSlip(one: Figure, other: Figure): boolean {
  const [a, b] = [significant(one), significant(other)];
  if (a === b) return true;
  return a.length === b.length && a.length >= 2 && Array.from(a).filter((digit, place) => digit !== b.charAt(place)).length === 1;
}

/** How surely one figure is said instead of another; 0 where nothing says so. */
function likeness(there: Told, one: Figure, here: Told, other: Figure): number {
  const [first, second] = [otherEnd(there, one), otherEnd(here, other)];
  if (first !== null && second !== null) {
    if (first.side !== second.side) return 0;
    if (first.other !== undefined && second.other !== undefined && isSameFigure(first.other, second.other)) return 100;
  }
  const words = about(there, one);
  const shared = [...about(here, other)].filter((word) => words.has(word) && word !== one.noun).length;
  if (one.kind === "count") return one.noun !== "" && one.noun === other.noun ? 10 + shared : 0;
  return shared + (isSlip(one, other) ? 2 : shared > 0 && isClose(one, other) ? 1 : 0);
}

/** Two amounts that are told of one thing from memory: 31 where the other says 30. */
function isClose({ value }: Figure, other: Figure): boolean {
  return value !== null && other.value !== null && value > 0 && Math.abs(value - other.value) <= CLOSE * Math.max(value, other.value);
}

/**
 * For each figure of a text the one of another text that seems to be meant by it and is another number: "250 ms" where the other
 * says "210 ms" of the same thing. Only what this text does not say as well; none where nothing in the words tells.
 */
export function differingFigure(text: string, otherText: string): (figure: Figure) => Figure | null {
  const here = read(text);
  const there = read(otherText);
  const open = there.figures.filter((each) => !here.figures.some((own) => isSameFigure(own, each)));
  return (figure) => {
    const measure = measureOf(figure);
    const own = here.figures.find(({ start }) => start === figure.start);
    if (measure === null || own === undefined) return null;
    const candidates = open
      .filter((each) => each.kind === figure.kind && (each.kind === "count" || measureOf(each)?.unit === measure.unit) && measureOf(each) !== null)
      .map((each) => ({ each, like: likeness(there, each, here, own) }))
      .filter(({ like }) => like >= 2)
      .sort((a, b) => b.like - a.like);
    const [best] = candidates;
    if (best === undefined) return null;
    // one figure stands for another only where no other of this text is more like it
    const isTaken = here.figures.some((rival) => rival.start !== own.start && rival.kind === own.kind && !there.figures.some((each) => isSameFigure(each, rival)) && likeness(there, best.each, here, rival) > best.like);
    return isTaken ? null : best.each;
  };
}
