import { applyEdits } from "@inclined/core/documents/streamline/streamline";
import type { StreamlineEdit } from "@inclined/core/documents/streamline/streamline-edit";
import type { Span } from "@inclined/core/schema/span";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { sayFailure } from "../look/notify.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { usePaperAtHand } from "./at-hand.ts";
import { useDocument } from "./document-desk.ts";
import { keepVersion } from "./keep-version.ts";
import { replaceText } from "./replace-text.ts";
import { useTask } from "./run-task.ts";

/** Words around an edit, so that one sees the sentence it stands in. */
const AROUND = 60;

/** What the page could lose without losing anything, to be taken piece by piece or at once. The page as it was is kept as a version. */
export function StreamlinePanel({ onShow, onClose }: { onShow: (span: Span) => void; onClose: () => void }) {
  const { workspace } = useStudio();
  const paper = useDocument();
  const { data } = paper;
  const atHand = usePaperAtHand(data);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const found = useTask("streamline", atHand);
  // the button that was pressed goes with its piece: the keyboard goes on at the next one, or at the heading
  const panel = useRef<HTMLElement>(null);
  const goOn = useRef<{ place: number; was: string | null } | null>(null);
  useEffect(() => {
    const next = goOn.current;
    if (next === null || next.was === data.text || found === null || found === "broken" || found.input.text !== data.text) return;
    goOn.current = null;
    const { activeElement } = document;
    if (panel.current === null || (activeElement !== null && activeElement !== document.body && !panel.current.contains(activeElement))) return;
    const pieces = [...panel.current.querySelectorAll<HTMLElement>(".streamline-list .check-quote")];
    (pieces[next.place] ?? pieces.at(-1) ?? panel.current.querySelector<HTMLElement>("h2"))?.focus();
  });
  if (found === "broken") return <p className="problem" role="alert">This could not be started. Reload the page to try again; what you wrote is stored.</p>;
  // offsets fit the text that was looked at
  const isFresh = found !== null && found.input.text === data.text;
  const edits = isFresh ? found.result.edits.filter((one) => !left.has(wordsOf(data.text, one))) : [];
  const take = async (taken: readonly StreamlineEdit[], place: number): Promise<void> => {
    const was = data.text;
    await keepVersion(workspace.id, paper, "before-streamline", "");
    goOn.current = { place, was };
    replaceText(paper, was, applyEdits(was, taken), taken.length === 1 ? "It is taken out." : `${taken.length} places are shorter.`);
  };
  const leave = (one: StreamlineEdit, place: number): void => {
    goOn.current = { place, was: null };
    setLeft(new Set([...left, wordsOf(data.text, one)]));
  };
  const close = (): void => {
    // what opened the panel stands beside it
    panel.current?.parentElement?.querySelector<HTMLElement>('.page-looks [aria-pressed="true"]')?.focus();
    onClose();
  };
  return (
    <section className="streamline" aria-labelledby="streamline-title" ref={panel}>
      <h2 className="section" id="streamline-title" tabIndex={-1}>
        What it could lose
      </h2>
      {!isFresh ? (
        <p className="soft" role="status">
          Reading…
        </p>
      ) : (
        <>
          <p role="status">{data.text.trim() === "" ? "The page is empty. Write first, then see what it could lose." : edits.length === 0 ? found.result.says : `${found.result.says} Nothing that proves a check is touched, and no number.`}</p>
          {edits.length === 0 ? null : (
            <ul className="streamline-list">
              {edits.map((one, place) => (
                <li key={one.start}>
                  <button type="button" className="check-quote" onClick={() => onShow(one)}>
                    <Around text={data.text} one={one} />
                  </button>
                  <p className="soft">{one.why}</p>
                  <div className="actions">
                    <button type="button" className="quiet" onClick={() => void take([one], place).catch(sayFailure)}>
                      Take it out
                    </button>
                    <button type="button" className="quiet" onClick={() => leave(one, place)}>
                      Leave it
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className="actions">
        {edits.length < 2 ? null : <Button onClick={() => void take(edits, 0).catch(sayFailure)}>Take all {edits.length} out</Button>}
        <Button variant="default" onClick={close}>
          Done
        </Button>
      </div>
    </section>
  );
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words with what goes struck out, and what comes in its place. */
function Around({ text, one: { start, end, replacement } }: { text: string; one: StreamlineEdit }) {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, "").replaceAll(/\s+/g, " ");
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/, "").replaceAll(/\s+/g, " ");
  return (
    <>
      {before}
      <del>{text.slice(start, end)}</del>
      {replacement.trim() === "" ? null : <ins>{replacement}</ins>}
      {after}
    </>
  );
}
