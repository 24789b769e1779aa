import { wordsOfWeight, whyEmpty } from "@inclined/core/documents/readers/empty-reply";
import { listenedFor } from "@inclined/core/documents/readers/meets";
import { CRITERION_WORDS } from "@inclined/core/documents/readers/criterion-words";
import { READERS } from "@inclined/core/documents/readers/reader-items";
import { KNOWN_DOCUMENTS } from "@inclined/core/documents/known-documents";
import type { DocumentKind } from "@inclined/core/schema/document-check";
import type { DocumentReading } from "@inclined/core/schema/document-readers";
import type { DocumentThread } from "@inclined/core/schema/document-paper";
import { plainWords } from "@inclined/core/documents/markdown/plain-words";
import { useMemo } from "react";
import { useDocument } from "./document-desk.ts";
import { ProbeReply } from "./probe-reply.tsx";

interface OneReaderProps {
  reading: DocumentReading;
  kind: DocumentKind;
  threads: readonly DocumentThread[];
  onReply: (id: string, words: string) => void;
}

/** One reader: what they ask, and, folded until one wants to know, how they vote and why. */
export function OneReader({ reading, kind, threads, onReply }: OneReaderProps) {
  const { reader, vote, because, notHeard, flip } = reading;
  const { name, who } = READERS[reader];
  const { criteria, pitfalls } = KNOWN_DOCUMENTS[kind];
  const nameOf = (id: string): string => [...criteria, ...pitfalls].find((one) => one.id === id)?.name ?? (CRITERION_WORDS[id] === undefined ? id : sentence(id));
  const { data: { text } } = useDocument();
  const words = useMemo(() => wordsOfWeight(text), [text]);
  const survived = new Set(reading.for.filter(({ strength }) => strength === "survived a probe").map(({ item }) => item));
  const sayOf = ({ criterion, reply, probe, quote }: DocumentThread): string | null => {
    if (reply.trim() === "") return null;
    if (criterion !== null && survived.has(criterion)) return `Heard: ${listenedFor(criterion) ?? nameOf(criterion).toLowerCase()}.`;
    return whyEmpty({ reply, asked: `${probe} ${quote}`, paper: words }) ?? (criterion === null ? null : `Not heard in it yet: ${listenedFor(criterion) ?? nameOf(criterion).toLowerCase()}.`);
  };
  return (
    <section aria-labelledby={`reader-${reader}`}>
      <h2 className="section" id={`reader-${reader}`}>
        {name}, {who}
      </h2>
      {threads.length === 0 ? null : (
        <ol className="paper-probes">
          {threads.map((thread) => (
            <ProbeReply key={thread.id} thread={thread} onReply={onReply} says={sayOf(thread)} />
          ))}
        </ol>
      )}
      <details className="fold">
        <summary>How {name.toLowerCase()} votes</summary>
        <p className="vote-line">
          <b>{vote === null ? "No vote" : capital(vote)}.</b> {capital(because.replace(/^[^:]{2,24}: /, ""))}
        </p>
        {reading.for.length === 0 ? null : (
          <>
            <h3 className="subsection">For</h3>
            <ul className="vote-words">
              {reading.for.map(({ item, quote, strength }) => (
                <li key={`${item} ${strength}`}>
                  {nameOf(item)}
                  {strength === "shown" ? "" : ", when asked"}: <span className="quoted">“{plainWords(quote)}”</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {reading.against.length === 0 ? null : (
          <>
            <h3 className="subsection">Against</h3>
            <ul className="vote-words">
              {reading.against.map(({ item, about, reason, quote, answered }) => (
                <li key={`${item} ${about}`}>
                  {reason} {quote === undefined ? null : <span className="quoted">“{plainWords(quote)}”</span>} {answered ? <span className="soft">Answered when asked.</span> : null}
                </li>
              ))}
            </ul>
          </>
        )}
        {notHeard.length === 0 ? null : (
          <p className="soft">
            Not heard, and not held against you: {notHeard.map((id) => nameOf(id).toLowerCase()).join("; ")}.
          </p>
        )}
        {flip === null ? null : (
          <p>
            What would move this vote: {nameOf(flip.item).toLowerCase()}
            {flip.also === undefined ? "" : ` and ${nameOf(flip.also).toLowerCase()}`}. {flip.quote === undefined ? null : <>Nearest now: <span className="quoted">“{plainWords(flip.quote)}”</span>. </>}
            {flip.frame}
          </p>
        )}
      </details>
    </section>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const sentence = (id: string): string => capital(id.replaceAll("-", " "));
