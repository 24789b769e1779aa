import type { EarlierText } from "@inclined/core/documents/originality";
import { plainWords } from "@inclined/core/documents/markdown/plain-words";
import type { Span } from "@inclined/core/schema/span";
import { useMemo } from "react";
import { count } from "../look/words.ts";
import { useTask } from "./run-task.ts";

interface SharedPassagesProps {
  text: string;
  earlier: readonly EarlierText[];
  onShow: (span: Span) => void;
}

/** So many passages of one text show how close it is. */
const MOST_SHOWN = 12;
/** More of a long passage is read on the page itself. */
const MOST_QUOTED = 260;
/** Of more texts the ones that share least are left out. */
const MOST_TEXTS = 5;

/** Originality: every text that the page shares passages with, and the passages as they stand in both. */
export function SharedPassages({ text, earlier, onShow }: SharedPassagesProps) {
  const input = useMemo(() => ({ text, earlier }), [text, earlier]);
  const found = useTask("shared", input);
  if (found === null || found === "broken") return null;
  return found.result.slice(0, MOST_TEXTS).map(({ id, share, passages }, at) => (
    <details key={`${id} ${at}`} className="fold shared-with">
      <summary>
        Shared with “{id}”: {count(passages.length, "passage")}, {share < 0.01 ? "under 1" : Math.round(share * 100)} % of the words
      </summary>
      <ol>
        {passages.slice(0, MOST_SHOWN).map(({ here, there, words }) => (
          <li key={here.start}>
            <p className="soft">{count(words, "word")} in a row. On this page:</p>
            <button type="button" className="check-quote" onClick={() => onShow(here)}>
              “{plainWords(here.quote, MOST_QUOTED)}”
            </button>
            {here.quote === there.quote ? (
              <p className="soft">There, the same to the letter.</p>
            ) : (
              <>
                <p className="soft">There:</p>
                <p className="shared-there">“{plainWords(there.quote, MOST_QUOTED)}”</p>
              </>
            )}
          </li>
        ))}
      </ol>
      {passages.length > MOST_SHOWN ? <p className="soft">And {count(passages.length - MOST_SHOWN, "passage")} more.</p> : null}
    </details>
  ));
}
