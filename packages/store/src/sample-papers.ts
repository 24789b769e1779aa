import { randomUUID } from "node:crypto";
import { acceptAll } from "@inclined/core/candidate/review";
import { itemsOf } from "@inclined/core/candidate/review-items";
import type { Paper } from "@inclined/core/schema/paper";
import { sample } from "@inclined/content/sample";
import { postingReading, resumeFile, resumeReading } from "@inclined/content/sample/readings";

const FILE_NAME = "Tamsin Oyelaran.pdf";
const READ_DAYS_AGO = 30;

/** What the sample candidate brings: résumé with its file, posting, stories and confidential terms. @param daysFromNow gives an ISO time */
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
    ...sample.stories.map(({ daysAgo, data }): Paper => ({ ...paper(daysAgo), kind: "story", data })),
  ];
}
