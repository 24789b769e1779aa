import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { KeptVersionList, WorkspaceList } from "@inclined/core/schema/api";
import { CandidateChange, NewWorkspace, Workspace } from "@inclined/core/schema/workspace";
import { ensureOwnWorkspace } from "@inclined/store/transfer";
import type { StudioDoors } from "../studio-doors.ts";
import { DeletedQuery, ForeverQuery, json, jsonBody, nothing, problems, WorkspaceParams, WRITES } from "./responses.ts";

const tags = ["Candidates"];

const list = createRoute({
  method: "get",
  path: "/workspaces",
  operationId: "listWorkspaces",
  summary: "List the candidates",
  tags,
  request: { query: DeletedQuery },
  responses: { 200: json("The candidates.", WorkspaceList), ...problems("invalid-input") },
});

const create = createRoute({
  method: "post",
  path: "/workspaces",
  operationId: "createWorkspace",
  summary: "Add a candidate",
  tags,
  request: jsonBody(NewWorkspace),
  responses: { 201: json("The candidate as stored.", Workspace), ...problems(...WRITES, "already-exists", "too-large") },
});

const read = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}",
  operationId: "getWorkspace",
  summary: "Read one candidate",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: json("The candidate.", Workspace), ...problems("invalid-input", "not-found") },
});

const change = createRoute({
  method: "patch",
  path: "/workspaces/{workspaceId}",
  operationId: "changeCandidate",
  summary: "Change what the candidate told",
  description: "A stale change is refused: `current` is the candidate as it stands, `kept` the refused version.",
  tags,
  request: { params: WorkspaceParams, ...jsonBody(CandidateChange) },
  responses: {
    200: json("The candidate as stored.", Workspace),
    ...problems(...WRITES, "not-found", "stale-revision", "too-large"),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/workspaces/{workspaceId}",
  operationId: "deleteWorkspace",
  summary: "Delete a candidate",
  description: "Puts the candidate among the recently deleted. With forever=true removes for good what lies there.",
  tags,
  request: { params: WorkspaceParams, query: ForeverQuery },
  responses: {
    200: json("The candidate, now among the recently deleted.", Workspace),
    204: nothing,
    ...problems(...WRITES, "not-found"),
  },
});

const undelete = createRoute({
  method: "post",
  path: "/workspaces/{workspaceId}/undelete",
  operationId: "undeleteWorkspace",
  summary: "Bring a deleted candidate back",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: json("The candidate.", Workspace), ...problems(...WRITES, "not-found") },
});

const keptVersions = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/kept-versions",
  operationId: "listKeptVersionsOfCandidate",
  summary: "List the refused versions of the candidate",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: json("Newest first.", KeptVersionList), ...problems("invalid-input", "not-found") },
});

/** Candidates and the workspaces that own all of theirs. */
export function addWorkspaceRoutes(api: OpenAPIHono, { store, newId }: StudioDoors): void {
  api.openapi(list, async (c) =>
    c.json({ workspaces: await store.listWorkspaces({ deleted: c.req.valid("query").deleted === "true" }) }, 200),
  );
  api.openapi(create, async (c) => c.json(await store.createWorkspace(c.req.valid("json")), 201));
  api.openapi(read, async (c) => c.json(await store.getWorkspace(c.req.valid("param").workspaceId), 200));
  api.openapi(change, async (c) => {
    const { baseRevision, candidate } = c.req.valid("json");
    return c.json(await store.changeCandidate(c.req.valid("param").workspaceId, baseRevision, candidate), 200);
  });
  api.openapi(remove, async (c) => {
    const { workspaceId } = c.req.valid("param");
    if (c.req.valid("query").forever === "true") {
      await store.purgeWorkspace(workspaceId);
      return c.body(null, 204);
    }
    const deleted = await store.deleteWorkspace(workspaceId);
    // The studio always has somebody to ask.
    await ensureOwnWorkspace(store, newId);
    return c.json(deleted, 200);
  });
  api.openapi(undelete, async (c) => c.json(await store.undeleteWorkspace(c.req.valid("param").workspaceId), 200));
  api.openapi(keptVersions, async (c) =>
    c.json({ keptVersions: await store.listKeptVersions(c.req.valid("param").workspaceId, null) }, 200),
  );
}
