import { InclinedError } from "@inclined/core/errors";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";

/** A draft that speaks of what stands in the pack. @throws {InclinedError} invalid-input */
export function checkedDraft(draft: SheetDraft, { questions, sheets }: InterviewerPack): SheetDraft {
  const isKnown = draft.answers.every(({ id, verdicts }) => {
    const lens = questions.find((question) => question.id === id)?.lens;
    const items = sheets.find((sheet) => sheet.lens === lens)?.items ?? [];
    return lens !== undefined && verdicts.every((verdict) => items.some((item) => item.id === verdict.id));
  });
  if (!isKnown) throw new InclinedError("invalid-input", "The sheet speaks of something that is not in this round.");
  return draft;
}
