import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Answer, AnswerRename, AnswerSaved, AnswerWrite } from "@inclined/core/schema/answer";
import { AnswerList, KeptVersionList } from "@inclined/core/schema/api";
import type { StudioDoors } from "../studio-doors.ts";
import {
  AnswerParams,
  DeletedQuery,
  ForeverQuery,
  json,
  jsonBody,
  nothing,
  problems,
  WorkspaceParams,
  WRITES,
} from "./responses.ts";

const tags = ["Answers"];

const list = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/answers",
  operationId: "listAnswers",
  summary: "List a candidate's answers",
  tags,
  request: { params: WorkspaceParams, query: DeletedQuery },
  responses: { 200: json("Newest change first.", AnswerList), ...problems("invalid-input", "not-found") },
});

const read = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/answers/{answerId}",
  operationId: "getAnswer",
  summary: "Read one answer",
  tags,
  request: { params: AnswerParams },
  responses: { 200: json("The answer.", Answer), ...problems("invalid-input", "not-found") },
});

const write = createRoute({
  method: "put",
  path: "/workspaces/{workspaceId}/answers/{answerId}",
  operationId: "writeAnswer",
  summary: "Save an answer's text",
  description:
    "baseRevision 0 creates the answer. The same writeId twice is one save. A stale write is refused: `current` is the answer as it stands, `kept` the refused version.",
  tags,
  request: { params: AnswerParams, ...jsonBody(AnswerWrite) },
  responses: {
    200: json("Saved.", AnswerSaved),
    201: json("Created.", AnswerSaved),
    ...problems(...WRITES, "not-found", "stale-revision", "already-exists", "too-large"),
  },
});

const rename = createRoute({
  method: "patch",
  path: "/workspaces/{workspaceId}/answers/{answerId}",
  operationId: "renameAnswer",
  summary: "Give an answer a title, or take it away",
  description: "A stale change is refused: `current` is the answer as it stands, `kept` the refused title.",
  tags,
  request: { params: AnswerParams, ...jsonBody(AnswerRename) },
  responses: { 200: json("The answer.", Answer), ...problems(...WRITES, "not-found", "stale-revision", "too-large") },
});

const remove = createRoute({
  method: "delete",
  path: "/workspaces/{workspaceId}/answers/{answerId}",
  operationId: "deleteAnswer",
  summary: "Delete an answer",
  description: "Puts the answer among the recently deleted. With forever=true removes for good what lies there.",
  tags,
  request: { params: AnswerParams, query: ForeverQuery },
  responses: {
    200: json("The answer, now among the recently deleted.", Answer),
    204: nothing,
    ...problems(...WRITES, "not-found"),
  },
});

const undelete = createRoute({
  method: "post",
  path: "/workspaces/{workspaceId}/answers/{answerId}/undelete",
  operationId: "undeleteAnswer",
  summary: "Bring a deleted answer back",
  tags,
  request: { params: AnswerParams },
  responses: { 200: json("The answer.", Answer), ...problems(...WRITES, "not-found") },
});

const keptVersions = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/answers/{answerId}/kept-versions",
  operationId: "listKeptVersionsOfAnswer",
  summary: "List the refused versions of an answer",
  tags,
  request: { params: AnswerParams },
  responses: { 200: json("Newest first.", KeptVersionList), ...problems("invalid-input", "not-found") },
});

/** Answers of one candidate. */
export function addAnswerRoutes(api: OpenAPIHono, { store }: StudioDoors): void {
  api.openapi(list, async (c) => {
    const deleted = c.req.valid("query").deleted === "true";
    return c.json({ answers: await store.listAnswers(c.req.valid("param").workspaceId, { deleted }) }, 200);
  });
  api.openapi(read, async (c) => {
    const { workspaceId, answerId } = c.req.valid("param");
    return c.json(await store.getAnswer(workspaceId, answerId), 200);
  });
  api.openapi(write, async (c) => {
    const { workspaceId, answerId } = c.req.valid("param");
    const body = c.req.valid("json");
    const saved = await store.writeAnswer(workspaceId, answerId, body);
    return c.json(saved, body.baseRevision === 0 && saved.answer.revision === 1 ? 201 : 200);
  });
  api.openapi(rename, async (c) => {
    const { workspaceId, answerId } = c.req.valid("param");
    const { baseRevision, title } = c.req.valid("json");
    return c.json(await store.renameAnswer(workspaceId, answerId, baseRevision, title), 200);
  });
  api.openapi(remove, async (c) => {
    const { workspaceId, answerId } = c.req.valid("param");
    if (c.req.valid("query").forever !== "true") return c.json(await store.deleteAnswer(workspaceId, answerId), 200);
    await store.purgeAnswer(workspaceId, answerId);
    return c.body(null, 204);
  });
  api.openapi(undelete, async (c) => {
    const { workspaceId, answerId } = c.req.valid("param");
    return c.json(await store.undeleteAnswer(workspaceId, answerId), 200);
  });
  api.openapi(keptVersions, async (c) => {
    const { workspaceId, answerId } = c.req.valid("param");
    return c.json({ keptVersions: await store.listKeptVersions(workspaceId, answerId) }, 200);
  });
}
