import type { Span } from "../schema/span.ts";
import { isHesitation } from "./hesitations.ts";
import { words } from "./words.ts";

/** A word as the detectors see it. `start` and `end` fit the text as submitted. */
export interface Token extends Span {
  /** Small letters, straight apostrophes, plain hyphens. For comparing, never for offsets. */
  word: string;
  /** What stands between this token and the one before it. */
  gap: "none" | "comma" | "stop";
  /** Begins with a capital although no sentence or line begins here. */
  name: boolean;
}

const STOPS = ".?!。！？…\n\r;:•";
const COMMAS = ",–—()[]\"“”";

/** Later words of a restart ("we, we had") replace the earlier ones; content words are repeated on purpose. */
const RESTARTED = new Set(
  "i i'm i'd i've we we'd we've the a an and so but to of in on that this it it's they he she you my our for with was had is if it'd there there's".split(" "),
);

/**
 * The words of a text without hesitations and restarts: "the, um, the sets" is "the sets". Detection looks at these;
 * what was dropped still lies inside the span of any evidence around it. Linear in the length.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let from = 0;
  for (const { start, end } of words(text)) {
    const raw = text.slice(start, end);
    const gap = gapBetween(text, from, start);
    const last = found.at(-1);
    from = end;
    const word = raw.replace(/[’‘ʼ＇´]/g, "'").replace(/[\u2010\u2011]/g, "-").toLowerCase();
    if (isHesitation(raw, false) && isHesitation(raw, last !== undefined && /\d$/.test(last.word))) continue;
    if (last !== undefined && last.word === word && gap !== "stop" && RESTARTED.has(word)) {
      last.start = start;
      last.end = end;
      continue;
    }
    const code = raw.charCodeAt(0);
    const capital = code >= 65 && code <= 90 ? true : code > 127 && raw.charAt(0) !== raw.charAt(0).toLowerCase();
    found.push({ start, end, word, gap, name: capital && found.length > 0 && gap !== "stop" && word !== "i" && !word.startsWith("i'") });
  }
  return found;
}

function gapBetween(text: string, from: number, to: number): Token["gap"] {
  let gap: Token["gap"] = "none";
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    if (sign === " ") continue;
    if (STOPS.includes(sign)) return "stop";
    if (COMMAS.includes(sign)) gap = "comma";
    else if (sign === "-" && text.charAt(at + 1) !== "" && !/\S/.test(text.charAt(at + 1))) gap = "comma";
  }
  return gap;
}
