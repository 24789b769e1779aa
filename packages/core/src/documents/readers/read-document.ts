import { voteOn } from "../../debrief/vote.ts";
import { contradictionsIn } from "../../interview/contradictions.ts";
import { type Vote, VOTES } from "../../schema/debrief.ts";
import type { DocumentCheck } from "../../schema/document-check.ts";
import { type DocumentReading, READER_IDS, type ReaderId } from "../../schema/document-readers.ts";
import type { Span } from "../../schema/span.ts";
import { type Page, readPage } from "../page.ts";
import { CRITERION_WORDS } from "./criterion-words.ts";
import { dependenciesIn } from "./dependencies.ts";
import { meets } from "./meets.ts";
import { LACKED_BY, READER_ITEMS, READERS, type ReaderItem } from "./reader-items.ts";
import { nearestWords, readerProbes } from "./reader-probes.ts";

/** A reader's probe with what was said to it, as it is kept with the paper. */
export interface ReaderThread {
  /** Id of a reader; null: of nobody's here. */
  reader: string | null;
  criterion: string | null;
  reply: string;
}

/** What the three readers are given. */
export interface PaperToRead {
  /** Of the same text. */
  check: DocumentCheck;
  text: string;
  /** For which role the candidate goes: for a TPM, feasibility and dependencies across teams weigh most. */
  role: "pm" | "tpm";
  threads?: readonly ReaderThread[];
}

interface Weighed {
  item: ReaderItem;
  for: DocumentReading["for"];
  against: DocumentReading["against"];
}

/** Words of a quotation in a vote, in characters. */
const MOST_QUOTED = 200;
/** Cut between words, and seen to be cut. */
const short = (words: string): string => (words.length <= MOST_QUOTED ? words : `${words.slice(0, words.lastIndexOf(" ", MOST_QUOTED) > 0 ? words.lastIndexOf(" ", MOST_QUOTED) : MOST_QUOTED).replace(/[\s,;:.–—-]$/, "")}…`);

/**
 * How the three readers read a paper: what each would probe, and how each votes, by the rubric book's rule for a debrief (see
 * `DocumentReading`). Empty for kinds of paper that have no readers. Pure; the same paper and replies give the same readings.
 */
export function readDocument({ check, text, role, threads = [] }: PaperToRead): DocumentReading[] {
  const table = READER_ITEMS[check.kind];
  if (table === undefined) return [];
  const page = readPage(text);
  const taken: Span[] = [];
  return READER_IDS.map((reader): DocumentReading => {
    const items = table[reader].filter(({ only }) => only === undefined || only === role);
    if (check.status !== "assessed") return { reader, vote: null, because: "No vote: the paper could not be assessed.", for: [], against: [], notHeard: items.map(({ id }) => id), probes: [], flip: null };
    const own = threads.filter((thread) => thread.reader === reader && thread.reply.trim() !== "");
    const weighed = weigh(items, check, page, own);
    const { vote, because } = voteFor(reader, weighed, check, role);
    return {
      reader, vote, because,
      for: weighed.flatMap((one) => one.for),
      against: weighed.flatMap((one) => one.against),
      notHeard: weighed.filter((one) => one.for.length === 0 && one.against.length === 0).map(({ item }) => item.id),
      probes: readerProbes(reader, items, check, page, taken),
      flip: flipOf(reader, weighed, check, page, vote, role),
    };
  });
}

/** The items of a reader with what speaks for each and against it. */
function weigh(items: readonly ReaderItem[], check: DocumentCheck, page: Page, threads: readonly ReaderThread[]): Weighed[] {
  const replied = new Map<string, string>();
  for (const { criterion, reply } of threads) {
    const words = criterion === null || replied.has(criterion) ? null : meets(check.kind, criterion, reply);
    if (criterion !== null && words !== null) replied.set(criterion, short(words));
  }
  const weighed = items.map((item): Weighed => {
    const shown = shownWords(item.id, check, page);
    const reply = replied.get(item.id);
    return {
      item,
      for: [...(shown === null ? [] : [{ item: item.id, quote: short(shown), strength: "shown" as const }]), ...(reply === undefined ? [] : [{ item: item.id, quote: reply, strength: "survived a probe" as const }])],
      against: check.pitfalls.filter(({ id, raised }) => raised && item.concerns.includes(id)).map(({ id, says, evidence: [words] }) => ({
        item: item.id, about: id, reason: says, answered: replied.has(LACKED_BY[id] ?? ""), ...(words === undefined ? {} : { quote: short(words.quote) }),
      })),
    };
  });
  const [first] = weighed;
  const said = threads.length === 0 ? [] : [{ id: "paper", text: page.text, isPaper: true }, ...threads.map(({ reply }, at) => ({ id: String(at), text: reply }))];
  for (const { later, earlier } of contradictionsIn(said)) {
    const asked = threads[Number(later.answer)]?.criterion ?? null;
    const holder = weighed.find(({ item }) => item.id === asked) ?? first;
    holder?.against.push({ item: holder.item.id, about: "contradiction", reason: `The ${earlier.answer === "paper" ? "paper" : "earlier reply"} says “${earlier.quote}”, the reply says “${later.quote}”.`, quote: later.quote, answered: false });
  }
  return weighed;
}

