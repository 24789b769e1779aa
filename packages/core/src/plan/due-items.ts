import { type Card, createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import { dayNumber } from "./calendar.ts";
import type { DueItem } from "./plan-input.ts";

/** One time at which a question was answered or a story was told. */
export interface Said {
  kind: DueItem["kind"];
  id: string;
  title: string;
  /** ISO day on which, where the person was. */
  day: string;
  /** 0 to 3; null: it was not assessed, which says nothing about how well it is remembered. */
  score: number | null;
}

/** Without chance, and counted in whole days: the same history gives the same days. */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false });
const DAY_MS = 86_400_000;
const ISO_DAY = "2026-11-20".length;
const GRADES: readonly Grade[] = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];

/** Midnight by which the scheduler counts; in milliseconds since 1970; it stands for the day, wherever the person is. */
const midnight = (day: string): number => dayNumber(day) * DAY_MS;

/**
 * When what was said before is due again, the first due first: spaced repetition (FSRS) over each question and story of its own.
 * What was not assessed counts for nothing; of several times on one day the last one counts.
 * @param said in the order in which it was said
 */
export function dueItems(said: readonly Said[]): DueItem[] {
  const histories = new Map<string, Said[]>();
  for (const one of said) {
    if (one.score === null) continue;
    const key = `${one.kind}:${one.id}`;
    histories.set(key, [...(histories.get(key) ?? []).filter(({ day }) => day !== one.day), one]);
  }
  const items = [...histories.values()].map((history): DueItem => {
    const inOrder = history.toSorted((one, other) => compare(one.day, other.day));
    const card = inOrder.reduce<Card | null>((before, { day, score }) => SCHEDULER.next(before ?? createEmptyCard(midnight(day)), midnight(day), gradeOf(score ?? 0)).card, null);
    const last = inOrder.at(-1);
    if (last === undefined || card === null) throw new RangeError("a history without an entry");
    return { kind: last.kind, id: last.id, title: last.title, dueOn: card.due.toISOString().slice(0, ISO_DAY) };
  });
  return items.toSorted((one, other) => compare(one.dueOn, other.dueOn) || compare(one.kind, other.kind) || compare(one.id, other.id));
}

function gradeOf(score: number): Grade {
  return GRADES[Math.min(Math.max(0, Math.round(score)), GRADES.length - 1)] ?? Rating.Again;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
