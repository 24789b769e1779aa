import type { WrittenReading } from "@inclined/core/schema/document-paper";
import type { AnswerList, Copy, DeletedEverything, ExportPreview, ImportResult, KeptVersionList, PaperList, Problem, RestoreResult, ShownOriginal, StudioInfo, WorkspaceList } from "@inclined/core/schema/api";
import type { AttemptList, AttemptView, AttemptWrite, Mark, MarkWrite } from "@inclined/core/schema/attempt";
import type { Answer, AnswerRename, AnswerSaved, AnswerWrite } from "@inclined/core/schema/answer";
import type { Book } from "@inclined/core/schema/book";
import type { PaperSize } from "@inclined/core/schema/book-wishes";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import type { Paper, PaperWrite } from "@inclined/core/schema/paper";
import type { PeerAsk, PeerOpen, PeerRoom, PeerSays, PeerStateOrNone } from "@inclined/core/schema/peer-room";
import type { PlanView } from "@inclined/core/schema/plan";
import type { PostingReading } from "@inclined/core/schema/posting";
import type { Recording, RecordingBegin, RecordingFinish, RecordingList } from "@inclined/core/schema/recording";
import type { ResumeReading } from "@inclined/core/schema/resume";
import type { SoundMeasure } from "@inclined/core/schema/sound";
import type { Transcript } from "@inclined/core/schema/transcript";
import type { TranscriptionRequest, VoiceInfo, VoiceWrite } from "@inclined/core/schema/voice";
import type { CandidateChange, NewWorkspace, Workspace } from "@inclined/core/schema/workspace";

/** The studio answered, and said no. `problem.detail` is written for the person. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The studio did not answer: it is not running, or something else runs at its address. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
  constructor(options?: { cause?: unknown }) {
    super("The studio is not answering. Start it again with “npm start”; this page goes on by itself.", options);
  }
}

/** What to tell the person about a failure, whatever it was. */
export function failureText(failure: unknown): string {
  if (failure instanceof Refused || failure instanceof Unreachable) return failure.message;
  return "Something went wrong that should not have. Reload the page; what you typed is kept.";
}

async function request(method: string, path: string, body?: BodyInit, contentType?: string, keepalive = false, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: contentType === undefined ? {} : { "content-type": contentType },
      credentials: "same-origin",
      keepalive,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new Unreachable({ cause });
  }
  if (response.ok) return response;
  if (!response.headers.get("content-type")?.includes("problem+json")) throw new Unreachable();
  throw new Refused((await response.json()) as Problem);
}

