import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { Id } from "@inclined/core/schema/identity";
import { MAX_PIECE_BYTES, Recording, RecordingBegin, RecordingFinish, RecordingList, RecordingWords } from "@inclined/core/schema/recording";
import { SoundMeasure } from "@inclined/core/schema/sound";
import { KIND_BYTES, kindOfFile, notASound } from "@inclined/core/sound/sound-kind";
import { Transcript } from "@inclined/core/schema/transcript";
import { TranscriptionRequest } from "@inclined/core/schema/voice";
import { measureRecording } from "@inclined/intake/sound/measure-recording";
import * as z from "zod";
import { serveRange } from "../serve-range.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { transcribe } from "../transcription/transcribe.ts";
import { AnswerParams, json, jsonBody, nothing, problems, WRITES, WorkspaceParams } from "./responses.ts";

const tags = ["Recordings"];
const RecordingParams = WorkspaceParams.extend({ recordingId: Id });
const at = "/workspaces/{workspaceId}/recordings/{recordingId}";
const Binary = z.string().meta({ description: "Sound.", format: "binary" });
/** A string and no literal: the type of a recording is its own. */
const ANY_SOUND: string = "audio/*";

const list = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/answers/{answerId}/recordings",
  operationId: "listRecordings",
  summary: "List the recordings of an answer",
  tags,
  request: { params: AnswerParams },
  responses: { 200: json("Oldest first.", RecordingList), ...problems("invalid-input", "not-found") },
});

const get = createRoute({
  method: "get",
  path: at,
  operationId: "getRecording",
  summary: "Read what is known of a recording",
  tags,
  request: { params: RecordingParams },
  responses: { 200: json("The recording.", Recording), ...problems("invalid-input", "not-found") },
});

const begin = createRoute({
  method: "put",
  path: at,
  operationId: "beginRecording",
  summary: "Begin a recording of an answer, or of a mock interview that is brought",
  description: "Of one of the two. Of a reply in its thread, by its place there. The same once more is no change.",
  tags,
  request: { params: RecordingParams, ...jsonBody(RecordingBegin) },
  responses: { 200: json("The recording.", Recording), ...problems(...WRITES, "not-found", "already-exists") },
});

const append = createRoute({
  method: "put",
  path: `${at}/pieces/{piece}`,
  operationId: "appendToRecording",
  summary: "Add the next piece of a recording",
  description: `Answers when the piece is on the disk. One that came before is no change. Where one before it is missing, \`pieces\` of the problem is the number of the next. At most ${MAX_PIECE_BYTES / 1_048_576} MB each.`,
  tags,
  request: {
    params: RecordingParams.extend({ piece: z.coerce.number().int().nonnegative().max(10_000_000) }),
    body: { required: true, content: { "application/octet-stream": { schema: Binary } } },
  },
  responses: { 200: json("The recording so far.", Recording), ...problems(...WRITES, "not-found", "stale-revision", "already-exists", "too-large") },
});

const finish = createRoute({
  method: "post",
  path: `${at}/finish`,
  operationId: "finishRecording",
  summary: "Close a recording when all its pieces have come",
  tags,
  request: { params: RecordingParams, ...jsonBody(RecordingFinish) },
  responses: { 200: json("The recording, closed.", Recording), ...problems(...WRITES, "not-found", "stale-revision") },
});

const sound = createRoute({
  method: "get",
  path: `${at}/sound`,
  operationId: "getSound",
  summary: "Play a recording",
  description: "As far as it goes while it is being recorded. A Range header is obeyed.",
  tags,
  request: { params: RecordingParams },
  responses: {
    200: { description: "All of it.", content: { [ANY_SOUND]: { schema: Binary } } },
    206: { description: "The range asked for.", content: { [ANY_SOUND]: { schema: Binary } } },
    416: { description: "The range lies behind its end." },
    ...problems("invalid-input", "not-found"),
  },
});

const putMeasure = createRoute({
  method: "put",
  path: `${at}/measure`,
  operationId: "putSoundMeasure",
  summary: "Keep what the page measured in the sound",
  tags,
  request: { params: RecordingParams, ...jsonBody(SoundMeasure) },
  responses: { 200: json("The recording.", Recording), ...problems(...WRITES, "not-found") },
});

const measure = createRoute({
  method: "post",
  path: `${at}/measure`,
  operationId: "measureSound",
  summary: "Measure the sound of a recording",
  description: "Speaking time, pauses and speech rate, from the sound alone. What cannot be decoded here the page measures itself.",
  tags,
  request: { params: RecordingParams },
  responses: { 200: json("The recording with its measure.", Recording), ...problems(...WRITES, "not-found") },
});

const putTranscript = createRoute({
  method: "put",
  path: `${at}/transcript`,
  operationId: "putTranscript",
  summary: "Keep words that the page has: of the browser's recogniser, typed, or pasted",
  description: "They take the place of those that came before, and of their corrections.",
  tags,
  request: { params: RecordingParams, ...jsonBody(Transcript) },
  responses: { 200: json("The recording.", Recording), ...problems(...WRITES, "not-found") },
});