/** Words of the paper that meet an item; null where it is not met. */
function shownWords(id: string, { checks }: DocumentCheck, page: Page): string | null {
  if (id === "dependencies") {
    const [first] = dependenciesIn(page);
    return first === undefined ? null : page.text.slice(first.start, first.end);
  }
  const found = checks.find((one) => one.id === id && one.met);
  return found?.evidence[0]?.quote ?? null;
}

const GOOD = 2;
const isFor = ({ for: words }: Pick<Weighed, "for">): boolean => words.length > 0;

/** The rubric book's rule for a vote, over the items of a paper. What weighs twice for a role counts twice among those that are shown, and once as a concern. */
function voteFor(reader: ReaderId, weighed: readonly Weighed[], check: DocumentCheck, role: PaperToRead["role"]): { vote: Vote | null; because: string } {
  const twice = weighed.filter(({ item }) => item.weighsFor === role).map((one) => ({ for: one.for, against: [] }));
  const all = [...weighed, ...twice];
  const shown = all.filter(isFor).length;
  const against = weighed.flatMap((one) => one.against);
  const score = shown === all.length && against.length === 0 ? 3 : shown * 2 >= all.length ? GOOD : shown > 0 ? 1 : 0;
  // whoever counts what customers lose or gain has named them
  const customer = check.checks.some(({ id, met }) => met && (id === "problem-quantified" || id === "benefit-metric"));
  const { vote } = voteOn({ role: READERS[reader].role, answers: [{ assessment: { status: "assessed", score }, behavioural: { criteria: [{ id: "customer", met: customer }] } }] }, all);
  const open = against.filter(({ answered }) => !answered).length;
  const count = `${weighed.filter(isFor).length} of ${weighed.length} shown${twice.length > 0 ? ` (${twice.length} of the ${weighed.length} weigh twice for a TPM)` : ""}`;
  const named = vote === null ? "No vote" : `${vote.charAt(0).toUpperCase()}${vote.slice(1)}`;
  const why = vote === "strongly inclined" ? "what customers lose or gain is counted, and nothing speaks against"
    : vote === "inclined" ? `which is half or more, and ${against.length === 0 ? "nothing speaks against" : "every concern was answered"}`
    : open > 0 ? `and ${open === 1 ? "one concern is" : `${open} concerns are`} left open`
    : "which is less than half";
  return { vote, because: `${named}: ${count}, ${why}.` };
}

/** The smallest set of items, one, else two, ties by the order of the table, that would have moved the vote a step. */
function flipOf(reader: ReaderId, weighed: readonly Weighed[], check: DocumentCheck, page: Page, vote: Vote | null, role: PaperToRead["role"]): DocumentReading["flip"] {
  if (vote === null || VOTES.indexOf(vote) >= VOTES.indexOf("inclined")) return null;
  const open = weighed.filter((one) => !isFor(one) || one.against.some(({ answered }) => !answered)).map(({ item }) => item.id);
  const moves = (...ids: string[]): boolean => {
    const tried = weighed.map((one): Weighed => {
      if (!ids.includes(one.item.id)) return one;
      const met = isFor(one) ? one.for : [{ item: one.item.id, quote: "…", strength: "survived a probe" as const }];
      // what is met answers the concerns that lack it; a contradiction stands
      return { ...one, for: met, against: one.against.map((concern) => (LACKED_BY[concern.about] === one.item.id ? { ...concern, answered: true } : concern)) };
    });
    const after = voteFor(reader, tried, check, role).vote;
    return after !== null && VOTES.indexOf(after) > VOTES.indexOf(vote);
  };
  const pair = open.map((id) => [id]).find(([id = ""]) => moves(id)) ?? open.flatMap((id, at) => open.slice(at + 1).map((also) => [id, also])).find((ids) => moves(...ids));
  const [item, also] = pair ?? [];
  if (item === undefined) return null;
  const nearest = nearestWords(item, check, page);
  const frames = [item, ...(also === undefined ? [] : [also])].flatMap((id) => CRITERION_WORDS[id]?.frame ?? []);
  return { item, ...(also === undefined ? {} : { also }), ...(nearest === null ? {} : { quote: short(page.text.slice(nearest.start, nearest.end)) }), frame: frames.join(" ") };
}
