import { useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { saveFile } from "../look/save-file.ts";
import { useStudio } from "../shell/studio-context.ts";
import { useDocument } from "./document-desk.ts";

const FILES = [
  { kind: "pdf", name: "PDF" },
  { kind: "docx", name: "Word" },
  { kind: "md", name: "Markdown" },
] as const;

/** The paper as a file. What is on its way to the studio is waited for, so that the file has the last words. */
export function DocumentFiles() {
  const { workspace } = useStudio();
  const { paperId, state } = useDocument();
  const [making, setMaking] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (kind: (typeof FILES)[number]["kind"]): Promise<void> => {
    setMaking(kind);
    setProblem(null);
    try {
      saveFile(await studio.documentFile(workspace.id, paperId, kind));
    } catch (failure) {
      setProblem(failureText(failure));
    } finally {
      setMaking(null);
    }
  };
  const isStored = state.kind === "saved" || state.kind === "untouched";
  return (
    <>
      <span className="document-files">
        As a file:{" "}
        {FILES.map(({ kind, name }) => (
          <button key={kind} type="button" className="quiet" disabled={!isStored || making !== null} onClick={() => void make(kind)}>
            {making === kind ? "Making it…" : name}
          </button>
        ))}
      </span>
      {problem === null ? null : (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
