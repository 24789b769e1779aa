import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { Workspace } from "@inclined/core/schema/workspace";
import { loadSample, removeSample } from "@inclined/store/transfer";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problems, WRITES } from "./responses.ts";

const tags = ["Sample"];

const load = createRoute({
  method: "post",
  path: "/sample",
  operationId: "loadSample",
  summary: "Load the invented sample candidate",
  tags,
  responses: {
    200: json("It was loaded already.", Workspace),
    201: json("Loaded.", Workspace),
    ...problems(...WRITES),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/sample",
  operationId: "removeSample",
  summary: "Put the sample candidate among the recently deleted",
  tags,
  responses: { 200: json("The sample as it was.", Workspace), ...problems(...WRITES, "not-found") },
});

export function addSampleRoutes(api: OpenAPIHono, { store, now }: StudioDoors): void {
  api.openapi(load, async (c) => {
    const { workspace, loaded } = await loadSample(store, now());
    return c.json(workspace, loaded ? 201 : 200);
  });
  api.openapi(remove, async (c) => {
    const removed = await removeSample(store);
    if (!removed) throw new InclinedError("not-found", "The sample candidate is not loaded, so there is nothing to remove.");
    return c.json(removed, 200);
  });
}
