import { changes } from "../../answer/quantities.ts";
import type { DocumentKind } from "../../schema/document-check.ts";
import { KNOWN_DOCUMENTS } from "../known-documents.ts";
import { figuresIn, quantitiesIn, readPage, says } from "../page.ts";
import { CRITERION_WORDS } from "./criterion-words.ts";
import { dependenciesIn } from "./dependencies.ts";
import { wordsOfWeight } from "./empty-reply.ts";

const TIERS = "metrics-tiers";

/** What is listened for in a reply, where that is less than a paper must have; null where it is the criterion itself. */
export const listenedFor = (id: string): string | null => (id === TIERS ? "a number with its time" : null);

/**
 * The words of a reply that meet a criterion, by the criterion's own judge, with the reply where such words stand in a paper;
 * null where they do not. What a table alone can meet in a paper is met in a reply by a number with its time.
 */
export function meets(kind: DocumentKind, id: string, reply: string): string | null {
  const said = reply.trim();
  if (said === "") return null;
  const page = readPage(said);
  const whole = { start: 0, end: said.length };
  if (id === TIERS) return figuresIn(page, whole).some(({ kind: figure }) => figure !== "duration") && quantitiesIn(page, whole).some(({ kind: time }) => time === "date" || time === "duration") ? said : null;
  if (id === "dependencies") {
    const [first] = dependenciesIn(page);
    return first === undefined ? null : said.slice(first.start, first.end);
  }
  const { placed = null, about, least = 0 } = CRITERION_WORDS[id] ?? {};
  if (placed === null || wordsOfWeight(said).size < least) return null;
  // "from 16 days to 1" compares without any of the words
  if (about !== undefined && !says(page, whole, about) && !(id === "benefit-metric" && changes(said, page.tokens, page.quantities).length > 0)) return null;
  const text = placed(said);
  const found = KNOWN_DOCUMENTS[kind].open(text).judge(id);
  if (found === null || !found.holds) return null;
  // the words that decide, as far as they are the reply's
  const [first] = found.evidence.map(({ start, end }) => text.slice(start, end)).filter((words) => words !== "" && said.includes(words));
  return first ?? said;
}
