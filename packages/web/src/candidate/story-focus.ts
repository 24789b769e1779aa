import type { AnyPart } from "@inclined/core/candidate/story-parts";
import type { PartWords } from "@inclined/core/candidate/story-telling";
import type { StoryForm } from "@inclined/core/schema/story-part-ids";

/** The id of the field in which a part is written. */
export const fieldId = (part: AnyPart): string => `part-${part}`;

/** Puts the cursor at the end of a part. */
export function goToPart(part: AnyPart): void {
  const field = document.getElementById(fieldId(part));
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** Selects words in the part where they stand; where they moved meanwhile, where they are now. */
export function showWords({ part, start, quote }: PartWords): void {
  const field = document.getElementById(fieldId(part));
  if (!(field instanceof HTMLTextAreaElement)) return;
  const at = field.value.startsWith(quote, start) ? start : field.value.indexOf(quote);
  field.focus();
  if (at >= 0) field.setSelectionRange(at, at + quote.length);
}

/** The id of the field in which a form is written. */
export const formId = (form: StoryForm): string => `form-${form}`;
