import { asPlainText } from "@inclined/core/documents/markdown/as-plain-text";
import { plainWords } from "@inclined/core/documents/markdown/plain-words";
import { stumblesIn } from "@inclined/core/documents/read-aloud/stumbles";
import type { Span } from "@inclined/core/schema/span";
import { Button } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { count } from "../look/words.ts";
import { readAloud, stopReading } from "../voice/read-aloud.ts";
import { useDocument } from "./document-desk.ts";

/** The page read aloud, and the spots where somebody who reads it would stumble. */
export function AloudPanel({ onShow, onClose }: { onShow: (span: Span) => void; onClose: () => void }) {
  const { text } = useDocument().data;
  const [problem, setProblem] = useState<string | null>(null);
  const stumbles = useMemo(() => stumblesIn(text), [text]);
  useEffect(() => stopReading, []);
  return (
    <section aria-labelledby="aloud-title">
      <h2 className="section" id="aloud-title">
        Read aloud
      </h2>
      <p>In many meetings the page is read in silence; read it aloud all the same. Where your voice stops, a reader’s mind does.</p>
      <div className="actions">
        <Button variant="default" disabled={text.trim() === ""} onClick={() => void readAloud(asPlainText(text)).then(setProblem)}>
          Read it to me, or stop
        </Button>
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </div>
      {problem === null ? null : <p className="soft" role="status">{problem}</p>}
      {stumbles.length === 0 ? (
        <p className="soft">No spot was found where a reader would stumble.</p>
      ) : (
        <>
          <p role="status">{count(stumbles.length, "spot")} where a reader may stumble:</p>
          <ul className="streamline-list">
            {stumbles.map(({ kind, words, says }) => (
              <li key={`${kind} ${words.start}`}>
                <button type="button" className="check-quote" onClick={() => onShow(words)}>
                  “{plainWords(words.quote, 140)}”
                </button>
                <p className="soft">{says}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
