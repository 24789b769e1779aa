// Written by `npm run gen`. Do not edit.
import type { DocumentCriterion } from "../document-criterion.ts";
import { answerFirst, examples as answerFirstExamples } from "./criteria/answer-first.ts";
import { oneStory, examples as oneStoryExamples } from "./criteria/one-story.ts";
import { ownActions, examples as ownActionsExamples } from "./criteria/own-actions.ts";
import { decisionAlternatives, examples as decisionAlternativesExamples } from "./criteria/decision-alternatives.ts";
import { beforeAndAfter, examples as beforeAndAfterExamples } from "./criteria/before-and-after.ts";
import { differently, examples as differentlyExamples } from "./criteria/differently.ts";
import { jargonExplained, examples as jargonExplainedExamples } from "./criteria/jargon-explained.ts";
import { listsAndTables, examples as listsAndTablesExamples } from "./pitfalls/lists-and-tables.ts";
import { tooLong, examples as tooLongExamples } from "./pitfalls/too-long.ts";
import { confidentialTerms, examples as confidentialTermsExamples } from "./pitfalls/confidential-terms.ts";
import { manyStories, examples as manyStoriesExamples } from "./pitfalls/many-stories.ts";
import { template, examples as templateExamples } from "./pitfalls/template.ts";
import type { DocumentExamples } from "../document-examples.ts";
import type { WritingExercise } from "./read-writing-exercise.ts";

/** In the order of ids.ts. */
export const CRITERIA: readonly DocumentCriterion<WritingExercise>[] = [answerFirst, oneStory, ownActions, decisionAlternatives, beforeAndAfter, differently, jargonExplained];

/** In the order of ids.ts. */
export const PITFALLS: readonly DocumentCriterion<WritingExercise>[] = [listsAndTables, tooLong, confidentialTerms, manyStories, template];

/** Their examples, by id. */
export const EXAMPLES: Readonly<Record<string, DocumentExamples>> = { "answer-first": answerFirstExamples, "one-story": oneStoryExamples, "own-actions": ownActionsExamples, "decision-alternatives": decisionAlternativesExamples, "before-and-after": beforeAndAfterExamples, "differently": differentlyExamples, "jargon-explained": jargonExplainedExamples, "lists-and-tables": listsAndTablesExamples, "too-long": tooLongExamples, "confidential-terms": confidentialTermsExamples, "many-stories": manyStoriesExamples, "template": templateExamples };