async function json<T>(method: string, path: string, body?: unknown, keepalive = false): Promise<T> {
  const unsafe = method !== "GET";
  const response = await request(
    method,
    path,
    unsafe ? JSON.stringify(body ?? {}) : undefined,
    unsafe ? "application/json" : undefined,
    keepalive,
  );
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function readFile<T>(what: "resume" | "posting" | "original" | "transcript" | "written", name: string, file: Blob): Promise<T> {
  const response = await request("POST", `/read/${what}?name=${encodeURIComponent(name)}`, file, "application/octet-stream");
  return (await response.json()) as T;
}

/** Bytes with the name the server gave them, ready to be saved by the browser. */
async function download(response: Response): Promise<{ name: string; bytes: Blob }> {
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "inclined.zip";
  return { name, bytes: await response.blob() };
}

const workspace = (workspaceId: string) => `/workspaces/${workspaceId}`;
const answer = (workspaceId: string, answerId: string) => `${workspace(workspaceId)}/answers/${answerId}`;
const paper = (workspaceId: string, paperId: string) => `${workspace(workspaceId)}/papers/${paperId}`;
const recording = (workspaceId: string, recordingId: string) => `${workspace(workspaceId)}/recordings/${recordingId}`;
const mark = (attemptId: string, criterion: string) => `/attempts/${attemptId}/marks/${encodeURIComponent(criterion)}`;

/** One function per route of the studio. Each rejects with Refused or Unreachable. */
export const studio = {
  info: () => json<StudioInfo>("GET", "/studio"),
  workspaces: (deleted = false) => json<WorkspaceList>("GET", `/workspaces${deleted ? "?deleted=true" : ""}`),
  createWorkspace: (made: NewWorkspace) => json<Workspace>("POST", "/workspaces", made),
  changeCandidate: (id: string, change: CandidateChange) => json<Workspace>("PATCH", workspace(id), change),
  deleteWorkspace: (id: string) => json<Workspace>("DELETE", workspace(id)),
  purgeWorkspace: (id: string) => json<void>("DELETE", `${workspace(id)}?forever=true`),
  undeleteWorkspace: (id: string) => json<Workspace>("POST", `${workspace(id)}/undelete`),

  answers: (id: string, deleted = false) => json<AnswerList>("GET", `${workspace(id)}/answers${deleted ? "?deleted=true" : ""}`),
  answer: (id: string, answerId: string) => json<Answer>("GET", answer(id, answerId)),
  /** `leaving` lets the request outlive the page; browsers allow that for small bodies only. */
  writeAnswer: (id: string, answerId: string, write: AnswerWrite, leaving = false) =>
    json<AnswerSaved>("PUT", answer(id, answerId), write, leaving),
  renameAnswer: (id: string, answerId: string, rename: AnswerRename) => json<Answer>("PATCH", answer(id, answerId), rename),
  deleteAnswer: (id: string, answerId: string) => json<Answer>("DELETE", answer(id, answerId)),
  purgeAnswer: (id: string, answerId: string) => json<void>("DELETE", `${answer(id, answerId)}?forever=true`),
  undeleteAnswer: (id: string, answerId: string) => json<Answer>("POST", `${answer(id, answerId)}/undelete`),
  keptVersions: (id: string, answerId: string) => json<KeptVersionList>("GET", `${answer(id, answerId)}/kept-versions`),
  /** Of the candidate's own data and of papers. */
  keptBesides: (id: string) => json<KeptVersionList>("GET", `${workspace(id)}/kept-versions`),
  dropKeptVersion: (id: string, keptVersionId: string) => json<void>("DELETE", `${workspace(id)}/kept-versions/${keptVersionId}`),

  finishAnswer: (answerId: string, write: AttemptWrite) => json<AttemptView>("PUT", `/answers/${answerId}/attempts/${write.id}`, write),
  attempts: (answerId: string) => json<AttemptList>("GET", `/answers/${answerId}/attempts`),
  attemptsOfQuestion: (id: string, questionId: string) => json<AttemptList>("GET", `${workspace(id)}/questions/${encodeURIComponent(questionId)}/attempts`),
  attemptsOfCandidate: (id: string) => json<AttemptList>("GET", `${workspace(id)}/attempts`),
  playbook: (id: string) => json<Book>("GET", `${workspace(id)}/playbook`),
  /** `signal` gives it up. */
  documentFile: async (id: string, documentId: string, kind: "pdf" | "docx" | "md") => download(await request("GET", `${workspace(id)}/documents/${documentId}/paper.${kind}`)),
  playbookFile: async (id: string, kind: "pdf" | "docx" | "md", paper: PaperSize, signal: AbortSignal) =>
    download(await request("GET", `${workspace(id)}/playbook.${kind}${kind === "md" ? "" : `?paper=${paper}`}`, undefined, undefined, false, signal)),
  /** What a file for a coach would say in other words. */
  previewCoachFile: (id: string) => json<ExportPreview>("GET", `${workspace(id)}/coach-file/preview`),
  coachBook: async (id: string, kind: "pdf" | "docx" | "md") => download(await request("GET", `${workspace(id)}/playbook.${kind}?for=coach`)),
  makeCoachFile: async (id: string) => download(await request("POST", `${workspace(id)}/coach-file`, "{}", "application/json")),
  /** Everything for a peer who interviews the candidate in one round; kept, so that a sheet can be held against it. */
  makeInterviewerPack: async (id: string, wanted: { loop: string; round: string; as: "file" | "page" }) => download(await request("POST", `${workspace(id)}/interviewer-packs`, JSON.stringify(wanted), "application/json")),
  /** The second window that interviews. @param took everything asked up to this number is on the screen */
  peer: (took: number) => json<PeerStateOrNone>("GET", `/peer?took=${took}`),
  openPeer: (which: PeerOpen) => json<PeerStateOrNone>("PUT", "/peer", which),
  renewPeerCode: () => json<PeerStateOrNone>("POST", "/peer/code"),
  endPeer: () => json<PeerStateOrNone>("DELETE", "/peer"),
  /** From the second window, which reaches these and nothing else. */
  pairPeer: (code: string) => json<{ paired: true }>("POST", "/peer/pair", { code }),
  peerRoom: () => json<PeerRoom>("GET", "/peer/room"),
  askInRoom: (question: string, ask: PeerAsk) => json<{ done: true }>("POST", "/peer/room/ask", { question, ask }),
  writePeerSheet: (draft: SheetDraft, baseRevision: number, leaving = false) => json<{ revision: number }>("PUT", `/peer/room/sheet?baseRevision=${baseRevision}`, draft, leaving),
  peerAddresses: () => json<{ addresses: string[] }>("GET", "/peer/device/addresses"),
  listenForDevice: (address: string) => json<PeerStateOrNone>("PUT", "/peer/device", { address }),
  stopListening: () => json<PeerStateOrNone>("DELETE", "/peer/device"),
  swapPeer: () => json<PeerStateOrNone>("POST", "/peer/swap"),
  /** With roles swapped: the round as the second window answers it. */
  guestRound: () => json<PeerRoom>("GET", "/peer/interview"),
  askGuest: (question: string, ask: PeerAsk) => json<{ done: true }>("POST", "/peer/interview/ask", { question, ask }),
  writeGuestSheet: (draft: SheetDraft, baseRevision: number, leaving = false) => json<{ revision: number }>("PUT", `/peer/interview/sheet?baseRevision=${baseRevision}`, draft, leaving),
  handOverGuestSheet: () => json<{ done: true }>("POST", "/peer/interview/done"),
  swapFromRoom: () => json<{ done: true }>("POST", "/peer/room/swap"),
  ownRound: () => json<PeerRoom>("GET", "/peer/room/own"),
  sayInRoom: (says: PeerSays, leaving = false) => json<{ done: true }>("POST", "/peer/room/say", says, leaving),
  handOverSheet: () => json<{ done: true }>("POST", "/peer/room/done"),
  contest: (attemptId: string, criterion: string, write: MarkWrite) => json<Mark>("PUT", mark(attemptId, criterion), write),
  removeMark: (attemptId: string, criterion: string) => json<void>("DELETE", mark(attemptId, criterion)),
  labelled: async (id: string, replaceTerms = false) => download(await request("GET", `${workspace(id)}/labelled.jsonl${replaceTerms ? "?replaceTerms=true" : ""}`)),
  previewLabelled: (id: string) => json<ExportPreview>("GET", `${workspace(id)}/labelled.jsonl/preview`),

  plan: (id: string, today: string) => json<PlanView>("GET", `${workspace(id)}/plan?today=${today}`),
  planCalendar: async (id: string, today: string) => download(await request("GET", `${workspace(id)}/plan.ics?today=${today}`)),

  recordings: (id: string, answerId: string) => json<RecordingList>("GET", `${answer(id, answerId)}/recordings`),
  recording: (id: string, recordingId: string) => json<Recording>("GET", recording(id, recordingId)),
  beginRecording: (id: string, recordingId: string, begin: RecordingBegin) => json<Recording>("PUT", recording(id, recordingId), begin),
  /** Resolves when the piece is on the studio's disk. */
  appendToRecording: async (id: string, recordingId: string, piece: number, bytes: ArrayBuffer) =>
    (await request("PUT", `${recording(id, recordingId)}/pieces/${piece}`, bytes, "application/octet-stream")).json() as Promise<Recording>,
  finishRecording: (id: string, recordingId: string, finish: RecordingFinish) => json<Recording>("POST", `${recording(id, recordingId)}/finish`, finish),
  deleteRecording: (id: string, recordingId: string) => json<void>("DELETE", recording(id, recordingId)),
  /** Where a player finds the sound. */
  soundAddress: (id: string, recordingId: string) => `/api${recording(id, recordingId)}/sound`,
  sound: async (id: string, recordingId: string) => (await request("GET", `${recording(id, recordingId)}/sound`)).arrayBuffer(),
  measureSound: (id: string, recordingId: string) => json<Recording>("POST", `${recording(id, recordingId)}/measure`),
  putSoundMeasure: (id: string, recordingId: string, measure: SoundMeasure) => json<Recording>("PUT", `${recording(id, recordingId)}/measure`, measure),
  /** `signal` gives it up, and ends whoever writes the words down. */
  transcribe: async (id: string, recordingId: string, by: TranscriptionRequest["by"], signal: AbortSignal) =>
    (await request("POST", `${recording(id, recordingId)}/transcribe`, JSON.stringify({ by }), "application/json", false, signal)).json() as Promise<Recording>,
  putTranscript: (id: string, recordingId: string, transcript: Transcript) => json<Recording>("PUT", `${recording(id, recordingId)}/transcript`, transcript),
  correctWords: (id: string, recordingId: string, words: string | null) => json<Recording>("PUT", `${recording(id, recordingId)}/words`, { words }),
  voice: () => json<VoiceInfo>("GET", "/voice"),
  setVoice: (wanted: VoiceWrite) => json<VoiceInfo>("PUT", "/voice", wanted),

  papers: (id: string, deleted = false) => json<PaperList>("GET", `${workspace(id)}/papers${deleted ? "?deleted=true" : ""}`),
  paper: (id: string, paperId: string) => json<Paper>("GET", paper(id, paperId)),
  writePaper: (id: string, paperId: string, write: PaperWrite, leaving = false) => json<Paper>("PUT", paper(id, paperId), write, leaving),
  deletePaper: (id: string, paperId: string) => json<Paper>("DELETE", paper(id, paperId)),
  purgePaper: (id: string, paperId: string) => json<void>("DELETE", `${paper(id, paperId)}?forever=true`),
  undeletePaper: (id: string, paperId: string) => json<Paper>("POST", `${paper(id, paperId)}/undelete`),
  /** What is in a file, read on this machine and stored nowhere. */
  readResume: (name: string, file: Blob) => readFile<ResumeReading>("resume", name, file),
  readPosting: (name: string, file: Blob) => readFile<PostingReading>("posting", name, file),
  readTranscript: (name: string, file: Blob) => readFile<Transcript>("transcript", name, file),
  readWritten: (name: string, file: Blob) => readFile<WrittenReading>("written", name, file),
  readOriginal: (name: string, file: Blob) => readFile<ShownOriginal>("original", name, file),

  loadSample: () => json<Workspace>("POST", "/sample"),
  removeSample: () => json<void>("DELETE", "/sample"),
  exportWorkspaces: async (workspaceIds: string[], replaceTerms = false) =>
    download(await request("POST", "/export", JSON.stringify({ workspaceIds, replaceTerms }), "application/json")),
  /** What an export that replaces confidential terms would say in other words. */
  previewExport: (workspaceIds: string[]) => json<ExportPreview>("POST", "/export/preview", { workspaceIds }),
  importArchive: async (file: Blob) => (await request("POST", "/import", file, "application/zip")).json() as Promise<ImportResult>,
  backUp: () => json<Copy>("POST", "/backup"),
  downloadCopy: async (copyId: string) => download(await request("GET", `/copies/${copyId}`)),
  restore: async (file: Blob, only?: string) =>
    (await request("POST", `/restore${only === undefined ? "" : `?workspaceId=${only}`}`, file, "application/zip")).json() as Promise<RestoreResult>,
  deleteEverything: (confirm: string) => json<DeletedEverything>("POST", "/delete-everything", { confirm }),
};
