import { checkSumOf } from "@inclined/core/coach/check-sum";
import { EMPTY_SHEET, lackingIn, makeInterviewSheet } from "@inclined/core/peer/fill-sheet";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { InterviewerDesk } from "../interviewer/interviewer-desk.tsx";
import { saveFile } from "../look/save-file.ts";

/** What is kept beside the page while the sheet is filled. */
interface Kept {
  draft: SheetDraft;
  /** Id of the sheet: saved again it is the same one. */
  sheet: string;
}

/** A page of a file has a place of its own in most browsers; where it has none, the page warns before it is closed. */
function keptIn(key: string): Kept {
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null) return JSON.parse(kept) as Kept;
  } catch {
    // nothing is kept here
  }
  return { draft: EMPTY_SHEET, sheet: newId() };
}

function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // the page warns before it is closed
  }
}

/** `crypto.randomUUID` is not there on every page of a file. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, place) => (place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function Page({ pack }: { pack: InterviewerPack }) {
  const key = `inclined:interview:${pack.id}`;
  const [{ draft, sheet }, setKept] = useState(() => keptIn(key));
  const [saved, setSaved] = useState<SheetDraft | null>(null);
  const isOpen = draft !== EMPTY_SHEET && draft !== saved;
  useEffect(() => {
    if (!isOpen) return;
    keep(key, { draft, sheet });
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isOpen, key, draft, sheet]);
  const lacks = lackingIn(draft);
  const save = (): void => {
    const made = makeInterviewSheet(draft, pack, { id: sheet, writtenAt: new Date().toISOString() });
    saveFile({ name: `inclined-sheet-${made.writtenAt.slice(0, "2026-11-20".length)}.json`, bytes: new Blob([JSON.stringify(made)], { type: "application/json" }) });
    setSaved(draft);
  };
  return (
    <InterviewerDesk pack={pack} draft={draft} edit={(change) => setKept((before) => ({ ...before, draft: change(before.draft) }))}>
      <section className="desk-hand-over" aria-labelledby="hand-over">
        <h2 className="section" id="hand-over">
          Give it back
        </h2>
        <p>Save the sheet and give the file to {pack.name}. This page sends nothing anywhere; what you write stays in this browser.</p>
        <div className="actions">
          <button type="button" className="page-button" disabled={lacks !== null} onClick={save}>
            Save the sheet
          </button>
        </div>
        <p className="soft" role="status">
          {lacks ?? (draft === saved ? "The file was handed to your browser. It can be saved again whenever you write more." : "What you wrote is not saved as a file yet.")}
        </p>
      </section>
    </InterviewerDesk>
  );
}

const host = document.getElementById("root");
const data = document.getElementById("pack")?.textContent ?? "";
if (host === null) throw new Error("the page has no #root");
const pack = JSON.parse(data) as InterviewerPack;
createRoot(host).render(
  checkSumOf(pack) === pack.checkSum ? (
    <Page pack={pack} />
  ) : (
    <div className="problem" role="alert">
      <p>This page is not as it was saved: its check sum does not fit, so it was damaged or changed on its way. Ask for it once more.</p>
    </div>
  ),
);
