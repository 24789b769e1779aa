import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { WrittenReading } from "@inclined/core/schema/document-paper";
import { PaperList, ShownOriginal } from "@inclined/core/schema/api";
import { Id } from "@inclined/core/schema/identity";
import { Paper, PaperWrite } from "@inclined/core/schema/paper";
import { PostingReading } from "@inclined/core/schema/posting";
import { MOST_DOCUMENT_BYTES, ResumeReading } from "@inclined/core/schema/resume";
import { Transcript } from "@inclined/core/schema/transcript";
import { readPostingApart, readResumeApart, readTranscriptApart, readWrittenApart, showOriginalApart } from "@inclined/intake/apart/read-apart";
import { InclinedError } from "@inclined/core/errors";
import * as z from "zod";
import type { StudioDoors } from "../studio-doors.ts";
import { DeletedQuery, ForeverQuery, json, jsonBody, nothing, problems, WorkspaceParams, WRITES } from "./responses.ts";

const tags = ["Candidates"];
const PaperParams = WorkspaceParams.extend({ paperId: Id });

const list = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/papers",
  operationId: "listPapers",
  summary: "List what a candidate brings",
  description: "Résumé, posting, stories and confidential terms.",
  tags,
  request: { params: WorkspaceParams, query: DeletedQuery },
  responses: { 200: json("Newest change first.", PaperList), ...problems("invalid-input", "not-found") },
});

const get = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/papers/{paperId}",
  operationId: "getPaper",
  summary: "Read something a candidate brings",
  description: "Also the file that a résumé was read from, which is listed nowhere.",
  tags,
  request: { params: PaperParams },
  responses: { 200: json("The paper.", Paper), ...problems("invalid-input", "not-found") },
});

const write = createRoute({
  method: "put",
  path: "/workspaces/{workspaceId}/papers/{paperId}",
  operationId: "writePaper",
  summary: "Store something a candidate brings",
  description: "A stale change is refused: `current` is the paper as it stands, `kept` the refused version.",
  tags,
  request: { params: PaperParams, ...jsonBody(PaperWrite) },
  responses: { 200: json("As stored.", Paper), ...problems(...WRITES, "not-found", "stale-revision", "too-large") },
});

const remove = createRoute({
  method: "delete",
  path: "/workspaces/{workspaceId}/papers/{paperId}",
  operationId: "deletePaper",
  summary: "Delete something a candidate brings",
  description: "Puts it among the recently deleted. With forever=true removes for good what lies there.",
  tags,
  request: { params: PaperParams, query: ForeverQuery },
  responses: { 200: json("Now among the recently deleted.", Paper), 204: nothing, ...problems(...WRITES, "not-found") },
});

const undelete = createRoute({
  method: "post",
  path: "/workspaces/{workspaceId}/papers/{paperId}/undelete",
  operationId: "undeletePaper",
  summary: "Bring something deleted back",
  tags,
  request: { params: PaperParams },
  responses: { 200: json("The paper.", Paper), ...problems(...WRITES, "not-found") },
});

const FileName = z.object({ name: z.string().min(1).max(300).meta({ description: "The file's name; its ending tells kinds of text apart." }) });
const fileBody = { body: { required: true, content: { "application/octet-stream": { schema: z.string().meta({ description: "The file.", format: "binary" }) } } } };

const readResume = createRoute({
  method: "post",
  path: "/read/resume",
  operationId: "readResume",
  summary: "Read a résumé without storing it",
  description: `PDF, DOCX, HTML, Markdown, plain text or JSON Resume, at most ${MOST_DOCUMENT_BYTES / 2 ** 20} MB. Nothing in the file is run.`,
  tags,
  request: { query: FileName, ...fileBody },
  responses: { 200: json("What was read, and what was not.", ResumeReading), ...problems("invalid-input", "too-large") },
});

const readPosting = createRoute({
  method: "post",
  path: "/read/posting",
  operationId: "readPosting",
  summary: "Read a job posting without storing it",
  description: "Plain text, a saved web page, PDF or DOCX. Nothing in the file is run and nothing is fetched.",
  tags,
  request: { query: FileName, ...fileBody },
  responses: { 200: json("What it asks for.", PostingReading), ...problems("invalid-input", "too-large") },
});

