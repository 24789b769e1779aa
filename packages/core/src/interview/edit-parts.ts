import type { SpokenPart } from "./spoken-parts.ts";

type Parts = readonly SpokenPart[];

/** One turn as something else. */
export const withPart = (parts: Parts, at: number, part: SpokenPart): SpokenPart[] => parts.map((before, place) => (place === at ? part : before));

const isAsked = (part: SpokenPart | undefined): boolean => part === "question" || part === "probe";

/** A question of its own from this turn on: replies after it, up to the next question or probe, are its answer. */
export function beginQuestion(parts: Parts, at: number): SpokenPart[] {
  const next = parts.findIndex((part, place) => place > at && isAsked(part));
  const end = next < 0 ? parts.length : next;
  return parts.map((part, place) => (place === at ? "question" : place > at && place < end && part === "reply" ? "answer" : part));
}

/** The question becomes a probe of the one before, and its answer the reply. The first question stays what it is. */
export function joinBefore(parts: Parts, at: number): SpokenPart[] {
  if (!parts.slice(0, at).some((part) => part !== "aside")) return [...parts];
  const next = parts.findIndex((part, place) => place > at && part === "question" && parts.slice(at, place).includes("answer"));
  const end = next < 0 ? parts.length : next;
  return parts.map((part, place) => (place < at || place >= end ? part : part === "question" ? "probe" : part === "answer" ? "reply" : part));
}

/** Every turn between the two, both included, as an aside: a whole question is left out. */
export const leaveOut = (parts: Parts, turns: readonly number[]): SpokenPart[] => parts.map((part, place) => (turns.includes(place) ? "aside" : part));
