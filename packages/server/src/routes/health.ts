import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Health, HealthQuery } from "@inclined/core/schema/api";
import { proofOfSecret } from "../session.ts";
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
  request: { query: HealthQuery },
  responses: { 200: json("It answers.", Health), ...problemsOnly("invalid-input", "foreign-request", "unexpected") },
});

export function addHealthRoute(api: OpenAPIHono, { folder, version, origin }: StudioDoors): void {
  const { port } = new URL(origin);
  api.openapi(health, (c) => {
    const { nonce } = c.req.valid("query");
    return c.json({ studioId: folder.id, version, proof: nonce === undefined ? null : proofOfSecret(folder.secret, port, nonce) }, 200);
  });
}
