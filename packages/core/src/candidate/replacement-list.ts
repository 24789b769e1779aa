import type { ExportReplacement } from "../schema/api.ts";
import type { Note } from "./safe-values.ts";

const MOST_NAMED = 60;

/** Collects what an export replaces, in the order in which it is met; the same place twice is counted. */
export class ReplacementList {
  readonly #found = new Map<string, ExportReplacement>();

  /** @param where in words for the person, such as `Story “Late parcels”` */
  in(where: string): Note {
    return ({ term, words, standIn, before, after }) => {
      const key = JSON.stringify([where, term, words, standIn, before, after]);
      const standing = this.#found.get(key);
      this.#found.set(key, { where, term, words, standIn, before, after, times: (standing?.times ?? 0) + 1 });
    };
  }

  get all(): ExportReplacement[] {
    return [...this.#found.values()];
  }
}

/** How many places these are, each time counted. */
export function placesIn(replacements: readonly ExportReplacement[]): number {
  return replacements.reduce((sum, { times }) => sum + times, 0);
}

/** `Answer “Tell me about a time …”` @param name may be as long as it likes, and empty */
export function named(kind: string, name: string): string {
  const line = name.replaceAll(/\s+/gu, " ").trim();
  const short = line.length > MOST_NAMED ? `${line.slice(0, MOST_NAMED).replace(/[\uD800-\uDBFF]$/, "").trimEnd()} …` : line;
  return short === "" ? kind : `${kind} “${short}”`;
}
