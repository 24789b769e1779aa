import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Health } from "@inclined/core/schema/api";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problemsOnly } from "./responses.ts";

const health = createRoute({
  method: "get",
  path: "/health",
  operationId: "getHealth",
  summary: "Say which studio answers here",
  description: "Needs no session: a second start on the same data folder asks this.",
  tags: ["Studio"],
  security: [],
  responses: { 200: json("It answers.", Health), ...problemsOnly("foreign-request", "unexpected") },
});

export function addHealthRoute(api: OpenAPIHono, { folder, version }: StudioDoors): void {
  api.openapi(health, (c) => c.json({ studioId: folder.id, version }, 200));
}
