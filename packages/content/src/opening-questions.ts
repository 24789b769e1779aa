import type { Question } from "@inclined/core/schema/question";
import { behaviouralQuestions } from "./questions/behavioural.ts";
import { dataDrivenQuestions } from "./questions/data-driven.ts";
import { orchestrationQuestions } from "./questions/orchestration.ts";
import { pushBackQuestions } from "./questions/push-back.ts";

/**
 * Enough to begin with, and little to fetch: the first key can be typed before the other questions are there. The first of them is
 * the opener: anybody can answer it at once from their own work.
 */
export const openingQuestions: readonly Question[] = [...behaviouralQuestions, ...dataDrivenQuestions, ...orchestrationQuestions, ...pushBackQuestions];
