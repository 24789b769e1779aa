import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Id } from "@inclined/core/schema/identity";
import { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import * as z from "zod";
import { packOfRound } from "../peer/pack-of-round.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, jsonBody, problems, WorkspaceParams, WRITES } from "./responses.ts";

const PackWanted = z
  .strictObject({ loop: Id, round: z.string().min(1).max(60), as: z.enum(["file", "page"]) })
  .meta({ id: "PackWanted", description: "The round of a loop that a pack is made of, and whether it is saved as a file for a studio or as a page." });

const make = createRoute({
  method: "post",
  path: "/workspaces/{workspaceId}/interviewer-packs",
  operationId: "makeInterviewerPack",
  summary: "Everything for a peer who interviews the candidate in one round",
  description: "Résumé, questions, facts, probes and the blind sheet, with confidential terms replaced; no story, no answer, no assessment. It is kept, so that a sheet can be held against it, and noted as a copy that deleting everything cannot reach.",
  tags: ["Practice"],
  request: { params: WorkspaceParams, ...jsonBody(PackWanted) },
  responses: {
    200: { ...json("The pack.", InterviewerPack), headers: { "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } } } },
    ...problems(...WRITES, "not-found", "too-large"),
  },
});

/** What goes to an interviewer in another place. */
export function addInterviewerPackRoutes(api: OpenAPIHono, { store, now, newId }: StudioDoors): void {
  api.openapi(make, async (c) => {
    const { workspaceId } = c.req.valid("param");
    const { loop, round, as } = c.req.valid("json");
    const pack = await packOfRound(store, workspaceId, { loop, round }, { now: now(), newId });
    const name = `inclined-interview-${pack.madeAt.slice(0, "2026-11-20".length)}.${as === "page" ? "html" : "json"}`;
    const text = JSON.stringify(pack);
    const [original, sent] = [newId(), newId()];
    await store.writePaper(workspaceId, original, { baseRevision: 0, kind: "original", data: { fileName: name, base64: Buffer.from(text).toString("base64") } });
    await store.writePaper(workspaceId, sent, { baseRevision: 0, kind: "pack-sent", data: { original, pack: pack.id, checkSum: pack.checkSum, madeAt: pack.madeAt, loop, round, topic: pack.topic, questions: pack.questions.length } });
    await store.noteCopy({ kind: "export", place: name, reachable: false });
    return c.body(text, 200, { "Content-Type": "application/json", "Content-Disposition": `attachment; filename="${name}"` }) as never;
  });
}
