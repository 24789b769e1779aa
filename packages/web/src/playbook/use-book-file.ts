import { useEffect, useRef, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { saveFile } from "../look/save-file.ts";
import type { OpenPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

export type FileKind = "pdf" | "docx" | "md";

/** What becomes of a file of the book. `choices`: what was just chosen is stored first, so that the file obeys it. */
export type Making =
  | { stage: "choices" | "making"; kind: FileKind }
  | { stage: "made"; kind: FileKind; name: string; size: number }
  | { stage: "failed"; kind: FileKind; reason: string }
  | { stage: "given-up"; kind: FileKind };

/** Makes one file of the book at a time; `giveUp` ends the one that is being made. */
export function useBookFile(paper: OpenPaper<"playbook">): { making: Making | null; make: (kind: FileKind) => void; giveUp: () => void } {
  const { workspace } = useStudio();
  const [making, setMaking] = useState<Making | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const fetchFile = async (kind: FileKind): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setMaking({ stage: "making", kind });
    try {
      const file = await studio.playbookFile(workspace.id, kind, paper.data.paper, controller.signal);
      if (controller.signal.aborted) return;
      saveFile(file);
      setMaking({ stage: "made", kind, name: file.name, size: file.bytes.size });
    } catch (failure) {
      if (!controller.signal.aborted) setMaking({ stage: "failed", kind, reason: failureText(failure) });
    }
  };

  const { state } = paper;
  useEffect(() => {
    if (making?.stage !== "choices" || state.kind === "saving") return;
    if (state.kind === "saved" || state.kind === "untouched") void fetchFile(making.kind);
    else setMaking({ stage: "failed", kind: making.kind, reason: state.kind === "conflict" ? "Choose above which version of your choices goes on, then make it again." : `What you chose is not stored yet, so the file would not obey it. ${state.reason}` });
    // only a change of either decides
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [making, state]);

  return {
    making,
    make: (kind) => {
      running.current?.abort();
      setMaking({ stage: "choices", kind });
    },
    giveUp: () => {
      running.current?.abort();
      if (making !== null) setMaking({ stage: "given-up", kind: making.kind });
    },
  };
}
