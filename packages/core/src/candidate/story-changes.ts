import type { StoryData } from "../schema/story.ts";
import { STORY_FORMS, type StoryForm } from "../schema/story-part-ids.ts";
import { changedNumbers, type Place, placesOf } from "./story-numbers.ts";
import { type AnyPart, PART_TEXTS, partsOf } from "./story-parts.ts";

/** A text of a story that holds numbers: one of its parts or of its forms. */
export type StoryField = `part:${AnyPart}` | `form:${StoryForm}`;

/** "Result", "the short form". */
export function fieldName(field: StoryField): string {
  return field.startsWith("form:") ? `the ${field.slice(5)} form` : PART_TEXTS[field.slice(5) as AnyPart].name;
}

/** The parts of a story in telling order, then those kept aside, then its forms; only what holds words. */
export function fieldsOf(story: Pick<StoryData, "parts" | "forms" | "isDataProject">): { id: StoryField; text: string }[] {
  const parts = new Set<AnyPart>([...partsOf(story), ...partsOf({ isDataProject: !story.isDataProject })]);
  const fields: { id: StoryField; text: string }[] = [
    ...[...parts].map((part) => ({ id: `part:${part}` as const, text: story.parts[part] ?? "" })),
    ...STORY_FORMS.map((form) => ({ id: `form:${form}` as const, text: story.forms[form] ?? "" })),
  ];
  return fields.filter(({ text }) => text.trim() !== "");
}

/** A number that was changed in one place of a story, with the other places where the old one still stands. */
export interface NumberChange {
  /** Where it was changed. */
  field: StoryField;
  old: string;
  /** What stands there instead; null where that is not clear. */
  now: string | null;
  /** Ids of places: fields of this story, and those given. Each once. */
  stillIn: readonly string[];
}

/**
 * Numbers that were changed since `before` and that stand unchanged elsewhere. A number that only moved from one part to
 * another was not changed.
 * @param elsewhere other stories and claims
 */
export function numberChanges(before: Pick<StoryData, "parts" | "forms" | "isDataProject">, now: Pick<StoryData, "parts" | "forms" | "isDataProject">, elsewhere: readonly Place[]): NumberChange[] {
  const fields = fieldsOf(now);
  const were = fieldsOf(before);
  const textNow = new Map(fields.map(({ id, text }) => [id, text]));
  // most texts are as they were, and reading them costs time
  const changed = were.filter(({ id, text }) => textNow.get(id) !== text);
  return changed.flatMap(({ id: field, text }) =>
    changedNumbers(text, textNow.get(field) ?? "").flatMap(({ old, now: instead }): NumberChange[] => {
      const own = [...new Set(placesOf(old, fields).map(({ id }) => id))];
      const stood = new Set(placesOf(old, were).map(({ id }) => id));
      if (instead === null && own.some((id) => !stood.has(id))) return [];
      const stillIn = [...own, ...new Set(placesOf(old, elsewhere).map(({ id }) => id))];
      return stillIn.length === 0 ? [] : [{ field, old, now: instead, stillIn }];
    }),
  );
}
