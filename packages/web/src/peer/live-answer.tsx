import type { PeerAsk, PeerRoom } from "@inclined/core/schema/peer-room";
import { type FormEvent, useEffect, useState } from "react";
import { failureText } from "../api/client.ts";
import type { RoomDoor } from "./room-door.ts";
import type { SuggestedProbe } from "./suggest-probes.ts";

/** A pause in what is said after which probes to it are looked for. */
const LISTEN_MS = 700;

/** Under the open question: what is being said to it, and what to ask next. */
export function LiveAnswer({ room, look, ask: send }: { room: PeerRoom; look: () => Promise<void>; ask: RoomDoor["ask"] }) {
  const { pack, question: open, answer, saying, probes, told, isReplaced, waiting } = room;
  const question = pack.questions.find(({ id }) => id === open);
  const [own, setOwn] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const suggested = useSuggestions(room);
  if (question === undefined) return null;
  /** @returns whether it is on its way: what was written stays where it is otherwise */
  const ask = async (what: PeerAsk): Promise<boolean> => {
    setProblem(null);
    try {
      await send(question.id, what);
    } catch (failure) {
      setProblem(failureText(failure));
      return false;
    }
    await look();
    return true;
  };
  const said = [answer ?? "", ...probes.flatMap(({ text, reply }) => [`— ${text}`, reply ?? ""]), saying].filter((words) => words.trim() !== "").join("\n\n");
  return (
    <div className="peer-live" role="group" aria-label="Live">
      <h3 className="subsection">What is said</h3>
      {/* read at will: words that come every second must not be read out by themselves */}
      <div className="peer-said" tabIndex={0} role="region" aria-label="Said so far" dir="auto">
        {said === "" ? "Nothing is written yet. Spoken words come here where the other window writes them down." : said}
      </div>
      {isReplaced ? <p className="soft">{pack.name} lists confidential terms: other words stand for them here.</p> : null}
      <h3 className="subsection">Probes to it</h3>
      {suggested.length === 0 ? <p className="soft">None yet: they come from what is said.</p> : null}
      <ul className="peer-probes">
        {suggested.map((probe) => (
          <li key={probe.text}>
            <span dir="auto">{probe.text}</span>
            <button type="button" className="quiet" aria-label={`Ask: ${probe.text}`} onClick={() => void ask({ kind: "probe", criterion: probe.criterion, text: probe.text })}>
              Ask
            </button>
          </li>
        ))}
      </ul>
      <form
        className="peer-own"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (own.trim() === "") return;
          void ask({ kind: "probe", criterion: null, text: own.trim() }).then((isAsked) => isAsked && setOwn((now) => (now === own ? "" : now)));
        }}
      >
        <label className="desk-field">
          <span>A probe of your own</span>
          <input type="text" maxLength={2_000} value={own} onChange={(event) => setOwn(event.currentTarget.value)} />
        </label>
        <button type="submit" className="quiet" disabled={own.trim() === ""}>
          Ask it
        </button>
      </form>
      <p className="peer-tools">
        {question.facts.filter(({ about }) => !told.includes(about)).map(({ about }) => (
          <button key={about} type="button" className="quiet" onClick={() => void ask({ kind: "tell", about })}>
            Told: {about}
          </button>
        ))}
        <button type="button" className="quiet" onClick={() => void ask({ kind: "next" })}>
          Go on to the next question
        </button>
      </p>
      <p className="soft" role="status">
        {problem ?? (waiting === 0 ? "" : "Asked. Nobody is broken off: it comes onto the other screen at the end of a sentence, or in a pause.")}
      </p>
    </div>
  );
}

/** The scorer is large, and comes behind the page. */
const fetchSuggestions = () => import("./suggest-probes.ts");

function useSuggestions(room: PeerRoom): readonly SuggestedProbe[] {
  const [found, setFound] = useState<readonly SuggestedProbe[]>([]);
  useEffect(() => {
    // fetched before it is wanted: a network may be gone by then
    void fetchSuggestions().catch(() => undefined);
  }, []);
  const { question, answer, saying, probes } = room;
  const heard = JSON.stringify([question, answer, saying, probes]);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      fetchSuggestions().then(
        ({ suggestProbes }) => {
          if (!isOver) setFound(suggestProbes(room));
        },
        // asked again when something more is said; one's own probes need no scorer
        () => undefined,
      );
    }, LISTEN_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [heard]);
  return found;
}
