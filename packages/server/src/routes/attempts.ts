import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { repairText } from "@inclined/core/answer/repair";
import type { Timing } from "@inclined/core/delivery/measure-delivery";
import { takesOfAnswer, timingOfTakes } from "@inclined/core/delivery/takes-of-answer";
import { timingOfSpans } from "@inclined/core/delivery/timing-of-spans";
import { ENGINE } from "@inclined/core/engine";
import { InclinedError } from "@inclined/core/errors";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import { ExportPreview } from "@inclined/core/schema/api";
import { AttemptList, AttemptView, AttemptWrite, Mark, MarkWrite } from "@inclined/core/schema/attempt";
import { Id } from "@inclined/core/schema/identity";
import { assessAttempt } from "@inclined/store/assess-attempt";
import { labelledExport, previewLabelled } from "@inclined/store/labelled-export";
import * as z from "zod";
import type { StudioDoors } from "../studio-doors.ts";
import { json, jsonBody, nothing, problems, ReplaceTermsQuery, WorkspaceParams, WRITES } from "./responses.ts";

const tags = ["Attempts"];
/** A string and no literal: as a literal it would be taken for one JSON document. */
const JSON_LINES: string = "application/jsonl";
const OfAnswer = z.object({ answerId: Id });
const Criterion = z.string().regex(/^[a-z][a-z-]{0,99}$/).meta({ description: "Id of a criterion, flag or principle of the attempt's lens." });
const MarkParams = z.object({ attemptId: Id, criterion: Criterion });

const finish = createRoute({
  method: "put",
  path: "/answers/{answerId}/attempts/{attemptId}",
  operationId: "finishAttempt",
  summary: "Finish an answer: freeze its words and assess them",
  description: "Question and lens are the answer's. The same attempt twice is one; other words under its id are refused.",
  tags,
  request: { params: OfAnswer.extend({ attemptId: Id }), ...jsonBody(AttemptWrite) },
  responses: {
    200: json("It was finished before.", AttemptView),
    201: json("Finished.", AttemptView),
    ...problems(...WRITES, "not-found", "already-exists", "too-large"),
  },
});

const ofAnswer = createRoute({
  method: "get",
  path: "/answers/{answerId}/attempts",
  operationId: "listAttempts",
  summary: "List the attempts of an answer",
  description: "What the running engine has not assessed yet it assesses now, beside the older assessments.",
  tags,
  request: { params: OfAnswer },
  responses: { 200: json("Newest first.", AttemptList), ...problems("invalid-input", "not-found") },
});

const ofQuestion = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/questions/{questionId}/attempts",
  operationId: "listAttemptsOfQuestion",
  summary: "List a candidate's attempts of one shipped question",
  description: "What the running engine has not assessed yet it assesses now, beside the older assessments.",
  tags,
  request: { params: WorkspaceParams.extend({ questionId: z.string().min(1).max(100) }) },
  responses: { 200: json("Newest first.", AttemptList), ...problems("invalid-input", "not-found") },
});

const ofWorkspace = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/attempts",
  operationId: "listAttemptsOfWorkspace",
  summary: "List all of a candidate's attempts",
  description: "Those of deleted answers are left out. What the running engine has not assessed yet it assesses now, beside the older assessments.",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: json("Newest first.", AttemptList), ...problems("invalid-input", "not-found") },
});

const putMark = createRoute({
  method: "put",
  path: "/attempts/{attemptId}/marks/{criterion}",
  operationId: "putMark",
  summary: "Contest or confirm a verdict",
  description: "The mark stands beside the assessments. There is one for each attempt and criterion; a new one takes the place of the old.",
  tags,
  request: { params: MarkParams, ...jsonBody(MarkWrite) },
  responses: { 200: json("The mark.", Mark), ...problems(...WRITES, "not-found", "too-large") },
});

const deleteMark = createRoute({
  method: "delete",
  path: "/attempts/{attemptId}/marks/{criterion}",
  operationId: "deleteMark",
  summary: "Take a mark away",
  tags,
  request: { params: MarkParams },
  responses: { 204: nothing, ...problems(...WRITES, "not-found") },
});

