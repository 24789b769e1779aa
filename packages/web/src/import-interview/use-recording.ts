import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { turnsInRecording } from "@inclined/core/interview/turns-in-recording";
import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import type { Recording } from "@inclined/core/schema/recording";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { Refused } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { useStudio } from "../shell/studio-context.ts";
import { measuredOrWhyNot } from "../voice/measure-here.ts";
import type { Upload, UploadState } from "./upload.ts";
import { useUpload } from "./uploads.ts";

/** How an interview stands with its recording. */
export type RecordingState =
  | { kind: "none" }
  | { kind: "coming"; upload: Upload; state: UploadState }
  | { kind: "loading" }
  /** It was deleted, or became too old to be kept. */
  | { kind: "gone" }
  | { kind: "failed"; failure: unknown }
  /** Its file came only as far as `bytes`: the page that sent it was closed. */
  | { kind: "partial"; recording: Recording }
  /** `whyNot`: why its sound is not measured; null: it is, or is being. */
  | { kind: "here"; recording: Recording; whyNot: string | null };

/** The recording of an interview, on its way or here; one that was never measured is measured. */
export function useRecording(interviewId: string, { recordingId }: Pick<MockInterview, "recordingId">): RecordingState {
  const { workspace } = useStudio();
  const coming = useUpload(interviewId);
  const isComing = coming !== null && coming.upload.recordingId === recordingId && coming.state.kind !== "done";
  const { data: recording, error } = useQuery({ ...queries.recording(workspace.id, recordingId ?? ""), enabled: recordingId !== null && !isComing });
  const [whyNot, setWhyNot] = useState<string | null>(null);
  const isUnmeasured = recording?.state === "closed" && recording.sound === null && !isComing;
  useEffect(() => {
    if (recording === undefined || !isUnmeasured) return;
    let isOver = false;
    void measuredOrWhyNot(recording).then((found) => {
      if (isOver) return;
      setWhyNot(found.whyNot);
      if (found.whyNot === null) queryClient.setQueryData(queries.recording(workspace.id, recording.id).queryKey, found.recording);
    });
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each is tried once
  }, [isUnmeasured, recording?.id]);

  if (recordingId === null) return { kind: "none" };
  if (isComing) return { kind: "coming", ...coming };
  if (error !== null) return error instanceof Refused && error.problem.code === "not-found" ? { kind: "gone" } : { kind: "failed", failure: error };
  if (recording === undefined) return { kind: "loading" };
  return recording.state === "closed" ? { kind: "here", recording, whyNot: recording.sound === null ? whyNot : null } : { kind: "partial", recording };
}

/** Where each turn is heard; empty where no recording is here. */
export function usePlaces({ turns, recordingShift }: MockInterview, recording: Recording | null): readonly (Stretch | null)[] {
  const seconds = recording?.sound?.seconds ?? recording?.seconds ?? null;
  const isHere = recording !== null;
  return useMemo(() => (isHere ? turnsInRecording({ turns, ...(recordingShift === undefined ? {} : { recordingShift }) }, seconds) : []), [isHere, turns, recordingShift, seconds]);
}
