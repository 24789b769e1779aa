import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { link, mkdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { findQuestion } from "@inclined/content/questions";
import { sample } from "@inclined/content/sample";
import { InclinedError } from "@inclined/core/errors";
import type { Answer } from "@inclined/core/schema/answer";
import type { Attempt, StoredAssessment } from "@inclined/core/schema/attempt";
import { DELETE_CONFIRMATION } from "@inclined/core/confirmation";
import type { Copy, ExportPreview, ImportResult, RestoreResult } from "@inclined/core/schema/api";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { Workspace } from "@inclined/core/schema/workspace";
import { archiveFileName, checkArchive, readArchive, writeArchive } from "./archive.ts";
import { assessAttempt } from "./assess-attempt.ts";
import { inOrder } from "./content.ts";
import type { DataFolder } from "./data-folder.ts";
import { codeOf, diskFull, PRIVATE_FILE, PRIVATE_FOLDER, syncFolder } from "./durable-files.ts";
import { checkChosenName, replaceTerms, type SafeExport, safeFileName } from "./safe-export.ts";
import { samplePapers } from "./sample-papers.ts";
import type { Store } from "./store.ts";

/**
 * What goes in and out of a data folder as a whole: archives, the sample candidate, the end of everything. The command
 * line and the server both come here.
 */

/** An open store, the folder that it lives in, and who is asking. */
export interface Transfer {
  store: Store;
  folder: Pick<DataFolder, "path" | "backups" | "recordings">;
  /** Name and version of the program, as archives say it. */
  madeBy: string;
  now: () => Date;
}

/** Whether confidential terms are replaced in what is exported. What is stored stays as it is. */
interface ExportOptions {
  replaceTerms?: boolean;
}

/**
 * An export as a stream, and the name it should get. Noted as a copy that cannot be reached.
 * @param workspaceIds living workspaces; not-found names the first that is none
 */
export async function streamExport(
  transfer: Transfer,
  workspaceIds: readonly string[],
  options: ExportOptions = {},
): Promise<{ fileName: string; archive: Readable }> {
  const chosen = await chosenForExport(transfer, workspaceIds);
  const { fileName, archive } = options.replaceTerms === true ? makeSafeArchive(transfer, await replaceTerms(chosen)) : makeArchive(transfer, "export", chosen);
  await transfer.store.noteCopy({ kind: "export", place: fileName, reachable: false });
  return { fileName, archive };
}

/**
 * What an export that replaces confidential terms would say in other words. Nothing is written or noted.
 * @throws {InclinedError} what `streamExport` would
 */
export async function previewExport(transfer: Transfer, workspaceIds: readonly string[]): Promise<ExportPreview> {
  const safe = await replaceTerms(await chosenForExport(transfer, workspaceIds));
  nameOfSafe(transfer, safe);
  checkArchive({ kind: "export", madeAt: transfer.now().toISOString(), madeBy: transfer.madeBy, content: safe.content, inspect: safe.inspect });
  return safe.preview;
}

/**
 * Writes an export to a file and notes the copy.
 * @param place a file that does not exist yet, or a folder
 * @param options.show is given what will be replaced, before anything is written
 */
export async function exportWorkspaces(
  transfer: Transfer,
  workspaceIds: readonly string[],
  place: string,
  options: ExportOptions & { show?: (preview: ExportPreview) => void } = {},
): Promise<Copy> {
  const chosen = await chosenForExport(transfer, workspaceIds);
  if (options.replaceTerms !== true) {
    const { fileName, archive } = makeArchive(transfer, "export", chosen);
    return saveCopy(transfer, "export", archive, await freePlace(place, fileName));
  }
  const safe = await replaceTerms(chosen);
  const free = await freePlace(place, nameOfSafe(transfer, safe));
  checkChosenName(free, safe.terms);
  const { archive } = makeSafeArchive(transfer, safe);
  options.show?.(safe.preview);
  return saveCopy(transfer, "export", archive, free);
}

async function chosenForExport(transfer: Transfer, workspaceIds: readonly string[]): Promise<WorkspaceContent[]> {
  const { store } = transfer;
  const living = new Set((await store.listWorkspaces()).map((workspace) => workspace.id));
  const missing = workspaceIds.find((id) => !living.has(id));
  if (missing !== undefined)
    throw new InclinedError("not-found", `There is no candidate ${missing} to export. Was it deleted? Undelete it first.`);
  const content = await store.snapshot([...new Set(workspaceIds)]);
  if (new Set(content.map(({ workspace }) => workspace.sample)).size > 1)
    throw new InclinedError("invalid-input", "The sample candidate is never mixed with own work. Export it alone, and the others without it.");
  return content;
}

function nameOfSafe({ now }: Transfer, { content, terms }: SafeExport): string {
  const sample = content.some(({ workspace }) => workspace.sample);
  const madeAt = now().toISOString();
  return safeFileName((names) => archiveFileName({ kind: "export", sample, names, madeAt }), content.map(({ workspace }) => workspace.candidate.name), terms);
}

function makeSafeArchive(transfer: Transfer, safe: SafeExport): { fileName: string; archive: Readable } {
  return { ...makeArchive(transfer, "export", safe.content, safe.inspect), fileName: nameOfSafe(transfer, safe) };
}

function makeArchive({ folder, madeBy, now }: Transfer, kind: Copy["kind"], content: WorkspaceContent[], inspect?: SafeExport["inspect"]) {
  const madeAt = now().toISOString();
  const fileName = archiveFileName({
    kind,
    sample: content.some(({ workspace }) => workspace.sample),
    names: content.map(({ workspace }) => workspace.candidate.name),
    madeAt,
  });
  const archive = writeArchive({
    kind,
    madeAt,
    madeBy,
    content,
    // from the file: it is streamed, and the recently deleted have theirs too
    // and only what its row counts: one that is being recorded grows meanwhile
    openRecording: ({ id, bytes }) => (bytes === 0 ? new Uint8Array() : createReadStream(join(folder.recordings, id), { end: bytes - 1 })),
    ...(inspect === undefined ? {} : { inspect }),
  });
  return { fileName, archive };
}

/**
 * Backs up everything, the recently deleted included, and notes the copy.
 * @param place a file that does not exist yet, or a folder; without it the backup goes to the data folder
 */
export async function backUp(transfer: Transfer, place?: string): Promise<Copy> {
  return backUpContent(transfer, await transfer.store.snapshot("backup"), place);
}

async function backUpContent(transfer: Transfer, content: WorkspaceContent[], place?: string): Promise<Copy> {
  const { folder } = transfer;
  const { fileName, archive } = makeArchive(transfer, "backup", content);
  if (place !== undefined) return saveCopy(transfer, "backup", archive, await freePlace(place, fileName));
  await mkdir(folder.backups, { recursive: true, mode: PRIVATE_FOLDER });
  return saveCopy(transfer, "backup", archive, await freeNameIn(folder.backups, fileName));
}

async function saveCopy({ store, folder }: Transfer, kind: Copy["kind"], archive: Readable, place: string): Promise<Copy> {
  await writeDurably(archive, place);
  await store.noteCopy({ kind, place, reachable: isInside(folder.path, place) });
  const copy = (await store.listCopies()).find((each) => each.place === place);
  if (!copy) throw new Error("a copy that was just noted is not in the list");
  return copy;
}

/** All of it or nothing: a half-written archive never has the final name. Only the owner may read it. */
async function writeDurably(archive: Readable, place: string): Promise<void> {
  const unfinished = join(dirname(place), `.${basename(place)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await pipeline(archive, createWriteStream(unfinished, { mode: PRIVATE_FILE, flags: "wx", flush: true }));
    await giveName(unfinished, place);
    syncFolder(dirname(place));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw asFileFailure(error, place);
  }
}

/** Never in the place of a file that came into being meanwhile. */
async function giveName(unfinished: string, place: string): Promise<void> {
  try {
    await link(unfinished, place);
    await rm(unfinished);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new InclinedError("already-exists", `${place} was made at the same moment by somebody else. Try again.`);
    await rename(unfinished, place); // a file system without links
  }
}

function asFileFailure(error: unknown, place: string): unknown {
  const folder = dirname(place);
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(folder, error);
    case "ENOENT":
    case "ENOTDIR":
      return new InclinedError("not-found", `The folder ${folder} does not exist. Make it or choose another place.`, {}, { cause: error });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new InclinedError("invalid-input", `Writing to ${folder} is not allowed. Choose another place.`, {}, { cause: error });
    default:
      return error;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function freePlace(place: string, fileName: string): Promise<string> {
  const absolute = resolve(place);
  const found = await stat(absolute).catch(() => null);
  if (found?.isDirectory()) return freeNameIn(absolute, fileName);
  if (found) throw new InclinedError("already-exists", `${absolute} exists already. Choose another name; nothing is overwritten.`);
  return absolute;
}

async function freeNameIn(folder: string, fileName: string): Promise<string> {
  const [, stem = fileName, extension = ""] = /^(.*?)(\.[^.]*)?$/.exec(fileName) ?? [];
  for (let number = 1; ; number += 1) {
    const place = join(folder, number === 1 ? fileName : `${stem}-${number}${extension}`);
    if (!(await exists(place))) return place;
  }
}

/** True for what lies in the folder, however the path is written. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Adds what an archive holds; nothing that stands is touched.
 * @throws {InclinedError} archive-damaged, archive-newer, too-large, not-found
 */
export async function importArchive({ store }: Pick<Transfer, "store">, file: string): Promise<ImportResult> {
  const archive = await readArchive(file);
  try {
    const workspaces = await store.importContent(archive.content, archive.readRecording);
    return { workspaces, repaired: archive.repaired };
  } finally {
    await archive.close();
  }
}

/**
 * Replaces everything, or only one candidate, by what an archive holds. What stood there is backed up first.
 * @param only id or name of a candidate in the archive
 * @throws {InclinedError} archive-damaged, archive-newer, too-large; not-found when `only` is not in the archive;
 *   invalid-input when an export, which is a selection, should replace everything
 */
export async function restoreArchive(transfer: Transfer, file: string, only?: string): Promise<RestoreResult> {
  const archive = await readArchive(file);
  try {
    if (only === undefined && archive.manifest.kind === "export")
      throw new InclinedError(
        "invalid-input",
        "This archive is an export: it holds a selection, and restoring it would delete everybody else. Import it, or restore one candidate of it.",
      );
    const chosen = only === undefined ? null : findWorkspace(archive.content.map(({ workspace }) => workspace), only, "the archive");
    const content = archive.content.filter(({ workspace }) => chosen === null || workspace.id === chosen.id);
    const safetyBackup = await replaceSafely(transfer, content, archive.readRecording, chosen?.id);
    return {
      workspaces: content.map(({ workspace }) => ({ workspaceId: workspace.id, name: workspace.candidate.name })),
      safetyBackup,
      repaired: archive.repaired,
    };
  } finally {
    await archive.close();
  }
}

/** Somebody who goes on writing can come in between backup and restore this often. */
const SAFETY_TRIES = 10;

/** Backs up, and restores only if exactly what was backed up still stands. @returns null where there was nothing to save */
async function replaceSafely(
  transfer: Transfer,
  content: readonly WorkspaceContent[],
  readRecording: (recordingId: string) => Promise<Uint8Array>,
  only?: string,
): Promise<Copy | null> {
  for (let tries = 0; tries < SAFETY_TRIES; tries += 1) {
    const standing = await transfer.store.snapshot("backup");
    const safetyBackup = standing.length === 0 ? null : await backUpContent(transfer, standing);
    if (await transfer.store.restoreContent(content, readRecording, only, standing)) return safetyBackup;
  }
  throw new InclinedError("database-busy", "Nothing was restored: something is being written all the time. Close the studio's other tabs and restore again.");
}

/**
 * The workspace with this id, or else the only one whose candidate has this name.
 * @param where what the list is of, for the message
 * @throws {InclinedError} not-found; invalid-input when several have the name
 */
export function findWorkspace(workspaces: readonly Workspace[], idOrName: string, where: string): Workspace {
  const byId = workspaces.find(({ id }) => id === idOrName.toLowerCase());
  if (byId) return byId;
  const named = workspaces.filter(({ candidate }) => candidate.name.toLowerCase() === idOrName.toLowerCase());
  const first = named[0];
  const list = workspaces.map(({ id, candidate }) => `${candidate.name} (${id})`).join(", ");
  if (!first) throw new InclinedError("not-found", `There is no candidate "${idOrName}" in ${where}. There: ${list || "nobody"}.`);
  if (named.length > 1)
    throw new InclinedError("invalid-input", `Several candidates in ${where} are named "${idOrName}". Give the id: ${list}.`);
  return first;
}

const loading = new WeakMap<Store, Promise<{ workspace: Workspace; loaded: boolean }>>();

/**
 * Loads the invented sample candidate, with fresh ids and times that end now. Loaded twice it is the same one.
 * @returns `loaded` false when it was there already
 */
export function loadSample(store: Store, now: Date): Promise<{ workspace: Workspace; loaded: boolean }> {
  // two clicks at once are one load
  const underway = loading.get(store);
  if (underway) return underway;
  const load = addSample(store, now).finally(() => loading.delete(store));
  loading.set(store, load);
  return load;
}

async function findSample(store: Store): Promise<Workspace | undefined> {
  return (await store.listWorkspaces()).find((workspace) => workspace.sample);
}

async function addSample(store: Store, now: Date): Promise<{ workspace: Workspace; loaded: boolean }> {
  const standing = await findSample(store);
  if (standing) return { workspace: standing, loaded: false };
  const content = await sampleContent(now);
  await store.importContent([content], () => Promise.reject(new Error("the sample has no recordings")));
  return { workspace: await store.getWorkspace(content.workspace.id), loaded: true };
}

/** The sample as an archive would hold it: every answer was finished once, as it stands. */
export async function sampleContent(now: Date): Promise<WorkspaceContent> {
  const daysFromNow = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
  const workspaceId = randomUUID();
  const answers = sample.answers.map((each): Answer => {
    const question = findQuestion(each.questionId);
    if (!question) throw new Error(`the sample answers ${each.questionId}, which is no question`);
    const at = daysFromNow(-each.daysAgo);
    return {
      id: randomUUID(),
      workspaceId,
      questionId: each.questionId,
      question: question.text,
      lens: each.lens,
      title: each.title,
      text: each.text,
      revision: 1,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
  });
  const attempts = answers.map(({ id: answerId, questionId, question, lens, text, createdAt }): Attempt => ({
    id: randomUUID(), workspaceId, answerId, questionId, question, lens, text, thread: [], selfRating: null, createdAt,
  }));
  const assessments = await Promise.all(
    attempts.map(async (attempt): Promise<StoredAssessment> => {
      const result = await assessAttempt(attempt);
      const { engine, rubric } = result;
      return { id: randomUUID(), workspaceId, attemptId: attempt.id, engine, rubric, createdAt: attempt.createdAt, result };
    }),
  );
  const { name, targetRole, level, loopInDays } = sample.candidate;
  const oldest = answers.map(({ createdAt }) => createdAt).sort()[0] ?? daysFromNow(0);
  return inOrder({
    workspace: {
      id: workspaceId,
      sample: true,
      candidate: { name, targetRole, level, loopDate: daysFromNow(loopInDays).slice(0, 10) },
      revision: 1,
      createdAt: oldest,
      updatedAt: oldest,
      deletedAt: null,
    },
    answers,
    keptVersions: [],
    recordings: [],
    attempts,
    assessments,
    marks: [],
    papers: samplePapers(workspaceId, daysFromNow),
  });
}

/** Puts the sample among the recently deleted; null when there is none. Nobody else is touched. */
export async function removeSample(store: Store): Promise<Workspace | null> {
  const standing = await findSample(store);
  return standing ? store.deleteWorkspace(standing.id) : null;
}

/**
 * Deletes every workspace, recording and backup in the data folder. The studio stays usable, and empty.
 * @param confirm has to be `DELETE_CONFIRMATION`, word for word; otherwise confirmation-missing
 * @returns exports and backups that it cannot reach: outside the folder, in a browser's downloads, or not deletable
 */
export async function deleteEverything({ store, folder }: Pick<Transfer, "store" | "folder">, confirm: string): Promise<Copy[]> {
  if (confirm !== DELETE_CONFIRMATION)
    throw new InclinedError("confirmation-missing", `Nothing was deleted. To delete everything, confirm with the words: ${DELETE_CONFIRMATION}.`);
  const copies = await store.listCopies();
  await store.deleteEverything();
  // the store empties the folder of backups; a copy may have been put somewhere else in the data folder
  for (const { place } of copies) if (isInside(folder.path, place)) await rm(place, { force: true }).catch(() => undefined);
  const left: Copy[] = [];
  for (const copy of copies) {
    // a browser's download has a name only, so nobody can say whether it still exists
    if (!isAbsolute(copy.place) || (await exists(copy.place))) left.push({ ...copy, reachable: false });
  }
  return left;
}

/** What a person is called who has not said a name yet. */
export const UNNAMED = "You";

/**
 * Makes a first workspace when nobody but the sample is there: the first question can be asked before any set-up.
 * @param newId gives a fresh lower-case UUID
 */
export async function ensureOwnWorkspace(store: Store, newId: () => string): Promise<void> {
  const workspaces = await store.listWorkspaces();
  if (workspaces.some((workspace) => !workspace.sample)) return;
  await store.createWorkspace({ id: newId(), candidate: { name: UNNAMED, targetRole: null, level: null, loopDate: null } });
}
