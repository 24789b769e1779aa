import type { InterviewSheet } from "@inclined/core/schema/interview-sheet";

/** Whether a sheet was written before the one of the same id that is kept here. */
export const isOlder = (sheet: Pick<InterviewSheet, "id" | "writtenAt">, kept: Pick<InterviewSheet, "id" | "writtenAt">): boolean => sheet.id === kept.id && Date.parse(sheet.writtenAt) < Date.parse(kept.writtenAt);
