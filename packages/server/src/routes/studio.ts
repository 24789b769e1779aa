import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { StudioInfo } from "@inclined/core/schema/api";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problems } from "./responses.ts";

const studio = createRoute({
  method: "get",
  path: "/studio",
  operationId: "getStudio",
  summary: "Say where the data lies and which copies were made",
  tags: ["Studio"],
  responses: { 200: json("The studio.", StudioInfo), ...problems() },
});

export function addStudioRoute(api: OpenAPIHono, { store, folder, database, version }: StudioDoors): void {
  api.openapi(studio, async (c) => {
    const [sizeBytes, recordings, copies] = await Promise.all([store.size(), store.recordingsSize(), store.listCopies()]);
    const info = { studioId: folder.id, version, engine: store.engine, dataFolder: folder.path, database, sizeBytes, recordings, copies };
    return c.json(info, 200);
  });
}