const askWords = createRoute({
  method: "post",
  path: `${at}/transcribe`,
  operationId: "transcribeRecording",
  summary: "Have the words of a recording written down",
  description: "By the server or the command that Settings name. Breaking the request off ends it.",
  tags,
  request: { params: RecordingParams, ...jsonBody(TranscriptionRequest) },
  responses: { 200: json("The recording with its words.", Recording), ...problems(...WRITES, "not-found", "transcriber-failed") },
});

const correct = createRoute({
  method: "put",
  path: `${at}/words`,
  operationId: "correctWords",
  summary: "Correct the words of a recording",
  description: "The transcript stays as it came. Null takes the correction back.",
  tags,
  request: { params: RecordingParams, ...jsonBody(RecordingWords) },
  responses: { 200: json("The recording.", Recording), ...problems(...WRITES, "not-found") },
});

const remove = createRoute({
  method: "delete",
  path: at,
  operationId: "deleteRecording",
  summary: "Delete a recording for good",
  description: "Its sound and its transcript. The answer's words and their verdicts stay.",
  tags,
  request: { params: RecordingParams },
  responses: { 204: nothing, ...problems(...WRITES, "not-found") },
});

/** Recordings of answers and of mock interviews: they grow piece by piece, are played, and get their words. */
export function addRecordingRoutes(api: OpenAPIHono, doors: StudioDoors): void {
  const { store, now } = doors;

  api.openapi(list, async (c) => {
    const { workspaceId, answerId } = c.req.valid("param");
    return c.json({ recordings: await store.listRecordings(workspaceId, answerId) }, 200);
  });
  api.openapi(get, async (c) => c.json(await store.getRecording(c.req.valid("param").workspaceId, c.req.valid("param").recordingId), 200));
  api.openapi(begin, async (c) => {
    const { workspaceId, recordingId: id } = c.req.valid("param");
    const { answerId, paperId = null, mediaType, turn = null } = c.req.valid("json");
    if ((answerId === null) === (paperId === null)) throw new InclinedError("invalid-input", "A recording is of an answer or of a mock interview. Name one of the two.");
    if (paperId !== null && (await store.getPaper(workspaceId, paperId)).kind !== "mock-interview") throw new InclinedError("invalid-input", "Only a mock interview has a recording of its own. Name one, or an answer.");
    return c.json(await store.beginRecording({ id, workspaceId, answerId, paperId, mediaType, turn, createdAt: now().toISOString() }), 200);
  });
  api.openapi(append, async (c) => {
    const { workspaceId, recordingId, piece } = c.req.valid("param");
    const bytes = await pieceOf(c.req.raw);
    if (piece === 0) checkBrought(await store.getRecording(workspaceId, recordingId), bytes);
    return c.json(await store.appendToRecording(workspaceId, recordingId, piece, bytes), 200);
  });
  api.openapi(finish, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    return c.json(await store.finishRecording(workspaceId, recordingId, c.req.valid("json")), 200);
  });
  api.openapi(sound, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    const { recording, file } = await store.recordingFile(workspaceId, recordingId);
    return serveRange({ file, bytes: recording.bytes, mediaType: recording.mediaType }, c.req.header("Range"));
  });
  api.openapi(measure, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    const { file } = await store.recordingFile(workspaceId, recordingId);
    const { measure: measured } = await measureRecording(file, { signal: c.req.raw.signal });
    return c.json(await store.describeRecording(workspaceId, recordingId, { sound: measured }), 200);
  });
  api.openapi(putMeasure, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    return c.json(await store.describeRecording(workspaceId, recordingId, { sound: c.req.valid("json") }), 200);
  });
  api.openapi(putTranscript, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    return c.json(await store.describeRecording(workspaceId, recordingId, { transcript: c.req.valid("json"), words: null }), 200);
  });
  api.openapi(askWords, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    const transcript = await transcribe(doors, await store.recordingFile(workspaceId, recordingId), c.req.valid("json").by, c.req.raw.signal);
    return c.json(await store.describeRecording(workspaceId, recordingId, { transcript, words: null }), 200);
  });
  api.openapi(correct, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    return c.json(await store.describeRecording(workspaceId, recordingId, c.req.valid("json")), 200);
  });
  api.openapi(remove, async (c) => {
    const { workspaceId, recordingId } = c.req.valid("param");
    await store.deleteRecording(workspaceId, recordingId);
    return c.body(null, 204);
  });
}

/**
 * A file that somebody brings is what its content says, and not what it is called.
 * @throws {InclinedError} invalid-input
 */
function checkBrought({ paperId, mediaType }: Recording, first: Uint8Array): void {
  if (paperId === null) return;
  const kind = kindOfFile(first.subarray(0, KIND_BYTES));
  if (kind.is !== "sound") throw new InclinedError("invalid-input", notASound("This file", kind.is));
  if (kind.mediaType !== mediaType) throw new InclinedError("invalid-input", `This file is ${kind.name} by its content, and was said to be ${mediaType}. Begin it as ${kind.mediaType}.`);
}

/** @throws {InclinedError} too-large, before all of it is held */
async function pieceOf(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MAX_PIECE_BYTES) throw new InclinedError("too-large", `A piece of a recording has at most ${MAX_PIECE_BYTES / 1_048_576} MB. Send it in smaller ones.`, { limit: MAX_PIECE_BYTES });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
