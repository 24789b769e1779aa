import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { markdownOf } from "@inclined/core/playbook/markdown";
import { Book } from "@inclined/core/schema/book";
import { PaperSize } from "@inclined/core/schema/book-wishes";
import * as z from "zod";
import { bookOfWorkspace } from "../book/book-of-workspace.ts";
import { printedBook, type Reader } from "../book/book-for-coach.ts";
import { drawBook } from "../book/draw-book.ts";
import { writeDocx } from "../book/write-docx.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problems, WorkspaceParams } from "./responses.ts";

const tags = ["Playbook"];
/** Strings and no literals: a literal would be taken for one JSON document. */
const [PDF, DOCX, MARKDOWN]: readonly [string, string, string] = ["application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/markdown"];
const named = { "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } } };

const reader = { for: z.enum(["coach"]).optional().meta({ description: "coach: without what is private, with confidential terms replaced." }) };

const model = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/playbook",
  operationId: "getPlaybook",
  summary: "The personal book as a document model",
  description: "Made anew from everything that is stored of the candidate. `missing` names what a section lacks and where it is filled. Whole, in the order wished: `isLeftOut` marks what the files leave out.",
  tags,
  request: { params: WorkspaceParams, query: z.object(reader) },
  responses: { 200: json("The book.", Book), ...problems("invalid-input", "not-found") },
});

const pdf = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/playbook.pdf",
  operationId: "drawPlaybook",
  summary: "The personal book as a tagged PDF",
  tags,
  request: { params: WorkspaceParams, query: z.object({ ...reader, paper: PaperSize.optional() }) },
  responses: { 200: { description: "The PDF.", headers: named, content: { [PDF]: { schema: { type: "string" as const, format: "binary" } } } }, ...problems("invalid-input", "not-found") },
});

const docx = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/playbook.docx",
  operationId: "writePlaybookAsWord",
  summary: "The personal book as a Word document",
  tags,
  request: { params: WorkspaceParams, query: z.object({ ...reader, paper: PaperSize.optional() }) },
  responses: { 200: { description: "The document.", headers: named, content: { [DOCX]: { schema: { type: "string" as const, format: "binary" } } } }, ...problems("invalid-input", "not-found") },
});

const markdown = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/playbook.md",
  operationId: "writePlaybook",
  summary: "The personal book as Markdown",
  tags,
  request: { params: WorkspaceParams, query: z.object(reader) },
  responses: { 200: { description: "The Markdown.", headers: named, content: { [MARKDOWN]: { schema: z.string() } } }, ...problems("invalid-input", "not-found") },
});

const attachment = (madeOn: string, to: Reader, ending: string): string => `attachment; filename="inclined-playbook${to === "coach" ? "-for-coach" : ""}-${madeOn}.${ending}"`;

/** The book, made when it is asked for. */
export function addPlaybookRoutes(api: OpenAPIHono, { store, now }: StudioDoors): void {
  api.openapi(model, async (c) => {
    const { workspaceId } = c.req.valid("param");
    return c.json(c.req.valid("query").for === "coach" ? await printedBook(store, workspaceId, now(), "coach") : await bookOfWorkspace(store, workspaceId, now()), 200);
  });

  api.openapi(pdf, async (c) => {
    const { for: to = "candidate", paper = "a4" } = c.req.valid("query");
    const book = await printedBook(store, c.req.valid("param").workspaceId, now(), to);
    const drawn = await drawBook(book, { paper });
    return c.body(new Uint8Array(drawn), 200, { "Content-Type": PDF, "Content-Disposition": attachment(book.madeOn, to, "pdf") });
  });

  api.openapi(docx, async (c) => {
    const { for: to = "candidate", paper = "a4" } = c.req.valid("query");
    const book = await printedBook(store, c.req.valid("param").workspaceId, now(), to);
    const written = await writeDocx(book, { paper });
    return c.body(new Uint8Array(written), 200, { "Content-Type": DOCX, "Content-Disposition": attachment(book.madeOn, to, "docx") });
  });

  api.openapi(markdown, async (c) => {
    const { for: to = "candidate" } = c.req.valid("query");
    const book = await printedBook(store, c.req.valid("param").workspaceId, now(), to);
    return c.body(markdownOf(book), 200, { "Content-Type": `${MARKDOWN}; charset=utf-8`, "Content-Disposition": attachment(book.madeOn, to, "md") });
  });
}
