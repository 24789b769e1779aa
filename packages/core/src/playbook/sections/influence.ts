import { phrases } from "../../answer/phrases.ts";
import { sentences } from "../../answer/sentences.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { saysSo } from "../fitting-words.ts";
import { heading, paragraph, prose, quote, see, strong } from "../prose.ts";
import { isToldIn, type Programme, programmesOfAnswers, programmesOfStories, wordsFor } from "./programmes.ts";

/** Words with where they are from. */
interface Said {
  words: string;
  from: Inline[];
  origin: string;
}

/** The ways that the rubric book names, told apart by the words of a sentence; the first that fits. What fits none says something, too. */
const KINDS: readonly { name: string; in: RegExp }[] = [
  { name: "Taken off their plate", in: /\b(?:pager|on-call|worked for (?:her|him|them)|woke me|took over|did (?:it|that) for (?:her|him|them)|off (?:her|his|their) (?:plate|desk|list)|my (?:own )?(?:test )?(?:engineers?|people|team) (?:did|would|wrote|built|ran))\b/i },
  { name: "Removed what stood in the way", in: /\b(?:took (?:that|it|this) away|never (?:touch|had to)|no longer (?:had|needed|have)|(?:didn['’]t|did not|wouldn['’]t) have to|got rid of|removed|lifted|without (?:their|her|him|them))\b/i },
  { name: "Offered or traded", in: /\b(?:offer(?:ed|s)?|trad(?:ed|e)|swapp?ed|in return|in exchange|lent|gave (?:her|him|them)|promised)\b/i },
  { name: "Said or shown", in: /\b(?:I|we)(?:['’](?:d|ve))? (?:\w+ ){0,2}(?:showed|shown|said|told|asked|argued|wrote|written|read|played|replayed|brought|suggested|signed|counted|called|proposed|explained|laid|put|took|went)\b/ },
];
const OTHER = "In another way";
/** What somebody else said is no deed of the speaker’s. */
const OWN = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/;
/** What else moves people, or keeps them together. */
const BESIDES: readonly { criterion: string; name: string }[] = [
  { criterion: "cross-team", name: "Working together" },
  { criterion: "escalation", name: "Escalations" },
  { criterion: "trade-off", name: "Trade-offs" },
];
/** Who is said to have been moved. */
const MOVED = phrases("everybody|everyone|they|them|their|stakeholder*|team|teams|people|partner|partners|leadership|lead|leads|director|directors|manager|managers|engineer|engineers|aligned|alignment|on board|buy-in|buyin|came around|agreed|convinc*|persuad*|relationship|relationships|communicat*|collaborat*");
const LINES = 2;
const MOST_PROBES = 2;

/** How the candidate has moved people without authority, by kind, in their own words; and the claims of it that say no how. */
export function influenceSection(input: BookInput): Section {
  const programmes = [...programmesOfStories(input), ...programmesOfAnswers(input.answers)];
  const used = once(programmes.flatMap(mechanismsOf));
  const kindOf = (words: string): string => KINDS.find((kind) => kind.in.test(words))?.name ?? OTHER;
  const vague = once(programmes.flatMap(({ heard, from, origin }) => heard.flags.filter(({ id, raised }) => id === "vague-influence" && raised).flatMap(({ evidence }) => evidence.filter(({ quote: words }) => isClaim(words)).slice(0, 1).map(({ quote: words }) => ({ words, from, origin })))));
  const besides = BESIDES.map(({ criterion, name }) => ({ name, all: once(programmes.flatMap((one) => sayingOf(one, criterion))) })).filter(({ all }) => all.length > 0);
  return {
    id: "influence", title: "Influence, in your own words",
    missing: used.length === 0 ? [{ text: "No words of yours say how somebody outside your authority was moved.", page: "stories" }] : [],
    blocks: [
      paragraph(prose`What you offered, traded, removed, took off somebody’s plate, said or showed. What you saw coming before it blocked anything stands in ${see("Design and deliver", "orchestration-kit")}.`, "lede"),
      ...[...KINDS.map(({ name }) => name), OTHER].flatMap((name) => {
        const own = used.filter(({ words }) => kindOf(words) === name);
        return own.length === 0 ? [] : [heading(name), tableOf(own)];
      }),
      ...besides.flatMap(({ name, all }) => [heading(name), tableOf(all)]),
      ...(vague.length === 0
        ? []
        : [
            heading("Claimed without a how"),
            paragraph(prose`${strong(findCriterion("behavioural", "vague-influence")?.name ?? "")}: ${quote(findCriterion("behavioural", "vague-influence")?.question ?? "", "Rubric book")} Here it did, as the words stand.`),
            tableOf(vague),
            ...(findCriterion("behavioural", "vague-influence")?.probes ?? []).slice(0, MOST_PROBES).flatMap((text): Block[] => [paragraph([quote(text, "Interviewer")]), { kind: "lines", count: LINES }]),
          ]),
    ],
  };
}

/** True for words that say that others were moved; what somebody learned of it is no claim. */
const isClaim = (words: string): boolean => MOVED(words) && !saysSo("reflection", words);

/** One sentence for a criterion that answers what is asked about it. */
function sayingOf(programme: Programme, criterion: string): Said[] {
  const words = wordsFor(programme, criterion);
  return words === null ? [] : [{ words, from: programme.from, origin: programme.origin }];
}

/** What the candidate did to move somebody: of the part written for it each sentence of a kind, and the words that surely meet the criterion. */
function mechanismsOf(programme: Programme): Said[] {
  const { parts, from, origin } = programme;
  const text = parts.mechanism ?? "";
  const own = sentences(text).map(({ start, end }) => text.slice(start, end).trim()).filter((words) => OWN.test(words) && KINDS.some((kind) => kind.in.test(words)));
  const found = wordsFor(programme, "mechanism");
  return [...own, ...(found === null || isToldIn(found, own) ? [] : [found])].map((words) => ({ words, from, origin }));
}

/** What is told a second time is left out. */
const once = (all: readonly Said[]): Said[] => all.reduce<Said[]>((kept, one) => (isToldIn(one.words, kept.map(({ words }) => words)) ? kept : [...kept, one]), []);

const tableOf = (all: readonly Said[]): Block => ({ kind: "table", caption: null, head: ["Your words", "From"], widths: [6, 2.4], rows: all.map(({ words, from, origin }) => ({ cells: [[quote(words, origin)], from] })) });
