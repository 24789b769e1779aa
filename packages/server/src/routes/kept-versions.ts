import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Id } from "@inclined/core/schema/identity";
import { WorkspaceParams, nothing, problems, WRITES } from "./responses.ts";
import type { StudioDoors } from "../studio-doors.ts";

const drop = createRoute({
  method: "delete",
  path: "/workspaces/{workspaceId}/kept-versions/{keptVersionId}",
  operationId: "dropKeptVersion",
  summary: "Let a refused version go",
  tags: ["Answers"],
  request: { params: WorkspaceParams.extend({ keptVersionId: Id }) },
  responses: { 204: nothing, ...problems(...WRITES, "not-found") },
});

/** Versions whose write was refused; they stay until the person lets them go. */
export function addKeptVersionRoutes(api: OpenAPIHono, { store }: StudioDoors): void {
  api.openapi(drop, async (c) => {
    const { workspaceId, keptVersionId } = c.req.valid("param");
    await store.dropKeptVersion(workspaceId, keptVersionId);
    return c.body(null, 204);
  });
}