const labelled = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/labelled.jsonl",
  operationId: "exportLabelledAnswers",
  summary: "Export the attempts with marks as labelled answers",
  description: "One JSON document a line, in the shape of the corpus. Noted as a copy that deleting everything cannot reach.",
  tags,
  request: { params: WorkspaceParams, query: ReplaceTermsQuery },
  responses: {
    200: {
      description: "The labelled answers.",
      headers: { "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } } },
      content: { [JSON_LINES]: { schema: z.string() } },
    },
    ...problems(...WRITES, "not-found"),
  },
});

const labelledPreview = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/labelled.jsonl/preview",
  operationId: "previewLabelledAnswers",
  summary: "What labelled answers without confidential terms would say in other words",
  description: "Refused for the same reasons as that export. Nothing is written or noted. The answer holds the terms: it is for the person to read.",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: json("Every replacement, and what is left out.", ExportPreview), ...problems("invalid-input", "not-found") },
});

/** Finished answers, what was found in them, and what the person says to that. */
export function addAttemptRoutes(api: OpenAPIHono, doors: StudioDoors): void {
  const { store } = doors;

  api.openapi(finish, async (c) => {
    const { answerId, attemptId } = c.req.valid("param");
    const body = c.req.valid("json");
    if (body.id !== attemptId) throw new InclinedError("invalid-input", "The id in the body is not the one in the address. Send the attempt's id in both.");
    const workspaceId = await store.findOwner("answers", answerId);
    const { questionId, question, lens } = await store.getAnswer(workspaceId, answerId);
    // as it will be stored, so that offsets fit
    const said = { text: repaired(body.text), thread: body.thread.map(({ probe, reply }) => ({ probe: repaired(probe), reply: repaired(reply) })) };
    const timing = body.recordingId === undefined ? ((await timingOfSound(store, workspaceId, body)) ?? timingOfTranscript(body)) : await timingOfTelling(store, workspaceId, { answerId, text: said.text, recordingId: body.recordingId });
    const result = await assessAttempt({ id: attemptId, questionId, question, lens, ...said }, timing);
    const { view, made } = await store.finishAttempt(workspaceId, answerId, body, result);
    return c.json(view, made ? 201 : 200);
  });

  api.openapi(ofAnswer, async (c) => {
    const { answerId } = c.req.valid("param");
    const workspaceId = await store.findOwner("answers", answerId);
    return c.json({ attempts: await assessedByNow(doors, await store.listAttempts(workspaceId, answerId)) }, 200);
  });

  api.openapi(ofQuestion, async (c) => {
    const { workspaceId, questionId } = c.req.valid("param");
    return c.json({ attempts: await assessedByNow(doors, await store.listAttemptsOfQuestion(workspaceId, questionId)) }, 200);
  });

  api.openapi(ofWorkspace, async (c) => c.json({ attempts: await assessedByNow(doors, await store.listAttemptsOfWorkspace(c.req.valid("param").workspaceId)) }, 200));

  api.openapi(putMark, async (c) => {
    const { attemptId, criterion } = c.req.valid("param");
    const body = c.req.valid("json");
    const workspaceId = await store.findOwner("attempts", attemptId);
    checkMark(criterion, body, await store.getAttempt(workspaceId, attemptId));
    return c.json(await store.putMark(workspaceId, attemptId, criterion, body), 200);
  });

  api.openapi(deleteMark, async (c) => {
    const { attemptId, criterion } = c.req.valid("param");
    await store.deleteMark(await store.findOwner("attempts", attemptId), attemptId, criterion);
    return c.body(null, 204);
  });

  api.openapi(labelled, async (c) => {
    const replaceTerms = c.req.valid("query").replaceTerms === "true";
    const { fileName, lines } = await labelledExport(doors, c.req.valid("param").workspaceId, { replaceTerms });
    return c.body(lines, 200, { "Content-Type": `${JSON_LINES}; charset=utf-8`, "Content-Disposition": `attachment; filename="${fileName}"` });
  });

  api.openapi(labelledPreview, async (c) => c.json(await previewLabelled(doors, c.req.valid("param").workspaceId), 200));
}

