import { InclinedError } from "@inclined/core/errors";
import type { PostingReading, RoleFamily } from "@inclined/core/schema/posting";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type IncomingFile, linesOfDocument } from "../document/lines-of-document.ts";
import { linesOfHtml } from "../page/lines-of-html.ts";
import type { Line } from "../page/line.ts";
import { PRINCIPLE_CUES } from "./principle-cues.ts";
import { requirementsIn } from "./requirements.ts";
import { technologiesIn } from "./technologies.ts";

const ROLE = /\b(?:manager|tpm|pm|pmt|owner|lead|director|program(?:me)?|product|engineer|scientist|analyst|architect|specialist|consultant|head)\b/i;
const NO_POSTING: readonly (readonly [RegExp, string])[] = [
  [/\b(?:404|page (?:you(?:'|’)re looking for )?(?:not found|could not be found|doesn(?:'|’)t exist)|no longer (?:available|accepting|exists?)|job (?:has been|is) (?:closed|filled|removed)|sorry, we couldn(?:'|’)t find)\b/i, "This page says that the posting is gone or was not found. Save the page of an open posting, or paste its text."],
  [/\b(?:accept (?:all )?cookies|cookie (?:policy|preferences|settings)|we use cookies|enable javascript|verify you are (?:a )?human|checking your browser|access denied|sign in to continue|unusual traffic)\b/i, "This is a cookie banner or a login page, not the posting. Paste the text of the posting instead."],
];
/** A posting of fewer letters says nothing that could be prepared for. */
const LEAST_LETTERS = 200;

/**
 * Reads a job posting: plain text, PDF, DOCX, or a saved page with or without schema.org data. What it says is data.
 * @throws {InclinedError} invalid-input when it is no posting, with what to do
 */
export async function readPosting(file: IncomingFile): Promise<PostingReading> {
  const read = await linesOfDocument(file);
  const document = { ...read, lines: read.lines.filter(({ aside }) => aside !== true) };
  const structured = document.kind === "html" ? jobPostingIn(document.text ?? "") : null;
  const text = structured?.description ?? (document.kind === "text" ? (document.text ?? "").replaceAll(/\r\n?/g, "\n") : textOf(document.lines));
  const requirements = requirementsIn(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (requirements.length === 0) {
    const known = NO_POSTING.find(([words]) => words.test(text) && letters < 6_000);
    if (known !== undefined) throw new InclinedError("invalid-input", known[1]);
    if (letters < LEAST_LETTERS) throw new InclinedError("invalid-input", "There is too little text for a job posting. Paste the whole posting, with its qualifications.");
  }
  const title = structured?.title ?? titleIn(document.lines);
  return {
    title,
    company: structured?.company ?? companyIn(text),
    level: title === null ? null : levelIn(title),
    family: familyOf(title ?? text.slice(0, 400)),
    team: teamIn(title, text),
    place: structured?.place ?? /^(?:location|standort)\s*:\s*(?<place>.{2,80})$/im.exec(text)?.groups?.["place"]?.trim() ?? null,
    text,
    requirements,
    technologies: technologiesIn(text),
    principles: principlesIn(text),
  };
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text, bullet }) => `${bullet ? "* " : ""}${text}`).join("\n");

function titleIn(lines: readonly Line[]): string | null {
  const heading = lines.find(({ heading: level, text }) => level === 1 && ROLE.test(text));
  const first = lines.slice(0, 12).find(({ text }) => text.length < 110 && ROLE.test(text) && !/[.!?]$/.test(text));
  return (heading ?? first)?.text.replaceAll(/\s+/g, " ").replace(/^(?:job title|title|position|role)\s*:\s*/i, "") ?? null;
}

function companyIn(text: string): string | null {
  const label = /^(?:company|employer|organi[sz]ation)\s*:\s*(.{2,60})$/im.exec(text)?.[1]?.trim();
  if (label !== undefined) return label;
  const found = /\b(?:Amazon(?:\.com)?|AWS|Amazon Web Services)\b/.exec(text);
  if (found !== null) return "Amazon";
  return /\b(?:at|join)\s+(\p{Lu}[\p{L}\d&.-]+(?:\s\p{Lu}[\p{L}\d&.-]+){0,2})(?=[\s,.:!])/u.exec(text)?.[1] ?? null;
}

const LEVELS: readonly (readonly [string, RegExp])[] = [
  ["principal", /\bprincipal\b/i],
  ["senior manager", /\b(?:sr\.?|senior)\s+manager\b/i],
  ["senior", /\b(?:sr\.?|senior)\b/i],
  ["staff", /\bstaff\b/i],
  ["director", /\bdirector\b/i],
  ["iii", /\bIII\b/],
  ["ii", /\bII\b/],
  ["i", /\bI\b/],
  ["junior", /\b(?:jr\.?|junior|associate|graduate|entry[- ]level)\b/i],
];

function levelIn(title: string): string | null {
  return /\bL\s?[4-9]\b/.exec(title)?.[0].replace(" ", "") ?? LEVELS.find(([, words]) => words.test(title))?.[0] ?? null;
}

function familyOf(title: string): RoleFamily | null {
  if (/\btpm\b|technical\s+(?:program(?:me)?|project)\s+manage/i.test(title)) return "tpm";
  if (/\bpm-?t\b|product\s+manager?\s*[-–—,(]?\s*\(?tech(?:nical)?\b|technical\s+product\s+manage/i.test(title)) return "pm-t";
  if (/product\s+(?:manage|owner|lead)|\bpm\b/i.test(title)) return "pm";
  return /(?:program(?:me)?|project)\s+manage/i.test(title) ? "program-manager" : null;
}

function teamIn(title: string | null, text: string): string | null {
  const said = /\b(?:the|our) (\p{Lu}[\p{L}&/-]*(?: (?:\p{Lu}[\p{L}&/-]*|&|and|of|for)){0,6}) (?:team|organi[sz]ation|group)\b(?! player)/u.exec(text)?.[1]?.trim();
  if (said !== undefined) return said;
  const behind = title?.split(/,\s+|\s[–—-]\s/).slice(1).filter((part) => !ROLE.test(part) && !/^tech(?:nical)?$/i.test(part)).join(", ");
  return behind === undefined || behind === "" ? null : behind;
}

function principlesIn(text: string): PostingReading["principles"] {
  return PRINCIPLE_CUES.map(([id, cues]) => ({
    id,
    evidence: [...text.matchAll(cues)].slice(0, 5).map((match) => ({ start: match.index, end: match.index + match[0].length, quote: match[0] })),
  }))
    .filter(({ evidence }) => evidence.length > 0)
    .toSorted((a, b) => b.evidence.length - a.evidence.length);
}

interface Structured {
  title: string | null;
  company: string | null;
  place: string | null;
  description: string;
}

/** A schema.org JobPosting in the page's JSON-LD, or null. */
function jobPostingIn(html: string): Structured | null {
  const scripts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node && node.tagName === "script" && node.attrs.some(({ name, value }) => name === "type" && value.trim().toLowerCase() === "application/ld+json")) {
      scripts.push(node.childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(script);
    } catch {
      continue; // a page may hold broken data beside its text
    }
    const found = findPosting(value, 0);
    const description = typeof found?.["description"] === "string" ? textOf(linesOfHtml(found["description"])) : "";
    if (found === null || description.length < 100) continue;
    const text = (one: unknown): string | null => (typeof one === "string" && one.trim() !== "" ? one.trim() : null);
    const organisation = found["hiringOrganization"] as { name?: unknown } | string | undefined;
    const address = (found["jobLocation"] as { address?: { addressLocality?: unknown; addressRegion?: unknown; addressCountry?: unknown } } | undefined)?.address;
    const place = [address?.addressLocality, address?.addressRegion, address?.addressCountry].map(text).filter((part) => part !== null).join(", ");
    return { title: text(found["title"]), company: text(typeof organisation === "string" ? organisation : organisation?.name), place: text(place), description };
  }
  return null;
}

function findPosting(value: unknown, depth: number): Record<string, unknown> | null {
  if (depth > 6 || value === null || typeof value !== "object") return null;
  if (Array.isArray(value)) return value.map((each) => findPosting(each, depth + 1)).find((each) => each !== null) ?? null;
  const record = value as Record<string, unknown>;
  if ([record["@type"]].flat().includes("JobPosting")) return record;
  return findPosting(record["@graph"], depth + 1);
}
