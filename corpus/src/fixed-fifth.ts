import type { LabelledAnswer } from "./labelled-answer.ts";
import { nameHash } from "./name-hash.ts";

/** All of one writer, who had the rubric book and neither code nor other answers. */
const WRITER = "hazel";
/** One domain in so many is kept back whole, whoever wrote in it. */
const ONE_DOMAIN_IN = 7;

/**
 * The fifth of the corpus that no reported weights are trained on: one writer and whole domains. Chosen by name and by a hash
 * of the domain, before anything was trained, so that nobody can choose it by its results.
 */
export function isKeptBack({ writer, domain }: Pick<LabelledAnswer, "writer" | "domain">): boolean {
  return writer === WRITER || (domain !== "" && nameHash(domain.toLowerCase()) % ONE_DOMAIN_IN === 0);
}

/** The writers whose answers came as the last two additions of 150 each, in order; the learning curve ends with them. Both are of
 * people who say plainly what they did. */
export const ADDITIONS: readonly (readonly string[])[] = [
  ["sassafras", "madrone", "viburnum", "wisteria"],
  ["mimosa", "boxwood", "tamarisk", "cottonwood"],
];