function repaired(text: string): string {
  return repairText(text).text;
}

/** The same attempts, each with an assessment of the running engine; where that cannot be stored now, as they are. */
async function assessedByNow({ store, log }: StudioDoors, views: AttemptView[]): Promise<AttemptView[]> {
  const assessed: AttemptView[] = [];
  for (const view of views) {
    const { attempt, assessments } = view;
    if (assessments.some(({ engine }) => engine === ENGINE)) {
      assessed.push(view);
      continue;
    }
    try {
      const recording = await store.recordingOfAttempt(attempt.workspaceId, attempt.id);
      const timing = recording === null ? timingSoFar(assessments) : await timingOfTelling(store, attempt.workspaceId, { ...attempt, recordingId: recording.id });
      assessed.push(await store.addAssessment(attempt.workspaceId, attempt.id, await assessAttempt(attempt, timing)));
    } catch (error) {
      if (!(error instanceof InclinedError)) throw error;
      // reading works on a full disk, too
      log.warn({ error: error.code, attempt: attempt.id }, "an attempt could not be assessed again");
      assessed.push(view);
    }
  }
  return assessed;
}

/** The time of an answer that was told aloud, in one recording or several. @throws {InclinedError} not-found where there is no such recording */
async function timingOfTelling(store: StudioDoors["store"], workspaceId: string, { answerId, text, recordingId }: { answerId: string; text: string; recordingId: string }): Promise<Timing | undefined> {
  const recording = await store.getRecording(workspaceId, recordingId);
  const takes = takesOfAnswer(text, await store.listRecordings(workspaceId, answerId), recordingId);
  return timingOfTakes(takes.length === 0 ? [recording] : takes);
}

/** What the sound of a mock interview says of the time; undefined: it was not measured, or nobody is heard there. */
async function timingOfSound(store: StudioDoors["store"], workspaceId: string, { heard }: AttemptWrite): Promise<Timing | undefined> {
  if (heard === undefined) return undefined;
  const { sound } = await store.getRecording(workspaceId, heard.recordingId);
  return sound === null ? undefined : timingOfSpans(sound, heard.spans);
}

/** What a transcript that was brought says of the time; undefined: nothing. */
function timingOfTranscript({ timed }: AttemptWrite): Timing | undefined {
  if (timed === undefined) return undefined;
  const { seconds, pauses } = timed;
  return pauses === null ? { seconds, from: "transcript" } : { seconds, from: "transcript", pauses };
}

/** What was known of the time when its recording was still there. */
function timingSoFar(assessments: AttemptView["assessments"]): Timing | undefined {
  const delivery = assessments.map(({ result }) => result.delivery).find(({ secondsFrom }) => secondsFrom !== "estimate");
  if (delivery === undefined || delivery.secondsFrom === "estimate") return undefined;
  const { seconds, secondsFrom: from, pauses } = delivery;
  return pauses === null ? { seconds, from } : { seconds, from, pauses };
}

/** @throws {InclinedError} invalid-input when it is on nothing that the lens judges, or says nothing */
function checkMark(criterion: string, { verdict, words }: MarkWrite, { attempt: { lens }, assessments }: AttemptView): void {
  const { criteria, flags } = LENS_RULES[lens];
  const principles: readonly string[] = lens === "behavioural" ? PRINCIPLE_IDS : [];
  if (![...criteria, ...flags, ...principles].includes(criterion)) {
    throw new InclinedError("invalid-input", `The lens ${lens} has no criterion, flag or principle "${criterion}", so there is nothing to mark.`);
  }
  const isAbsence = assessments[0]?.result.flags.some(({ id, kind }) => id === criterion && kind === "absence") === true;
  if (verdict === "holds" && words === null && !isAbsence) {
    throw new InclinedError("invalid-input", `Which words show "${criterion}"? Choose them in the answer and mark again.`);
  }
}
