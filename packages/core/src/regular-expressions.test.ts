import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";
import { alternatives, unsafeParts } from "./testing/unsafe-parts.ts";

/** Expressions that the detector cannot clear, by file and literal, and why no text makes them slow. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "answer/hesitations.ts /^(?:u+h+m*|u+m+|e+rm*|e+h+m+|h+m+|m{2,}|a{1,4}h+)$/": "reads words of at most 12 letters",
  "answer/quantities.ts /[.,']+$/": "reads numbers as tokens are cut: no two separators stand side by side in one",
  "answer/quantities.ts /,(\\d+)$/": "each try begins at a comma and ends at the next, so that no character is read twice",
  "candidate/match-concepts.ts /\\b(?:(?<!\\b(?:maintenance|planning|mechanical|civil|process|manufacturing|sales|chemical|structural|industrial|electrical|field|mining) )engineer|developer|programmer|architect|sre|devops|software|technical (?:program(?:me)?|project|product|delivery|lead)|tech(?:nical)? lead|tpm|scrum master|cto|(?:director|head|vp) of (?:engineering|technology|infrastructure))/": "reads a title, without a run of its own",
  "candidate/match-concepts.ts \\b(?:project|program(?:me)?|delivery|release|engagement) (?:manager|lead|director|management|coordinator)": "reads a title, without a run of its own",
  "candidate/match-degrees.ts \\bor (?:related|relevant|comparable) (?:\\w+ )?experience\\b": "reads one requirement; the run is one word",
  "candidate/match-words.ts \\p{Lu}.*\\p{Lu}": "reads one word, or what stands in brackets once",
  "candidate/match-words.ts \\p{L}.*\\d": "reads one word, or what stands in brackets once",
  "candidate/match-words.ts \\(([^()]+)\\)": "reads one word, or what stands in brackets once",
  "candidate/match-years.ts /\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)\\s?(?:\\+|plus)?(?:\\s?(?:-|–|to)\\s?\\d{1,2})?\\s?\\+?\\s?(?:or more )?years?\\b/": "reads one requirement; no run in it is longer than two digits",
  "candidate/match.ts /\\b(?:or (?:a )?(?:related|similar|equivalent|technical|STEM)|(?:bachelor|master)\\S* or)\\b/": "reads the words between a degree and years in one requirement",
  "candidate/says-what-was-done.ts /^(?:accompan|achiev|adapt|advis|analy[sz]|answer|architect|assess|assist|audit|automat|bring|build|chair|coach|collaborat|conduct|contribut|coordinat|creat|cut|defin|deliver|deploy|design|develop|direct|drive|driv|ensur|establish|evaluat|execut|facilitat|guid|handl|head|help|hir|hold|implement|improv|increas|initiat|integrat|introduc|invent|keep|launch|lead|maintain|manag|measur|mentor|migrat|monitor|negotiat|operat|optimi[sz]|orchestrat|organi[sz]|overse|own|perform|plan|prepar|present|prioriti[sz]|produc|provid|publish|reali[sz]|recruit|reduc|refactor|releas|report|represent|research|resolv|review|run|scal|serv|ship|speak|stabili[sz]|streamlin|supervis|support|teach|test|train|translat|work|writ)(?:e|es|s|y|ies|n)?$/": "reads one word",
  "debrief/technical-bar.ts \\d(?:k|m| thousand| million| billion)?\\+? (?:requests|transactions|events|messages|orders|writes|reads|calls|users|customers|records|devices|parcels)\\b": "one number and one noun, without a run",
  "delivery/technical-share.ts /[A-Z].*[A-Z]/": "reads initials of at most 12 characters",
  "lenses/not-assessed-advice.ts /fewer than \\d+ words/": "reads our own reasons, never an answer",
  "playbook/sections/influence.ts /\\b(?:I|we)(?:['’](?:d|ve))? (?:\\w+ ){0,2}(?:showed|shown|said|told|asked|argued|wrote|written|read|played|replayed|brought|suggested|signed|counted|called|proposed|explained|laid|put|took|went)\\b/": "reads one quotation; the run is two words",
  "playbook/sections/influence.ts /\\b(?:pager|on-call|worked for (?:her|him|them)|woke me|took over|did (?:it|that) for (?:her|him|them)|off (?:her|his|their) (?:plate|desk|list)|my (?:own )?(?:test )?(?:engineers?|people|team) (?:did|would|wrote|built|ran))\\b/": "reads one quotation, without a run",
  "not-assessed.ts <\\/?[a-z]+>": "each try begins at a < and ends at the next, so that no character is read twice",
};

/** Patterns that are put together, by file, and why they are safe. */
const MADE: Readonly<Record<string, string>> = {
  "candidate/match-concepts.ts": "reads one requirement or one claim at a time, and each run in them has a most: no {0,60} stands within another",
  "candidate/safe-form.ts": "a term escaped letter by letter, with runs of separators between its words, which hold no separators",
};

