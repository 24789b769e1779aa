import type { Block, Inline, Trace } from "../schema/book.ts";

type Part = Inline | string | readonly Inline[];

/** Words with their parts: `prose\`${counted(3)} of your stories\``. Plain text in between may hold no digits: a number says where it is from. */
export function prose(texts: TemplateStringsArray, ...parts: readonly Part[]): Inline[] {
  return texts.flatMap((text, at): Inline[] => {
    const part = parts[at];
    const words: Inline[] = text === "" ? [] : [{ kind: "text", text }];
    if (part === undefined) return words;
    return [...words, ...(typeof part === "string" ? [{ kind: "text" as const, text: part }] : Array.isArray(part) ? (part as readonly Inline[]) : [part as Inline])];
  });
}

export const number = (text: string | number, trace: Trace): Inline => ({ kind: "number", text: typeof text === "number" ? String(text) : text, trace });
/** Worked out from what the candidate has here. */
export const counted = (value: number): Inline => number(value, "counted");
export const quote = (text: string, origin: string): Inline => ({ kind: "quote", text, origin });
export const strong = (text: string): Inline => ({ kind: "strong", text });
export const soft = (text: string): Inline => ({ kind: "soft", text });
export const see = (text: string, section: string): Inline => ({ kind: "see", text, section });
/** To a part of the book that bears words of the candidate's: `origin` says whose they are. */
export const seeQuoted = (text: string, section: string, origin: string): Inline => ({ kind: "see", text, section, origin });
/** With its page beside it, for a list of what to read. */
export const withPage = (link: Inline): Inline => (link.kind === "see" ? { ...link, page: true } : link);
/** A sentence of the product's content or of a source, in which each number is that source's. */
export const sourced = (text: string, trace: Trace = "source"): Inline[] => text.split(/(\d+(?:[.,:]\d+)*)/).flatMap((part, at) => (part === "" ? [] : [at % 2 === 1 ? number(part, trace) : { kind: "text" as const, text: part }]));

/** Parts with a comma between each two. */
export const inARow = (parts: readonly Inline[]): Inline[] => parts.flatMap((one, at) => (at === 0 ? [one] : [soft(", "), one]));

export const heading = (text: Inline[] | string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text: typeof text === "string" ? [{ kind: "text", text }] : text });
export const paragraph = (text: Inline[], tone?: "lede" | "note"): Block => ({ kind: "paragraph", text, ...(tone === undefined ? {} : { tone }) });
export const list = (items: Inline[][], ordered = false): Block => ({ kind: "list", items, ...(ordered ? { ordered } : {}) });
export const quotation = (text: string, origin: string): Block => ({ kind: "quotation", text, origin });
/** Under a heading that says whose words these are. */
export const quotationUnder = (text: string, origin: string): Block => ({ kind: "quotation", text, origin, isUnderOrigin: true });
/** A heading that a `see` points at. */
export const anchored = (id: string, text: Inline[] | string, level: 2 | 3 = 2): Block => ({ ...(heading(text, level) as Extract<Block, { kind: "heading" }>), id });
