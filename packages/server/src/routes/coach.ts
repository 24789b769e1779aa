import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { ExportPreview } from "@inclined/core/schema/api";
import { CoachFile } from "@inclined/core/schema/coach-file";
import { coachFileOfWorkspace } from "../book/coach-file-of-workspace.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problems, WorkspaceParams, WRITES } from "./responses.ts";

const tags = ["Playbook"];

const preview = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/coach-file/preview",
  operationId: "previewCoachFile",
  summary: "What a file for a coach would say in other words",
  description: "Nothing is written or noted. The answer holds the confidential terms: it is for the candidate to read.",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: json("Every replacement, and what is left out.", ExportPreview), ...problems("invalid-input", "not-found", "too-large") },
});

const make = createRoute({
  method: "post",
  path: "/workspaces/{workspaceId}/coach-file",
  operationId: "makeCoachFile",
  summary: "The book and the finished answers as one file for a coach",
  description: "Without what is private, with confidential terms replaced. It is kept, so that a reply can be held against it, and noted as a copy that deleting everything cannot reach.",
  tags,
  request: { params: WorkspaceParams },
  responses: {
    200: { ...json("The file.", CoachFile), headers: { "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } } } },
    ...problems(...WRITES, "not-found", "too-large"),
  },
});

/** What goes to a coach. */
export function addCoachRoutes(api: OpenAPIHono, { store, now, newId }: StudioDoors): void {
  api.openapi(preview, async (c) => c.json((await coachFileOfWorkspace(store, c.req.valid("param").workspaceId, { now: now(), newId })).preview, 200));

  api.openapi(make, async (c) => {
    const { workspaceId } = c.req.valid("param");
    const { file } = await coachFileOfWorkspace(store, workspaceId, { now: now(), newId });
    const name = `inclined-for-coach-${file.book.madeOn}.json`;
    const text = JSON.stringify(file);
    const [original, sent] = [newId(), newId()];
    await store.writePaper(workspaceId, original, { baseRevision: 0, kind: "original", data: { fileName: name, base64: Buffer.from(text).toString("base64") } });
    await store.writePaper(workspaceId, sent, { baseRevision: 0, kind: "coach-sent", data: { original, file: file.id, checkSum: file.checkSum, madeAt: file.madeAt, answers: file.answers.length } });
    await store.noteCopy({ kind: "export", place: name, reachable: false });
    return c.body(text, 200, { "Content-Type": "application/json", "Content-Disposition": `attachment; filename="${name}"` }) as never;
  });
}
