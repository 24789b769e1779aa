import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import type { AnswerWrite } from "@inclined/core/schema/answer";
import type { PaperWrite } from "@inclined/core/schema/paper";
import type { ResumeReading } from "@inclined/core/schema/resume";
import type { NewRecording } from "../store.ts";
import type { Candidate, NewWorkspace } from "@inclined/core/schema/workspace";

export const CANDIDATE: Candidate = { name: "Mara Okafor", targetRole: "Senior TPM", level: "L6", loopDate: "2026-12-04" };

export function newWorkspace(name = CANDIDATE.name): NewWorkspace {
  return { id: randomUUID(), candidate: { ...CANDIDATE, name } };
}

/** A save of `text`; revision 0 creates. */
export function write(text: string, baseRevision = 0, writeId: string = randomUUID()): AnswerWrite {
  return {
    baseRevision,
    writeId,
    questionId: null,
    question: "Tell me about a time you disagreed with your manager.",
    lens: "behavioural",
    text,
  };
}

/** A list with one confidential term; revision 0 creates. */
export function terms(term: string, baseRevision = 0): PaperWrite & { kind: "terms" } {
  return { baseRevision, kind: "terms", data: { terms: [{ term, standIn: "a large retailer" }] } };
}

/** What was read from a résumé that holds nothing. */
export const emptyReading: ResumeReading = { resume: {}, claims: [], unread: [], hidden: [], pages: [], lines: [], places: {} };

export function newRecording(workspaceId: string, answerId: string): NewRecording {
  return { id: randomUUID(), workspaceId, answerId, mediaType: "audio/webm", createdAt: "2026-11-20T10:00:00.000Z" };
}

/** A mock interview that was held elsewhere, of which only the recording is here. */
export function mockInterview(recordingId: string | null, baseRevision = 0): PaperWrite & { kind: "mock-interview" } {
  return {
    baseRevision,
    kind: "mock-interview",
    data: { name: "With Sam", by: null, hasTimes: false, notes: [], recordingId, candidate: null, isWhoSure: false, turns: [], parts: [], lenses: {}, questions: {}, assessed: {} },
  };
}

/** The InclinedError that a call ends in. @throws when it succeeds or ends in anything else */
export async function failureOf(call: Promise<unknown> | (() => unknown)): Promise<InclinedError> {
  try {
    await (typeof call === "function" ? call() : call);
  } catch (error) {
    if (error instanceof InclinedError) return error;
    throw error;
  }
  throw new Error("the call should have failed");
}

/** A folder for one test that another account can pass through. The caller removes it. */
export function makeTemporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(process.getuid?.() === 0 ? "/tmp" : tmpdir(), "inclined-test-"));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
