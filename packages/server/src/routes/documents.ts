import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { withRuledTables } from "@inclined/core/documents/dashboard/ruled-tables";
import { blocksOfMarkdown } from "@inclined/core/documents/markdown/blocks-of-markdown";
import { DOCUMENT_NAMES } from "@inclined/core/documents/names";
import { InclinedError } from "@inclined/core/errors";
import type { DocumentKind } from "@inclined/core/schema/document-check";
import { PaperSize } from "@inclined/core/schema/book-wishes";
import { Id } from "@inclined/core/schema/identity";
import * as z from "zod";
import { drawDocument, type PrintedDocument, writeDocument } from "../document/draw-document.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { problems } from "./responses.ts";

const tags = ["Papers"];
/** Strings and no literals: a literal would be taken for one JSON document. */
const [PDF, DOCX, MARKDOWN]: readonly [string, string, string] = ["application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/markdown"];
const named = { "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } } };
const params = z.object({ workspaceId: Id, documentId: Id });
const query = z.object({ paper: PaperSize.optional() });
const binary = (type: string, description: string) => ({ 200: { description, headers: named, content: { [type]: { schema: { type: "string" as const, format: "binary" } } } }, ...problems("invalid-input", "not-found") });

const pdf = createRoute({ method: "get", path: "/workspaces/{workspaceId}/documents/{documentId}/paper.pdf", operationId: "drawDocument", summary: "Something written, as a tagged PDF", tags, request: { params, query }, responses: binary(PDF, "The PDF.") });
const docx = createRoute({ method: "get", path: "/workspaces/{workspaceId}/documents/{documentId}/paper.docx", operationId: "writeDocumentAsWord", summary: "Something written, as a Word document", tags, request: { params, query }, responses: binary(DOCX, "The document.") });
const markdown = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/documents/{documentId}/paper.md",
  operationId: "writeDocument",
  summary: "Something written, as the Markdown it is",
  tags,
  request: { params },
  responses: { 200: { description: "The Markdown.", headers: named, content: { [MARKDOWN]: { schema: z.string() } } }, ...problems("invalid-input", "not-found") },
});

/** A name for a file, without what some system or other refuses. */
const fileName = (title: string): string => title.normalize("NFKD").replaceAll(/[^\w -]/g, "").trim().replaceAll(/\s+/g, "-").toLowerCase().slice(0, 60) || "paper";
const attachment = (title: string, ending: string): string => `attachment; filename="${fileName(title)}.${ending}"`;

/** What is written, as files. */
export function addDocumentRoutes(api: OpenAPIHono, { store }: StudioDoors): void {
  const open = async (workspaceId: string, documentId: string): Promise<{ kind: DocumentKind; title: string; text: string }> => {
    const paper = await store.getPaper(workspaceId, documentId);
    if (paper.kind !== "document") throw new InclinedError("not-found", "There is nothing written under this id.");
    return { kind: paper.data.kind, title: paper.data.title.trim() === "" ? DOCUMENT_NAMES[paper.data.kind] : paper.data.title, text: paper.data.text };
  };
  const printed = async ({ workspaceId, documentId }: z.infer<typeof params>, paper: PrintedDocument["paper"] = "a4"): Promise<PrintedDocument> => {
    const { kind, title, text } = await open(workspaceId, documentId);
    return { title, paper, blocks: blocksOfMarkdown(kind === "dashboard" ? withRuledTables(text) : text) };
  };
  api.openapi(pdf, async (c) => {
    const document = await printed(c.req.valid("param"), c.req.valid("query").paper);
    return c.body(new Uint8Array(await drawDocument(document)), 200, { "Content-Type": PDF, "Content-Disposition": attachment(document.title, "pdf") });
  });
  api.openapi(docx, async (c) => {
    const document = await printed(c.req.valid("param"), c.req.valid("query").paper);
    return c.body(new Uint8Array(await writeDocument(document)), 200, { "Content-Type": DOCX, "Content-Disposition": attachment(document.title, "docx") });
  });
  api.openapi(markdown, async (c) => {
    const { workspaceId, documentId } = c.req.valid("param");
    const { title, text } = await open(workspaceId, documentId);
    return c.body(text, 200, { "Content-Type": `${MARKDOWN}; charset=utf-8`, "Content-Disposition": attachment(title, "md") });
  });
}
