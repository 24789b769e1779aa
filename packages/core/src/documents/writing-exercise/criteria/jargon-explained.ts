import { STRONG_TERMS } from "../../../delivery/technical-terms.ts";
import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, type Page } from "../../page.ts";
import { explainedIn, unexplainedIn } from "../../read-aloud/abbreviations.ts";
import type { WritingExercise } from "../read-writing-exercise.ts";

/** What stands behind a term that is explained at once. */
const EXPLAINS = [" (", ", which", ", that is", ", a ", ", an ", ", the ", ", our ", ", i.e", " – ", " — ", ": ", ", meaning", ", or ", " is a ", " is the ", " means "];
/** Also plain words, or words that a reader of such papers knows. */
const KNOWN: ReadonlySet<string> = new Set("index model heap vector partition checkpoint spark hash replica endpoint lambda raft gossip pod kernel trie gradient frontend backend broker cron payload airflow transformer throughput latency cache cached api python java rust json memory cpu schema likelihood regression".split(" "));

/** Terms of builders, each at its first use, with whether it is explained there. */
function termsIn({ text, tokens }: Page): { span: Span; explained: boolean }[] {
  const seen = new Set<string>();
  return tokens.flatMap(({ word, start, end }) => {
    if (!STRONG_TERMS.has(word) || KNOWN.has(word) || seen.has(word)) return [];
    seen.add(word);
    const behind = text.slice(end, end + 12).toLowerCase();
    const isInBrackets = text.charAt(start - 1) === "(" && text.charAt(end) === ")";
    return [{ span: { start, end }, explained: isInBrackets || EXPLAINS.some((sign) => behind.startsWith(sign)) }];
  });
}

/** Of the writing exercise: words of the trade are explained once. */
export const jargonExplained: DocumentCriterion<WritingExercise> = {
  id: "jargon-explained",
  kind: "criterion",
  name: "Jargon explained",
  question: "Is each abbreviation and term of the trade explained where it first stands?",
  sources: ["written-for-inclined"],
  why: "Readers come from other teams and cannot ask while they read. A word that they do not know stops the story; explained once, it may be used ever after.",
  counts: ["An abbreviation with its words at first use.", "A term with half a sentence of what it does.", "A paper that needs neither."],
  countsNot: ["An abbreviation that is explained on the next page.", "Names of tools that stand for nothing said."],
  strong: "What the thing does for somebody, in the same sentence as its name.",
  judge: ({ page, sentences }) => {
    const terms = termsIn(page);
    const open = [...unexplainedIn(page), ...terms.filter(({ explained }) => !explained).map(({ span }) => span)].sort((a, b) => a.start - b.start).filter((span, at, all) => all.findIndex(({ start }) => start === span.start) === at);
    if (open.length > 0) return lacks(`${open.slice(0, 4).map((span) => `“${inShort(page, span, 30)}”`).join(", ")} ${open.length === 1 ? "is" : "are"} not explained where ${open.length === 1 ? "it" : "they"} first ${open.length === 1 ? "stands" : "stand"}.`, open);
    const explained = [...explainedIn(page), ...terms.map(({ span }) => span)].sort((a, b) => a.start - b.start);
    const [first] = sentences;
    if (explained.length > 0) return holds(explained, `Explained at first use: “${inShort(page, explained[0] ?? { start: 0, end: 0 }, 40)}”.`, 0.8);
    return first === undefined ? lacks("There is no prose to read.") : holds([first], "It needs no term of the trade.", 0.7);
  },
};

export const examples: DocumentExamples = {
  finds: ["Our recovery time objective (RTO) was four hours.", "I closed the second pick-up point after eleven days of counting.", "We kept the orders in Kafka, which hands each message to whoever asks for it."],
  leaves: ["Our RTO was four hours and the RPO one.", "I moved the orders to DynamoDB and put Kinesis in front.", "The TMS told the WMS, and the WMS told nobody."],
};