interface Expression {
  /** Below src, with the line for whoever looks for it. */
  file: string;
  line: number;
  pattern: string;
  flags: string;
}

/** All literals in one module; and calls of RegExp, whose pattern nobody can check. */
function expressionsIn(source: string, file: string): { literals: Expression[]; made: string[] } {
  const literals: Expression[] = [];
  const made: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== "object" || !("type" in node)) return;
    const { type, start, regex, callee } = node as { type: string; start: number; regex?: { pattern: string; flags: string }; callee?: { name?: string } };
    const line = source.slice(0, start).split("\n").length;
    if (type === "Literal" && regex !== undefined) literals.push({ file, line, pattern: regex.pattern, flags: regex.flags });
    if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") made.push(file);
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(source, { lang: "ts" }, file).body);
  return { literals, made };
}

const nameOf = ({ file, pattern }: Expression, part: string): string => `${file} ${part === pattern ? `/${part}/` : part}`;

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing/"));
const found = files.map((file) => expressionsIn(readFileSync(join(import.meta.dirname, file), "utf8"), file));
const expressions = found.flatMap(({ literals }) => literals);

describe("the detector", () => {
  it.each([/^(a+)+$/, /^(?:\w+\s?)*$/, /^\s*(.*?)\s*$/, /x|^(a+)+$/])("knows %s as unsafe", ({ source, flags }) => expect(unsafeParts({ pattern: source, flags })).not.toEqual([]));
  it.each([/^[a-z]+$/, /\b(?:would|could)\b/i, /a[|(]b|c\|d/])("clears %s", ({ source, flags }) => expect(unsafeParts({ pattern: source, flags })).toEqual([]));
  it("parts alternatives where they stand in no group and no class", () => expect(alternatives("a(?:b|c)|[|)]d|e\\|f")).toEqual(["a(?:b|c)", "[|)]d", "e\\|f"]));
});

const PATIENCE_MS = 240_000; // the detector walks every path of every pattern
/** So many at a time fit into the memory of a small machine. */
const AT_A_TIME = 12;

/** The detector keeps what it learned of every step until its thread ends. */
const IN_A_THREAD = `const { parentPort, workerData } = require("node:worker_threads");
  import(workerData.module).then(({ unsafeParts }) => parentPort.postMessage(workerData.expressions.map(unsafeParts)));`;

/** Of each expression, the parts that the detector does not clear. */
async function unsafePartsOfAll(all: readonly Expression[]): Promise<string[][]> {
  const found: string[][] = [];
  for (let at = 0; at < all.length; at += AT_A_TIME) {
    const worker = new Worker(IN_A_THREAD, { eval: true, workerData: { module: new URL("./testing/unsafe-parts.ts", import.meta.url).href, expressions: all.slice(at, at + AT_A_TIME) } });
    found.push(...(await new Promise<string[][]>((resolve, reject) => void worker.once("message", resolve).once("error", reject))));
    await worker.terminate();
  }
  return found;
}

describe("regular expressions of core", () => {
  it("are found, and are all written out", () => {
    expect(expressions.length).toBeGreaterThan(50);
    expect([...new Set(found.flatMap(({ made }) => made))]).toEqual(Object.keys(MADE));
  });

  it("never take a time that grows out of hand with the text, save those that read little", async () => {
    const parts = await unsafePartsOfAll(expressions);
    const unsafe = expressions.flatMap((expression, place) => (parts[place] ?? []).map((part) => nameOf(expression, part)));
    // both ways: what is unsafe is excused, and what is excused is there and still needs it
    expect(unsafe.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
  }, PATIENCE_MS);
});
