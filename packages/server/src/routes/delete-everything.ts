import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { DeleteEverything, DeletedEverything } from "@inclined/core/schema/api";
import { deleteEverything, ensureOwnWorkspace } from "@inclined/store/transfer";
import type { StudioDoors } from "../studio-doors.ts";
import { json, jsonBody, problems, WRITES } from "./responses.ts";

const remove = createRoute({
  method: "post",
  path: "/delete-everything",
  operationId: "deleteEverything",
  summary: "Delete everything for good",
  description: "Deletes every candidate, recording and backup in the data folder, and tells the browser to forget its drafts.",
  tags: ["Studio"],
  request: jsonBody(DeleteEverything),
  responses: {
    200: {
      ...json("Deleted; the copies that could not be reached are listed.", DeletedEverything),
      headers: { "Clear-Site-Data": { description: "Clears the browser's own copies.", schema: { type: "string" as const } } },
    },
    ...problems(...WRITES, "confirmation-missing"),
  },
});

export function addDeleteEverythingRoute(api: OpenAPIHono, { store, folder, newId }: StudioDoors): void {
  api.openapi(remove, async (c) => {
    const unreachable = await deleteEverything({ store, folder }, c.req.valid("json").confirm);
    await ensureOwnWorkspace(store, newId);
    return c.json({ unreachable }, 200, { "Clear-Site-Data": '"storage"' });
  });
}
