import type { Recording } from "@inclined/core/schema/recording";
import type { Transcript } from "@inclined/core/schema/transcript";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { clock } from "../voice/clock.ts";
import { type Way, waysOf } from "../voice/words-ways.ts";

interface WordsPartProps {
  recording: Recording;
  onHeard: (transcript: Transcript) => void;
}

/** Has the words of an interview's recording written down, by whom the person chooses and only then. */
export function WordsPart({ recording, onHeard }: WordsPartProps) {
  const { workspaceId, id, sound, transcript } = recording;
  const { data: voice } = useQuery(queries.voice());
  const [failure, setFailure] = useState<string | null>(null);
  const [began, setBegan] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  useEffect(() => {
    if (began === null) return;
    const tick = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(tick);
  }, [began]);

  const accept = (heard: Transcript | null): void => {
    if (heard === null || heard.segments.length === 0) return setFailure("No words came: whoever wrote them down heard none in it.");
    onHeard(heard);
  };
  const ask = async (by: "endpoint" | "command"): Promise<void> => {
    setFailure(null);
    setBegan(performance.now());
    setNow(performance.now());
    const giveUp = new AbortController();
    asking.current = giveUp;
    try {
      const heard = await studio.transcribe(workspaceId, id, by, giveUp.signal);
      if (giveUp.signal.aborted) return;
      queryClient.setQueryData(queries.recording(workspaceId, id).queryKey, heard);
      accept(heard.transcript);
    } catch (reason) {
      if (!giveUp.signal.aborted) setFailure(failureText(reason));
    } finally {
      setBegan(null);
      asking.current = null;
    }
  };

  if (sound !== null && sound.syllables === 0) return <p>There is nothing to write down: no speech was found in it. A recogniser would only make words up. If somebody does speak in it, bring its transcript.</p>;
  if (began !== null) {
    return (
      <p className="take-asking" role="status">
        <span>
          The words are being written down <span aria-hidden="true">{clock((now - began) / 1_000)}</span>. Keep this page open; an hour of speech may take as long.
        </span>
        <button type="button" className="quiet" onClick={() => asking.current?.abort()}>
          Cancel
        </button>
      </p>
    );
  }
  const ways = voice === undefined ? [] : waysOf(voice).flatMap(({ way, ...rest }) => (way === "endpoint" || way === "command" ? [{ by: way, ...rest }] : []));
  const open = ways.filter(({ missing }) => missing === null);
  return (
    <>
      <p className="soft">Whoever writes them down does not tell speakers apart: who said what is then guessed from the words, and you set it right turn by turn.</p>
      {failure === null ? null : (
        <div className="problem" role="alert">
          <p>{failure}</p>
        </div>
      )}
      {transcript === null || transcript.segments.length === 0 ? null : (
        <p>
          <Button variant="default" onClick={() => accept(transcript)}>
            {transcript.by === null ? "Use the words that were written down" : `Use what ${transcript.by} wrote down`}
          </Button>
        </p>
      )}
      <WaysToAsk ways={open} ask={(by) => void ask(by)} />
      {voice !== undefined && open.length === 0 ? (
        <p>
          No program and no server is set that could write the words down.{" "}
          <Link to="/settings" hash="voice">
            Set one
          </Link>
          , or bring the transcript.
        </p>
      ) : null}
    </>
  );
}

/** Whom one may ask, each with where the sound goes. */
function WaysToAsk({ ways, ask }: { ways: readonly (Omit<Way, "way"> & { by: "endpoint" | "command" })[]; ask: (by: "endpoint" | "command") => void }) {
  return ways.map(({ by, name, where }) => (
    <div key={by} className="take-ask">
      <Button variant="default" onClick={() => ask(by)}>
        Have it written down by {name.replace(/^(?:The|A) /, (article) => article.toLowerCase())}
      </Button>
      <p className="soft">{where}</p>
    </div>
  ));
}
