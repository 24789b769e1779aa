import { useSyncExternalStore } from "react";
import { queries, queryClient } from "../api/queries.ts";
import type { BroughtRecording } from "./sort-files.ts";
import { Upload, type UploadState } from "./upload.ts";

/** By id of the mock interview. A page that is left and opened again finds its upload. */
const uploads = new Map<string, Upload>();
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Begins to send the file of a recording. The mock interview is stored, and names the recording. */
export function beginUpload(workspaceId: string, interviewId: string, recordingId: string, brought: BroughtRecording): void {
  const upload = new Upload(workspaceId, interviewId, recordingId, brought);
  uploads.get(interviewId)?.stop();
  uploads.set(interviewId, upload);
  upload.subscribe(tell);
  tell();
  void upload.run().finally(() => queryClient.invalidateQueries({ queryKey: queries.recording(workspaceId, recordingId).queryKey }));
}

/** Stops sending, and forgets how far it was. */
export function endUpload(interviewId: string): void {
  uploads.get(interviewId)?.stop();
  uploads.delete(interviewId);
  tell();
}

/** The upload of a mock interview's recording that this page began; null: none. */
export function useUpload(interviewId: string): { upload: Upload; state: UploadState } | null {
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const state = useSyncExternalStore(subscribe, () => uploads.get(interviewId)?.state ?? null);
  const upload = uploads.get(interviewId);
  return upload === undefined || state === null ? null : { upload, state };
}
