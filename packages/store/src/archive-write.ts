import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import type { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { ZipFile } from "yazl";
import { InclinedError } from "@inclined/core/errors";
import type { FailureDetails } from "@inclined/core/errors";
import { SCHEMA_VERSION } from "@inclined/core/schema/archive";
import type { ArchiveManifest, WorkspaceContent } from "@inclined/core/schema/archive";
import type { Recording } from "@inclined/core/schema/recording";
import { ARCHIVE_LIMITS, MANIFEST_PATH, WORKSPACE_FILES, memberLimit, recordingPath, workspacePath } from "./archive-layout.ts";
import type { ArchiveLimits, WorkspaceFile } from "./archive-layout.ts";
import { RowFault, checkAttempts, checkIdsAcross, parseWorkspace } from "./archive-rows.ts";
import { measureJson } from "./json-shape.ts";

type RecordingBytes = Readable | Uint8Array;

export interface ArchiveInput {
  kind: ArchiveManifest["kind"];
  /** A Moment; also the time of every member. */
  madeAt: string;
  /** Program and version, such as `inclined 0.1.0`: whoever cannot read the archive is told to get it. */
  madeBy: string;
  content: readonly WorkspaceContent[];
  /** The bytes of a recording of `content`. Called once for each, one at a time. */
  openRecording: (recording: Recording) => RecordingBytes | Promise<RecordingBytes>;
  /** Sees every JSON member, the manifest included, exactly as it will be written; what it throws stops the archive. */
  inspect?: (path: string, json: string) => void;
}

type Member =
  | { path: string; bytes: number; sha256: string; json: Buffer }
  | { path: string; bytes: number; sha256: string; recording: Recording };

/**
 * The archive as a stream. The same input gives the same bytes, in every time zone; memory holds the JSON members and
 * one block of a recording.
 * @throws {InclinedError} at once, before a byte is written: database-damaged (content that could not be read back),
 * too-large. The stream fails with database-damaged when a recording has other bytes than its row says.
 */
export function writeArchive(input: ArchiveInput, limits: ArchiveLimits = ARCHIVE_LIMITS): Readable {
  const members = checkedMembers(input, limits);
  const zip = new ZipFile();
  const out = zip.outputStream as PassThrough;
  zip.on("error", (error: Error) => out.destroy(error));
  fill(zip, out, members, input, limits).catch((error: Error) => out.destroy(error));
  return out;
}

/** Throws at once what `writeArchive` would, and writes nothing. */
export function checkArchive(input: Omit<ArchiveInput, "openRecording">, limits: ArchiveLimits = ARCHIVE_LIMITS): void {
  checkedMembers(input, limits);
}

function checkedMembers(input: Omit<ArchiveInput, "openRecording">, limits: ArchiveLimits): Member[] {
  const content = checkedContent(input.content);
  const members = content.flatMap(membersOf);
  const manifest: ArchiveManifest = {
    format: "inclined-archive",
    kind: input.kind,
    schemaVersion: SCHEMA_VERSION,
    madeAt: input.madeAt,
    madeBy: input.madeBy,
    sample: content.some(({ workspace }) => workspace.sample),
    members: members.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  };
  members.unshift(jsonMember(MANIFEST_PATH, manifest));
  checkLimits(members, limits);
  for (const member of members) if ("json" in member) input.inspect?.(member.path, member.json.toString("utf8"));
  return members;
}

async function fill(
  zip: ZipFile,
  out: PassThrough,
  members: readonly Member[],
  input: ArchiveInput,
  limits: ArchiveLimits,
): Promise<void> {
  const attributes = { mtime: new ZipTime(input.madeAt), mode: 0o100600 };
  let source: Readable | null = null;
  // a reader who goes away must not leave a file open
  out.once("close", () => source?.destroy());
  for (const member of members) {
    if ("json" in member) {
      const compress = !(await packsLikeABomb(member.json, limits));
      zip.addBuffer(member.json, member.path, { ...attributes, compress });
      continue;
    }
    const { path, bytes, recording } = member;
    // sound is packed already
    zip.addReadStreamLazy(path, { ...attributes, compress: false, size: bytes }, (take) => {
      const feed = async (): Promise<void> => {
        const opened = await input.openRecording(recording);
        source = opened instanceof Uint8Array ? Readable.from([opened]) : opened;
        if (out.destroyed) source.destroy();
        const checked = verifier(recording);
        take(null, checked);
        await pipeline(source, checked);
      };
      feed().catch((error: unknown) => out.destroy(unreadable(recording, error)));
    });
  }
  zip.end();
}

function checkedContent(content: readonly WorkspaceContent[]): WorkspaceContent[] {
  try {
    const checked = content.map((one) => parseWorkspace(one.workspace.id, one));
    checked.forEach(checkAttempts);
    checkIdsAcross(checked);
    return checked;
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    throw new InclinedError(
      "database-damaged",
      `No archive was made, because it could not be read back: ${error.member} ${error.reason}. ` +
        "Restore an earlier backup, or export the other candidates alone.",
      { member: error.member },
      { cause: error },
    );
  }
}

function membersOf({ workspace, answers, keptVersions, recordings, attempts, assessments, marks, papers }: WorkspaceContent): Member[] {
  const json: Record<WorkspaceFile, unknown> = {
    "workspace.json": workspace,
    "answers.json": answers,
    "kept-versions.json": keptVersions,
    "recordings.json": recordings,
    "attempts.json": attempts,
    "assessments.json": assessments,
    "marks.json": marks,
    "papers.json": papers,
  };
  return [
    ...WORKSPACE_FILES.map((file) => jsonMember(workspacePath(workspace.id, file), json[file])),
    ...recordings.map((recording) => {
      const path = recordingPath(workspace.id, recording.id);
      return { path, bytes: recording.bytes, sha256: recording.sha256, recording };
    }),
  ];
}

/** Indented, so that a person can read it without this program. */
function jsonMember(path: string, value: unknown): Member & { json: Buffer } {
  const json = Buffer.from(`${stringify(path, value)}\n`);
  return { path, bytes: json.length, sha256: createHash("sha256").update(json).digest("hex"), json };
}

function stringify(path: string, value: unknown): string {
  try {
    return JSON.stringify(value, null, 2);
  } catch (error) {
    // the text is longer than the longest string there is
    if (error instanceof RangeError) throw tooLarge(`the size of ${path}`, {}, error);
    throw error;
  }
}

function tooLarge(what: string, details: FailureDetails, cause?: unknown): InclinedError {
  return new InclinedError(
    "too-large",
    `No archive was made: ${what} is above what an archive takes. ` +
      "Export the candidates one by one, or delete for good what is no longer needed.",
    details,
    { cause },
  );
}

function checkLimits(members: readonly Member[], limits: ArchiveLimits): void {
  const refuse = (what: string, found: number, limit: number): never => {
    throw tooLarge(`${what} (${found}, the limit is ${limit})`, { found, limit });
  };
  if (members.length > limits.entries) refuse("the number of its members", members.length, limits.entries);
  let jsonBytes = 0;
  let totalBytes = 0;
  for (const member of members) {
    const limit = memberLimit(member.path, limits);
    if (member.bytes > limit) refuse(`the size in bytes of ${member.path}`, member.bytes, limit);
    if ("json" in member) jsonBytes += member.bytes;
    totalBytes += member.bytes;
  }
  if (jsonBytes > limits.totalJsonBytes) refuse("the size in bytes of all texts", jsonBytes, limits.totalJsonBytes);
  const values = jsonBytes > limits.jsonValues ? valuesIn(members) : 0; // a value takes more than a byte
  if (values > limits.jsonValues) refuse("the number of values in all texts", values, limits.jsonValues);
  if (totalBytes > limits.totalBytes) refuse("its size in bytes", totalBytes, limits.totalBytes);
}

function valuesIn(members: readonly Member[]): number {
  return members.reduce((sum, member) => sum + ("json" in member ? measureJson(member.json).values : 0), 0);
}

const pack = promisify(deflateRaw);

/** Text that packs too well for our own reader is stored as it is. */
async function packsLikeABomb(json: Buffer, limits: ArchiveLimits): Promise<boolean> {
  if (json.length <= limits.ratioFreeBytes) return false;
  return json.length > limits.ratio * (await pack(json)).length;
}

function verifier(recording: Recording): Transform {
  const hash = createHash("sha256");
  let bytes = 0;
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      hash.update(block);
      bytes += block.length;
      done(null, block);
    },
    flush(done) {
      if (bytes === recording.bytes && hash.digest("hex") === recording.sha256) done();
      else done(damagedRecording(recording, "does not have the bytes that were saved"));
    },
  });
}

function unreadable(recording: Recording, error: unknown): InclinedError {
  if (error instanceof InclinedError) return error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return damagedRecording(recording, `could not be read${code}`, error);
}

function damagedRecording({ id, answerId, workspaceId }: Recording, what: string, cause?: unknown): InclinedError {
  return new InclinedError(
    "database-damaged",
    `No archive was made: the recording ${id} ${what}. Restore it from an earlier backup, or delete its answer for good.`,
    { recordingId: id, answerId, workspaceId },
    { cause },
  );
}

// what a zip can tell; yazl would write a negative number for anything before 1970
const FIRST_ZIP_TIME = Date.UTC(1980, 0, 1);

/** A date whose clock fields are those of UTC: zip members carry clock fields without a zone. */
class ZipTime extends Date {
  constructor(moment: string) {
    super(Math.max(Date.parse(moment), FIRST_ZIP_TIME));
  }
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
}