const readTranscript = createRoute({
  method: "post",
  path: "/read/transcript",
  operationId: "readTranscript",
  summary: "Read the transcript of an interview without storing it",
  description: "WebVTT, SubRip, SubViewer, Whisper JSON, a Teams document, or text with a name before each turn. The content decides, not the name.",
  tags,
  request: { query: FileName, ...fileBody },
  responses: { 200: json("Who said what, and when.", Transcript), ...problems("invalid-input", "too-large") },
});

const readWritten = createRoute({
  method: "post",
  path: "/read/written",
  operationId: "readWritten",
  summary: "Read a paper that was written elsewhere without storing it",
  description: "A Word document, a web page, Markdown or plain text, as Markdown. Tracked changes are read as accepted; what was left out is said.",
  tags,
  request: { query: FileName, ...fileBody },
  responses: { 200: json("The paper as Markdown.", WrittenReading), ...problems("invalid-input", "too-large") },
});

const readOriginal = createRoute({
  method: "post",
  path: "/read/original",
  operationId: "readOriginal",
  summary: "Make a document fit to be shown beside what was read from it",
  description: "Words and their structure only: no scripts, styles, pictures or addresses. A PDF is drawn by the page itself.",
  tags,
  request: { query: FileName, ...fileBody },
  responses: { 200: json("The document as HTML, as text, or the word that it is a PDF.", ShownOriginal), ...problems("invalid-input", "too-large") },
});

/** What a candidate brings, and the readers of files. */
export function addPaperRoutes(api: OpenAPIHono, { store }: StudioDoors): void {
  api.openapi(list, async (c) => {
    const deleted = c.req.valid("query").deleted === "true";
    return c.json({ papers: await store.listPapers(c.req.valid("param").workspaceId, { deleted }) }, 200);
  });
  api.openapi(get, async (c) => {
    const { workspaceId, paperId } = c.req.valid("param");
    return c.json(await store.getPaper(workspaceId, paperId), 200);
  });
  api.openapi(write, async (c) => {
    const { workspaceId, paperId } = c.req.valid("param");
    return c.json(await store.writePaper(workspaceId, paperId, c.req.valid("json")), 200);
  });
  api.openapi(remove, async (c) => {
    const { workspaceId, paperId } = c.req.valid("param");
    if (c.req.valid("query").forever !== "true") return c.json(await store.deletePaper(workspaceId, paperId), 200);
    await store.purgePaper(workspaceId, paperId);
    return c.body(null, 204);
  });
  api.openapi(undelete, async (c) => {
    const { workspaceId, paperId } = c.req.valid("param");
    return c.json(await store.undeletePaper(workspaceId, paperId), 200);
  });
  api.openapi(readResume, async (c) => c.json(await readResumeApart({ bytes: await bytesOf(c.req.raw), name: c.req.valid("query").name }), 200));
  api.openapi(readPosting, async (c) => c.json(await readPostingApart({ bytes: await bytesOf(c.req.raw), name: c.req.valid("query").name }), 200));
  api.openapi(readWritten, async (c) => c.json(await readWrittenApart({ bytes: await bytesOf(c.req.raw), name: c.req.valid("query").name }), 200));
  api.openapi(readTranscript, async (c) => c.json(await readTranscriptApart({ bytes: await bytesOf(c.req.raw), name: c.req.valid("query").name }), 200));
  api.openapi(readOriginal, async (c) => c.json(await showOriginalApart({ bytes: await bytesOf(c.req.raw), name: c.req.valid("query").name }), 200));
}

/** @throws {InclinedError} too-large, before all of it is held */
async function bytesOf(request: Request): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > MOST_DOCUMENT_BYTES) throw new InclinedError("too-large", `The file is larger than ${MOST_DOCUMENT_BYTES / 2 ** 20} MB. Save it without pictures, or paste the text.`, { limit: MOST_DOCUMENT_BYTES });
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
