import { isDigitAt } from "../answer/words.ts";
import type { Span } from "../schema/span.ts";
import { isHesitation } from "../answer/hesitations.ts";
import { NUMBER_WORDS } from "./speech-words.ts";

/** What lies between two words: nothing that matters, a mark at which one pauses, or the end of a sentence, line or text. */
type Gap = "space" | "pause" | "stop";

const STOPS = ".?!。！？\n\r";
const PAUSES = ",;:–—…،、，";
const OPENERS = "([“„";
const CLOSERS = ")]”";

/** The words of one answer with what lies between them, as the rules of delivery ask for them. Indexes are places in the list of words. */
export class Speech {
  readonly text: string;
  readonly spans: readonly Span[];

  constructor(text: string, spans: readonly Span[]) {
    this.text = text;
    this.spans = spans;
  }

  /** The word as written; empty before the first and after the last. */
  raw(index: number): string {
    const span = this.spans[index];
    return span === undefined ? "" : this.text.slice(span.start, span.end);
  }

  /** In small letters with straight apostrophes. */
  word(index: number): string {
    return this.raw(index).toLowerCase().replace(/[’‘ʼ＇´]/g, "'");
  }

  /** The gap in front of a word; a bracket or quote that opens there is a pause, one that closes is not. */
  before(index: number): Gap {
    return this.gap(index - 1, index, true);
  }

  /** The gap behind a word; a bracket or quote that closes there is a pause, one that opens is not. */
  after(index: number): Gap {
    return this.gap(index, index + 1, false);
  }

  private gap(left: number, right: number, opening: boolean): Gap {
    const from = this.spans[left]?.end;
    const to = this.spans[right]?.start;
    if (from === undefined || to === undefined) return "stop";
    let gap: Gap = "space";
    for (let at = from; at < to; at += 1) {
      const sign = this.text.charAt(at);
      if (sign === "." && this.text.charAt(at + 1) === ".") return "pause";
      if (STOPS.includes(sign)) return "stop";
      if (PAUSES.includes(sign) || (opening ? OPENERS : CLOSERS).includes(sign)) gap = "pause";
      // a straight quote belongs to the word that it touches
      else if (sign === '"' && (opening ? at === to - 1 : at === from)) gap = "pause";
      // a spaced or doubled hyphen is a dash; -5 and --lang are not
      else if (sign === "-" && /[\s-]/.test(this.text.charAt(at + 1)) && (at === from || /\s/.test(this.text.charAt(at - 1)))) gap = "pause";
    }
    return gap;
  }

  /** True when nothing but white space parts the words from `first` to `last`. */
  isTogether(first: number, last: number): boolean {
    for (let index = first; index < last; index += 1) {
      const from = this.spans[index]?.end;
      const to = this.spans[index + 1]?.start;
      if (from === undefined || to === undefined || this.text.slice(from, to).trim() !== "") return false;
    }
    return true;
  }

  /** True when the words from `first` to `last` are set off on both sides and stand together. */
  isSetOff(first: number, last: number): boolean {
    return this.before(first) !== "space" && this.after(last) !== "space";
  }

  isNumber(index: number): boolean {
    const span = this.spans[index];
    if (span === undefined) return false;
    return isDigitAt(this.text, span.start) || isDigitAt(this.text, span.start + 1) || NUMBER_WORDS.has(this.word(index));
  }

  isHesitation(index: number): boolean {
    const raw = this.raw(index);
    // what stands before it is looked up for the few that sound like one
    return isHesitation(raw, false) && isHesitation(raw, this.before(index) === "space" && this.isNumber(index - 1));
  }
}
