const MIB = 1024 * 1024;

/** What an archive may hold at most. Writer and reader keep the same limits, so that every archive made can be read back. */
export interface ArchiveLimits {
  /** Members, `manifest.json` included. */
  readonly entries: number;
  /** Inflated bytes of `manifest.json`. */
  readonly manifestBytes: number;
  /** Inflated bytes of one JSON member of a workspace. */
  readonly jsonBytes: number;
  /** Inflated bytes of all JSON members together. */
  readonly totalJsonBytes: number;
  /** JSON values (objects, lists, strings, …) in all JSON members together. */
  readonly jsonValues: number;
  /** How deep they may lie in each other. */
  readonly jsonDepth: number;
  /** Bytes of one recording. */
  readonly recordingBytes: number;
  /** Inflated bytes of all members together. */
  readonly totalBytes: number;
  /** Inflated over packed bytes of one member, looked at only above `ratioFreeBytes`. */
  readonly ratio: number;
  /** Inflated bytes up to which a member may pack as well as it likes. */
  readonly ratioFreeBytes: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  // 20 recordings a week of 100 candidates for 50 weeks; 100,000 directory records still fit in memory
  entries: 100_000,
  // 100,000 members of the longest path take 26 MB
  manifestBytes: 32 * MIB,
  // some 40,000 answers of 3 KB, or 111 of the longest (400,000 code units) at 3 bytes each; far below V8's longest string
  jsonBytes: 128 * MIB,
  // all of it is held in memory: 100 candidates with 800 answers of 3 KB each, or with 250 attempts of 11 KB, assessment included
  totalJsonBytes: 256 * MIB,
  // an assessment takes 23 bytes a value (336 values), any other row more, so this is reached with 30,000 assessments;
  // parsing 11 million of `{},` (32 MiB) took 1.3 GB, and 128 MiB of them 4.8 GB
  jsonValues: 10_000_000,
  // the evidence of a criterion of an assessment is the seventh; a paper may go as deep as MAX_PAPER_DEPTH allows, in a list of papers
  jsonDepth: 16,
  // one hour of 16-bit mono at 32 kHz is 220 MiB; a recording is handed over in one piece
  recordingBytes: 256 * MIB,
  // 10,000 recordings of 6 MB; only streamed and hashed, never held
  totalBytes: 64 * 1024 * MIB,
  // prose packs 2 to 5 times; deflate ends at 1,032
  ratio: 200,
  // one answer of a single letter 400,000 times packs 1,000 times and is no bomb
  ratioFreeBytes: 16 * MIB,
};

export const MANIFEST_PATH = "manifest.json";

/** The JSON members of one workspace, in the order in which they are written, each with the schema version that brought it. */
const SINCE = {
  "workspace.json": 1,
  "answers.json": 1,
  "kept-versions.json": 1,
  "recordings.json": 1,
  "attempts.json": 2,
  "assessments.json": 2,
  "marks.json": 2,
  "papers.json": 3,
} as const;
export type WorkspaceFile = keyof typeof SINCE;

export const WORKSPACE_FILES = Object.keys(SINCE) as readonly WorkspaceFile[];

/** True when an archive of this version has that member. */
export function hasFile(schemaVersion: number, file: WorkspaceFile): boolean {
  return SINCE[file] <= schemaVersion;
}

export function workspacePath(workspaceId: string, file: WorkspaceFile): string {
  return `workspaces/${workspaceId}/${file}`;
}

export function recordingPath(workspaceId: string, recordingId: string): string {
  return `workspaces/${workspaceId}/recordings/${recordingId}`;
}

/** What a member is, read from its path. */
export type MemberPlace =
  | { kind: "manifest" }
  | { kind: "json"; workspaceId: string; file: WorkspaceFile }
  | { kind: "recording"; workspaceId: string; recordingId: string };

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const JSON_MEMBER = new RegExp(`^workspaces/(${UUID})/(${WORKSPACE_FILES.join("|").replaceAll(".", "\\.")})$`);
const RECORDING_MEMBER = new RegExp(`^workspaces/(${UUID})/recordings/(${UUID})$`);

/** Null for every path that this version does not write. */
export function findMemberPlace(path: string): MemberPlace | null {
  if (path === MANIFEST_PATH) return { kind: "manifest" };
  const json = JSON_MEMBER.exec(path);
  if (json?.[1] !== undefined) return { kind: "json", workspaceId: json[1], file: json[2] as WorkspaceFile };
  const recording = RECORDING_MEMBER.exec(path);
  if (recording?.[1] !== undefined && recording[2] !== undefined) {
    return { kind: "recording", workspaceId: recording[1], recordingId: recording[2] };
  }
  return null;
}

/** The most inflated bytes that a member may have, by its place. Unknown places are held to the limit for JSON. */
export function memberLimit(path: string, limits: ArchiveLimits): number {
  const kind = findMemberPlace(path)?.kind;
  if (kind === "manifest") return limits.manifestBytes;
  return kind === "recording" ? limits.recordingBytes : limits.jsonBytes;
}
