import { Button } from "@mantine/core";
import { bytes } from "../look/words.ts";
import type { Upload, UploadState } from "./upload.ts";

/** A recording on its way into the studio. */
export function UploadLine({ upload: { file }, state, cancel }: { upload: Upload; state: UploadState; cancel: () => void }) {
  if (state.kind === "failed") {
    return (
      <div className="problem" role="alert">
        <p>{state.reason}</p>
        <p>
          <button type="button" className="quiet" onClick={cancel}>
            Go on without {file.name}
          </button>
        </p>
      </div>
    );
  }
  const sent = state.kind === "sending" || state.kind === "waiting" ? state.sent : file.size;
  return (
    <section className="upload" aria-label="The recording">
      <p className="upload-name" dir="auto">
        {state.kind === "measuring" ? `Measuring ${file.name}` : `Bringing ${file.name}`}
      </p>
      <progress max={file.size} {...(state.kind === "measuring" ? {} : { value: sent })} aria-label={state.kind === "measuring" ? "Measuring" : "How much has come"} />
      <div className="upload-acts">
        <span className="soft" role="status">
          {state.kind === "waiting" ? `${state.reason} It goes on by itself.` : state.kind === "measuring" ? "Speaking time and pauses. An hour takes some seconds." : `${bytes(sent)} of ${bytes(file.size)}. You can go on meanwhile; only this page must stay open.`}
        </span>
        <Button variant="default" size="compact-md" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
