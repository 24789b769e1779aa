import { useEffect, useRef, useState } from "react";
import { finishedUntil } from "./finished-sentences.ts";
import type { LiveFindings, LiveRequest } from "./live-finding.ts";
import type { Asked } from "./use-answer.ts";

/** A pause of this long, and the finished sentences are looked at. */
const PAUSE_MS = 700;

/**
 * What stands in the finished sentences so far, where that is wished. The scorer is fetched with the first key, works
 * beside the page, and answers in pauses only.
 * @returns null where it is not wished or nothing is known yet; "broken" where the scorer could not be started
 */
export function useLiveFindings(wished: boolean, text: string, { lens, question }: Asked): LiveFindings | "broken" | null {
  const [findings, setFindings] = useState<LiveFindings | "broken" | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef<string | null>(null);

  useEffect(() => {
    if (!wished || text === "") return;
    const timer = setTimeout(() => {
      const finished = text.slice(0, finishedUntil(text));
      if (finished === asked.current) return;
      if (worker.current === null) {
        worker.current = new Worker(new URL("./live-findings.worker.ts", import.meta.url), { type: "module" });
        worker.current.onmessage = ({ data }: MessageEvent<LiveFindings>) => setFindings(data);
        worker.current.onerror = () => setFindings("broken");
      }
      asked.current = finished;
      worker.current.postMessage({ lens, question, text: finished } satisfies LiveRequest);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wished, text, lens, question]);

  useEffect(() => {
    if (wished) return;
    worker.current?.terminate();
    worker.current = null;
    asked.current = null;
    setFindings(null);
  }, [wished]);
  useEffect(() => () => worker.current?.terminate(), []);

  return findings;
}
