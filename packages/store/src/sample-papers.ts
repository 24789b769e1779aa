import { countWords } from "@inclined/core/answer/count-words";
import { randomUUID } from "node:crypto";
import { acceptAll } from "@inclined/core/candidate/review";
import { itemsOf } from "@inclined/core/candidate/review-items";
import { assessDocument } from "@inclined/core/documents/assess-document";
import { readDocument } from "@inclined/core/documents/readers/read-document";
import type { DocumentVersion } from "@inclined/core/schema/document-paper";
import type { Paper } from "@inclined/core/schema/paper";
import { sample } from "@inclined/content/sample";
import { sampleDocument } from "@inclined/content/sample/document";
import { sampleExercise, sampleLoop } from "@inclined/content/sample/loops";
import { postingReading, resumeFile, resumeReading } from "@inclined/content/sample/readings";

const FILE_NAME = "Tamsin Oyelaran.pdf";
const READ_DAYS_AGO = 30;
const LOOP_DAYS_AGO = 1;
const EXERCISE_DAYS_AGO = 4;
const DOCUMENT_DAYS_AGO = 2;

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
    ...writtenPapers(paper(DOCUMENT_DAYS_AGO), paper),
    ...sample.stories.map(({ daysAgo, data }): Paper => ({ ...paper(daysAgo), kind: "story", data })),
  ];
}

type Meta = Pick<Paper, "id" | "workspaceId" | "revision" | "createdAt" | "updatedAt" | "deletedAt">;

/** The page of the working-backwards interview, its two versions, and what its readers asked: they read the first draft. */
function writtenPapers(document: Meta, paper: (daysAgo: number) => Meta): Paper[] {
  const { data, first, replies } = sampleDocument(Date.parse(document.createdAt));
  const check = (text: string) => assessDocument({ id: null, kind: data.kind, document: text });
  const read = check(first);
  const versions = [
    { meta: paper(DOCUMENT_DAYS_AGO), text: first, found: read, why: "before-readers" as const, name: "" },
    { meta: paper(DOCUMENT_DAYS_AGO), text: data.text, found: check(data.text), why: "stage" as const, name: "After deep dive" },
  ];
  const summaries = versions.map(({ meta, text, found: { holds, pitfalls, engine }, why, name }): DocumentVersion => ({ id: meta.id, at: meta.createdAt, why, name, words: countWords(text), holds, pitfalls: pitfalls.filter(({ raised }) => raised).map(({ id }) => id), engine }));
  const threads = readDocument({ check: read, text: first, role: data.role }).flatMap(({ reader, probes }) =>
    probes.map(({ text, quote, criterion }, at) => ({ id: randomUUID(), reader, probe: text, quote: quote.quote, criterion, reply: replies[reader]?.[at] ?? "" })),
  );
  return [
    { ...document, kind: "document", data: { ...data, threads, versions: summaries } },
    ...versions.map(({ meta, text }): Paper => ({ ...meta, kind: "document-version", data: { document: document.id, text } })),
  ];
}
