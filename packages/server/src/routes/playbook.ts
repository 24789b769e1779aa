import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { markdownOf } from "@inclined/core/playbook/markdown";
import { Book } from "@inclined/core/schema/book";
import * as z from "zod";
import { bookOfWorkspace } from "../book/book-of-workspace.ts";
import { drawBook } from "../book/draw-book.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problems, WorkspaceParams } from "./responses.ts";

const tags = ["Playbook"];
/** Strings and no literals: a literal would be taken for one JSON document. */
const [PDF, MARKDOWN]: readonly [string, string] = ["application/pdf", "text/markdown"];
const named = { "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } } };

const model = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/playbook",
  operationId: "getPlaybook",
  summary: "The personal book as a document model",
  description: "Made anew from everything that is stored of the candidate. `missing` names what a section lacks and where it is filled.",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: json("The book.", Book), ...problems("invalid-input", "not-found") },
});

const pdf = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/playbook.pdf",
  operationId: "drawPlaybook",
  summary: "The personal book as a tagged PDF",
  tags,
  request: { params: WorkspaceParams, query: z.object({ paper: z.enum(["a4", "us-letter"]).optional() }) },
  responses: { 200: { description: "The PDF.", headers: named, content: { [PDF]: { schema: { type: "string" as const, format: "binary" } } } }, ...problems("invalid-input", "not-found") },
});

const markdown = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/playbook.md",
  operationId: "writePlaybook",
  summary: "The personal book as Markdown",
  tags,
  request: { params: WorkspaceParams },
  responses: { 200: { description: "The Markdown.", headers: named, content: { [MARKDOWN]: { schema: z.string() } } }, ...problems("invalid-input", "not-found") },
});

/** The book, made when it is asked for. */
export function addPlaybookRoutes(api: OpenAPIHono, { store, now }: StudioDoors): void {
  api.openapi(model, async (c) => c.json(await bookOfWorkspace(store, c.req.valid("param").workspaceId, now()), 200));

  api.openapi(pdf, async (c) => {
    const book = await bookOfWorkspace(store, c.req.valid("param").workspaceId, now());
    const drawn = await drawBook(book, { paper: c.req.valid("query").paper ?? "a4" });
    return c.body(new Uint8Array(drawn), 200, { "Content-Type": PDF, "Content-Disposition": `attachment; filename="inclined-playbook-${book.madeOn}.pdf"` });
  });

  api.openapi(markdown, async (c) => {
    const book = await bookOfWorkspace(store, c.req.valid("param").workspaceId, now());
    return c.body(markdownOf(book), 200, { "Content-Type": `${MARKDOWN}; charset=utf-8`, "Content-Disposition": `attachment; filename="inclined-playbook-${book.madeOn}.md"` });
  });
}
