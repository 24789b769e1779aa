import { findTerms } from "../../../candidate/safe-form.ts";
import { isWellKnown } from "../../../candidate/well-known-names.ts";
import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { everySaid, figuresIn, inShort, type Page } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { WritingExercise } from "../read-writing-exercise.ts";

/** Says of itself that it stays inside. */
const SECRET = phrases("confidential, under nda, under embargo, internal only, for internal use, not public, not yet public, not yet announced, unannounced, unreleased, trade secret, proprietary, classified, do not share, do not distribute");
const KINDS: ReadonlySet<string> = new Set("project program programme operation initiative codename codenamed".split(" "));

/** "Project Falcon": a name that somebody gave it inside. */
function codeNames({ text, tokens }: Page): Span[] {
  return tokens.flatMap(({ word, start }, at) => {
    const next = tokens[at + 1];
    if (!KINDS.has(word) || next === undefined || next.gap !== "none" || !next.name || !/^\p{Lu}\p{Ll}/u.test(text.slice(next.start)) || isWellKnown(text.slice(next.start, next.end)) || ORDINARY.has(next.word)) return [];
    return [{ start, end: next.end }];
  });
}

const ORDINARY: ReadonlySet<string> = new Set("manager managers management office lead leads director plan review the i".split(" "));

/** Of the writing exercise: pitfall `confidential-terms`. The candidate's own list is handed to the check. */
export const confidentialTerms: DocumentCriterion<WritingExercise> = {
  id: "confidential-terms",
  kind: "pitfall",
  name: "Confidential words",
  question: "Does it say what the writer's employer would not want told?",
  sources: ["written-for-inclined"],
  why: "The paper stays with another company. Whoever gives away an employer's figures shows what they will do with the next one's.",
  counts: ["Words of the candidate's own list.", "A code name: “Project …”.", "What calls itself confidential."],
  countsNot: ["A share, a ratio, or a sum in its size: “a six-figure sum”.", "Names that everybody knows."],
  strong: "Relative figures carry a story as well: “a third of its cost” instead of the cost.",
  judge: ({ page, given }) => {
    const listed = findTerms(page.text, given.terms ?? []);
    const names = codeNames(page);
    const said = everySaid(page, { start: 0, end: page.text.length }, SECRET);
    const found = [...listed.map(({ start, end }) => ({ start, end })), ...names, ...said].sort((a, b) => a.start - b.start);
    const [term] = listed;
    if (term !== undefined) return holds(found, `“${page.text.slice(term.start, term.end)}” is on your list of what stays inside. ${term.standIn.trim() === "" ? "Say what it is instead of what it is called." : `You noted “${term.standIn}” for it.`}`, 0.95);
    const [name] = names;
    if (name !== undefined) return holds(found, `“${inShort(page, name)}” is a name from inside. Say what it was for.`, 0.7);
    const [secret] = said;
    if (secret !== undefined) return holds(found, `“${inShort(page, secret)}”: the paper says itself that this is not for outside.`, 0.7);
    const sum = figuresIn(page, { start: 0, end: page.text.length }).find(({ kind }) => kind === "money");
    return lacks(sum === undefined ? "Nothing in it is on your list or calls itself confidential." : `Nothing in it is on your list. May “${inShort(page, sum)}” be said outside?`, [], 0.7);
  },
};

export const examples: DocumentExamples = {
  finds: ["I led Project Falcon, which moved our orders.", "The numbers are confidential, and I give them here: 40% of orders were late.", "In May I joined Operation Daybreak as its second planner."],
  leaves: ["I led the move of our orders. Four in ten were late.", "The project manager left in May.", "The programme cost a third less."],
};
