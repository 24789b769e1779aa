/**
 * The one archive format, of backups and exports: a zip with `manifest.json` first, then for each workspace
 * `workspaces/<id>/workspace.json`, `answers.json`, `kept-versions.json`, `recordings.json`,
 * `attempts.json`, `assessments.json`, `marks.json` and `recordings/<id>`.
 */
export { archiveFileName } from "./archive-file-name.ts";
export { ARCHIVE_LIMITS } from "./archive-layout.ts";
export type { ArchiveLimits } from "./archive-layout.ts";
export { readArchive } from "./archive-read.ts";
export type { OpenArchive } from "./archive-read.ts";
export { checkArchive, writeArchive } from "./archive-write.ts";
export type { ArchiveInput } from "./archive-write.ts";
