import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { Copy, ExportChoice, ExportPreview, ImportResult, RestoreResult } from "@inclined/core/schema/api";
import { Id } from "@inclined/core/schema/identity";
import { backUp, ensureOwnWorkspace, importArchive, isInside, previewExport, restoreArchive, streamExport } from "@inclined/store/transfer";
import type { Context } from "hono";
import * as z from "zod";
import type { StudioDoors } from "../studio-doors.ts";
import { withUpload } from "../upload.ts";
import { json, jsonBody, problems, WRITES, zipAnswer, zipBody } from "./responses.ts";

const tags = ["Archives"];
const ARCHIVE_FAULTS = ["archive-damaged", "archive-newer", "too-large"] as const;

const exportRoute = createRoute({
  method: "post",
  path: "/export",
  operationId: "exportWorkspaces",
  summary: "Export candidates",
  description: "The archive is noted as a copy that deleting everything cannot reach.",
  tags,
  request: jsonBody(ExportChoice),
  responses: { 200: zipAnswer, ...problems(...WRITES, "not-found", "too-large") },
});

const previewRoute = createRoute({
  method: "post",
  path: "/export/preview",
  operationId: "previewExport",
  summary: "What an export without confidential terms would say in other words",
  description: "Refused for the same reasons as that export. Nothing is written or noted. The answer holds the terms: it is for the person to read.",
  tags,
  request: jsonBody(ExportChoice),
  responses: { 200: json("Every replacement, and what is left out.", ExportPreview), ...problems(...WRITES, "not-found", "too-large") },
});

const importRoute = createRoute({
  method: "post",
  path: "/import",
  operationId: "importArchive",
  summary: "Add what an archive holds",
  description: "Nothing that stands is touched: what is there already with other content comes in as a copy.",
  tags,
  request: zipBody,
  responses: { 200: json("What became of each candidate.", ImportResult), ...problems(...WRITES, ...ARCHIVE_FAULTS) },
});

const backupRoute = createRoute({
  method: "post",
  path: "/backup",
  operationId: "backUp",
  summary: "Back up everything into the data folder",
  tags,
  responses: { 201: json("The backup.", Copy), ...problems(...WRITES, "too-large") },
});

const download = createRoute({
  method: "get",
  path: "/copies/{copyId}",
  operationId: "downloadCopy",
  summary: "Download a backup that lies in the data folder",
  tags,
  request: { params: z.object({ copyId: Id }) },
  responses: { 200: zipAnswer, ...problems("invalid-input", "not-found") },
});

const restoreRoute = createRoute({
  method: "post",
  path: "/restore",
  operationId: "restoreArchive",
  summary: "Replace everything, or one candidate, by what an archive holds",
  description: "What stood there is backed up first.",
  tags,
  request: {
    query: z.object({ workspaceId: Id.optional().meta({ description: "Replace only this candidate." }) }),
    ...zipBody,
  },
  responses: {
    200: json("What stands now.", RestoreResult),
    ...problems(...WRITES, ...ARCHIVE_FAULTS, "not-found"),
  },
});

function zipResponse(c: Context, archive: Readable, fileName: string) {
  return c.body(Readable.toWeb(archive) as ReadableStream, 200, {
    "Content-Type": "application/zip",
    // our own names are plain ASCII without quotes
    "Content-Disposition": `attachment; filename="${fileName.replace(/[^\w.-]/g, "-")}"`,
  });
}

/** Exports, imports, backups, restores. */
export function addArchiveRoutes(api: OpenAPIHono, doors: StudioDoors): void {
  const { store, folder, version, now, newId, log } = doors;
  const transfer = { store, folder, madeBy: `inclined ${version}`, now };

  api.openapi(exportRoute, async (c) => {
    const { workspaceIds, replaceTerms } = c.req.valid("json");
    const { fileName, archive } = await streamExport(transfer, workspaceIds, replaceTerms === undefined ? {} : { replaceTerms });
    archive.on("error", (error: Error) => log.error({ error: error.name }, "an export broke off"));
    return zipResponse(c, archive, fileName);
  });

  api.openapi(previewRoute, async (c) => c.json(await previewExport(transfer, c.req.valid("json").workspaceIds), 200));

  api.openapi(importRoute, async (c) =>
    c.json(await withUpload(c, folder.path, (file) => importArchive(transfer, file)), 200),
  );

  api.openapi(backupRoute, async (c) => c.json(await backUp(transfer), 201));

  api.openapi(download, async (c) => {
    const { copyId } = c.req.valid("param");
    const copy = (await store.listCopies()).find(({ id }) => id === copyId);
    // the place comes from the table, and even so only the data folder is served
    const file = copy?.reachable && isInside(folder.path, copy.place) ? await open(copy.place).catch(() => null) : null;
    if (!copy || !file) throw new InclinedError("not-found", "This copy does not lie in the data folder (any more), so it cannot be downloaded.");
    const fileName = basename(copy.place);
    // from now on there is one more copy that nobody can reach
    const known = (await store.listCopies()).some(({ place }) => place === fileName);
    if (!known) await store.noteCopy({ kind: copy.kind, place: fileName, reachable: false });
    return zipResponse(c, file.createReadStream(), fileName);
  });

  api.openapi(restoreRoute, async (c) => {
    const { workspaceId } = c.req.valid("query");
    const result = await withUpload(c, folder.path, (file) => restoreArchive(transfer, file, workspaceId));
    await ensureOwnWorkspace(store, newId);
    return c.json(result, 200);
  });
}
