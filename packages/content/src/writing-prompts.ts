import type { WritingExercisePrompt, WritingPrompt } from "@inclined/core/schema/writing-prompt";
import { businessPrompts } from "./writing-prompts/business.ts";
import { consumerPrompts } from "./writing-prompts/consumer.ts";
import { devicesPrompts } from "./writing-prompts/devices.ts";
import { internalPlatformPrompts } from "./writing-prompts/internal-platform.ts";
import { operationsPrompts } from "./writing-prompts/operations.ts";
import { writingExercisePrompts } from "./writing-prompts/writing-exercise.ts";

/** Cases for a PR/FAQ, all written for this project. Every figure in them is invented and given in the prompt. */
export const writingPrompts: readonly WritingPrompt[] = [...consumerPrompts, ...businessPrompts, ...internalPlatformPrompts, ...operationsPrompts, ...devicesPrompts];

/** The prompt with that id, or null. */
export function findWritingPrompt(id: string): WritingPrompt | null {
  return writingPrompts.find((prompt) => prompt.id === id) ?? null;
}

/** The prompt of the writing exercise with that id, or null. */
export function findExercisePrompt(id: string): WritingExercisePrompt | null {
  return writingExercisePrompts.find((prompt) => prompt.id === id) ?? null;
}
