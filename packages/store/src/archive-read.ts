import { repairStrings } from "@inclined/core/answer/repair";
import { InclinedError } from "@inclined/core/errors";
import { ArchiveManifest, SCHEMA_VERSION } from "@inclined/core/schema/archive";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { Recording } from "@inclined/core/schema/recording";
import { damaged, quoteName } from "./archive-damage.ts";
import { ARCHIVE_LIMITS, MANIFEST_PATH, WORKSPACE_FILES, findMemberPlace, hasFile, recordingPath, workspacePath } from "./archive-layout.ts";
import type { ArchiveLimits, WorkspaceFile } from "./archive-layout.ts";
import { MemberReader, checkSize } from "./archive-members.ts";
import { RowFault, checkAttempts, checkIdsAcross, parseRow, parseWorkspace } from "./archive-rows.ts";
import type { RawWorkspace } from "./archive-rows.ts";
import { upgradeWorkspace } from "./archive-upgrade.ts";
import { inOrder } from "./content.ts";
import { readZipDirectory } from "./zip-directory.ts";
import { ZipSource } from "./zip-source.ts";

export interface OpenArchive {
  readonly manifest: ArchiveManifest;
  /** Workspaces and lists in ascending order of id; text well-formed. */
  readonly content: WorkspaceContent[];
  /** How many characters of `content` became U+FFFD because no store can keep them. */
  readonly repaired: number;
  /** The bytes of a recording of `content`, checked again. @throws {InclinedError} not-found, archive-damaged */
  readonly readRecording: (recordingId: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Opens an archive and checks all of it, recordings included, before anything is handed over. Nothing is extracted:
 * members are looked up by name, and no name becomes a path. Memory holds the JSON and one block of a recording.
 * @param file path of the archive on disk
 * @throws {InclinedError} archive-damaged; archive-newer, with `details.schemaVersion` and `details.madeBy`;
 * not-found when there is no such file; invalid-input when it cannot be read at all
 */
export async function readArchive(file: string, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<OpenArchive> {
  const source = await openSource(file);
  try {
    const reader = new MemberReader(source, await readZipDirectory(source, limits.entries), limits);
    const manifest = await readManifest(reader, limits);
    checkMemberList(reader, manifest, limits);
    const { content, repaired } = await readContent(reader, manifest);
    const recordings = recordingsByMember(content);
    checkRecordingList(manifest, recordings);
    for (const member of recordings.keys()) await reader.check(member);
    const members = new Map([...recordings].map(([member, { id }]) => [id, member]));
    return {
      manifest,
      content,
      repaired,
      readRecording: async (recordingId) => {
        const member = members.get(recordingId);
        if (member === undefined) throw new InclinedError("not-found", `The archive has no recording ${recordingId}.`);
        return reader.read(member);
      },
      close: () => source.end(),
    };
  } catch (error) {
    await source.end();
    if (error instanceof RowFault) throw damaged(`The member ${quoteName(error.member)} ${error.reason}`, error);
    throw error;
  }
}

async function openSource(file: string): Promise<ZipSource> {
  try {
    return await ZipSource.open(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code === "ENOENT") throw new InclinedError("not-found", `There is no archive at ${file}. Check the path.`);
    throw new InclinedError(
      "invalid-input",
      code === "EISDIR"
        ? `${file} is not a file. Name the archive itself.`
        : `The archive ${file} cannot be read (${code}). Check that you may read it.`,
      {},
      { cause: error },
    );
  }
}

async function readManifest(reader: MemberReader, limits: ArchiveLimits): Promise<ArchiveManifest> {
  if (!reader.members.has(MANIFEST_PATH)) throw damaged(`The zip is no archive of Inclined: "${MANIFEST_PATH}" is missing`);
  const raw = await reader.readJson(MANIFEST_PATH);
  refuseNewer(raw);
  const members = raw !== null && typeof raw === "object" && "members" in raw ? raw.members : null;
  // before the schema looks at each of them
  if (Array.isArray(members) && members.length > limits.entries) {
    throw damaged(`The manifest lists ${members.length} members; at most ${limits.entries} are read`);
  }
  return parseRow(MANIFEST_PATH, "", ArchiveManifest, raw);
}

/** A newer version may have changed everything but these three fields. */
function refuseNewer(raw: unknown): void {
  if (raw === null || typeof raw !== "object" || !("format" in raw) || !("schemaVersion" in raw)) return;
  const { format, schemaVersion } = raw;
  if (format !== "inclined-archive" || !isNewer(schemaVersion)) return;
  const named = "madeBy" in raw && typeof raw.madeBy === "string" && /^[\w .@+-]{1,60}$/.test(raw.madeBy);
  const madeBy = named ? (raw.madeBy as string) : "a newer Inclined";
  throw new InclinedError(
    "archive-newer",
    `The archive was made by ${madeBy} and has schema version ${schemaVersion}; this version reads up to ${SCHEMA_VERSION}. ` +
      `Nothing was changed. Get ${named ? `${madeBy} or later` : "the newest Inclined"} and open the archive with it.`,
    { schemaVersion, madeBy },
  );
}

function isNewer(schemaVersion: unknown): schemaVersion is number {
  return typeof schemaVersion === "number" && Number.isSafeInteger(schemaVersion) && schemaVersion > SCHEMA_VERSION;
}

/** The manifest and the zip name the same members, all in places that this version knows, within the limits. */
function checkMemberList(reader: MemberReader, manifest: ArchiveManifest, limits: ArchiveLimits): void {
  const seen = new Set<string>();
  let jsonBytes = 0;
  let totalBytes = 0;
  for (const listed of manifest.members) {
    const name = quoteName(listed.path);
    const place = findMemberPlace(listed.path);
    if (!place || place.kind === "manifest" || (place.kind === "json" && !hasFile(manifest.schemaVersion, place.file))) throw damaged(`The manifest lists ${name}, which Inclined never writes`);
    if (seen.has(listed.path)) throw damaged(`The manifest lists ${name} twice`);
    seen.add(listed.path);
    const member = reader.members.get(listed.path);
    if (!member) throw damaged(`The member ${name} is missing`);
    checkSize(member, limits);
    if (place.kind === "json") jsonBytes += member.bytes;
    totalBytes += member.bytes;
    reader.expect(listed);
  }
  for (const name of reader.members.keys()) {
    if (name !== MANIFEST_PATH && !seen.has(name)) throw damaged(`The member ${quoteName(name)} is not in the manifest`);
  }
  if (jsonBytes > limits.totalJsonBytes || totalBytes > limits.totalBytes) {
    throw damaged(`The members unpack to ${totalBytes} bytes, which is more than is read`);
  }
}

async function readContent(
  reader: MemberReader,
  manifest: ArchiveManifest,
): Promise<{ content: WorkspaceContent[]; repaired: number }> {
  const ids = new Set(manifest.members.map(({ path }) => findMemberPlace(path)).flatMap((place) =>
    place && place.kind !== "manifest" ? [place.workspaceId] : [],
  ));
  const content: WorkspaceContent[] = [];
  let repaired = 0;
  for (const id of [...ids].sort()) {
    const raw = upgradeWorkspace(await readFiles(reader, id, manifest.schemaVersion), manifest.schemaVersion);
    const kept = repairStrings(parseWorkspace(id, raw));
    checkAttempts(kept.value);
    repaired += kept.repaired;
    content.push(inOrder(kept.value));
  }
  checkIdsAcross(content);
  if (manifest.sample !== content.some(({ workspace }) => workspace.sample)) {
    throw new RowFault(MANIFEST_PATH, "is wrong about the sample candidate");
  }
  return { content, repaired };
}

/** What an archive of that version does not have stays undefined. */
async function readFiles(reader: MemberReader, workspaceId: string, schemaVersion: number): Promise<RawWorkspace> {
  const values = new Map<WorkspaceFile, unknown>();
  for (const file of WORKSPACE_FILES) {
    if (hasFile(schemaVersion, file)) values.set(file, await reader.readJson(workspacePath(workspaceId, file)));
  }
  return {
    workspace: values.get("workspace.json"),
    answers: values.get("answers.json"),
    keptVersions: values.get("kept-versions.json"),
    recordings: values.get("recordings.json"),
    attempts: values.get("attempts.json"),
    assessments: values.get("assessments.json"),
    marks: values.get("marks.json"),
    papers: values.get("papers.json"),
  };
}

function recordingsByMember(content: readonly WorkspaceContent[]): Map<string, Recording> {
  return new Map(
    content.flatMap(({ workspace, recordings }) =>
      recordings.map((recording) => [recordingPath(workspace.id, recording.id), recording] as const),
    ),
  );
}

/** Every recording has its row and every row its recording, with the same bytes. */
function checkRecordingList(manifest: ArchiveManifest, recordings: ReadonlyMap<string, Recording>): void {
  const listed = new Map(manifest.members.map((member) => [member.path, member]));
  for (const [path, recording] of recordings) {
    const member = listed.get(path);
    if (!member) throw damaged(`The member ${quoteName(path)} is missing`);
    if (member.bytes !== recording.bytes || member.sha256 !== recording.sha256) {
      throw damaged(`The member ${quoteName(path)} is not the one that recordings.json describes`);
    }
  }
  for (const path of listed.keys()) {
    if (findMemberPlace(path)?.kind === "recording" && !recordings.has(path)) {
      throw damaged(`The member ${quoteName(path)} is not in the recordings.json of its candidate`);
    }
  }
}
