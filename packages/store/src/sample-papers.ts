import { randomUUID } from "node:crypto";
import { acceptAll } from "@inclined/core/candidate/review";
import { itemsOf } from "@inclined/core/candidate/review-items";
import type { Paper } from "@inclined/core/schema/paper";
import { sample } from "@inclined/content/sample";
import { sampleExercise, sampleLoop } from "@inclined/content/sample/loops";
import { postingReading, resumeFile, resumeReading } from "@inclined/content/sample/readings";

const FILE_NAME = "Tamsin Oyelaran.pdf";
const READ_DAYS_AGO = 30;
const LOOP_DAYS_AGO = 1;
const EXERCISE_DAYS_AGO = 4;

/** What the sample candidate brings: résumé with its file, posting, stories, confidential terms, and a loop and an exercise that were sat. @param daysFromNow gives an ISO time */
export function samplePapers(workspaceId: string, daysFromNow: (days: number) => string): Paper[] {
  const paper = (daysAgo: number): Pick<Paper, "id" | "workspaceId" | "revision" | "createdAt" | "updatedAt" | "deletedAt"> => {
    const at = daysFromNow(-daysAgo);
    return { id: randomUUID(), workspaceId, revision: 1, createdAt: at, updatedAt: at, deletedAt: null };
  };
  const original = paper(READ_DAYS_AGO);
  return [
    { ...original, kind: "original", data: { fileName: FILE_NAME, base64: resumeFile } },
    { ...paper(READ_DAYS_AGO), kind: "resume", data: { fileName: FILE_NAME, reading: resumeReading, items: acceptAll(itemsOf(resumeReading.resume, resumeReading.places)), claimStates: {}, original: original.id } },
    { ...paper(READ_DAYS_AGO), kind: "posting", data: { fileName: null, reading: postingReading } },
    { ...paper(READ_DAYS_AGO), kind: "terms", data: { terms: [...sample.terms] } },
    { ...paper(READ_DAYS_AGO), kind: "aims", data: { format: "senior-tpm-onsite", level: "senior-tpm", ownProfiles: [] } },
    { ...paper(LOOP_DAYS_AGO), kind: "loop", data: sampleLoop(Date.parse(daysFromNow(-LOOP_DAYS_AGO)), randomUUID) },
    { ...paper(EXERCISE_DAYS_AGO), kind: "loop", data: sampleExercise(Date.parse(daysFromNow(-EXERCISE_DAYS_AGO)), randomUUID) },
    ...sample.stories.map(({ daysAgo, data }): Paper => ({ ...paper(daysAgo), kind: "story", data })),
  ];
}
