import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { waysOf } from "../voice/words-ways.ts";
import type { Track } from "./tracks.ts";

const WHY = {
  "no-words": "Nothing has written down when each word of it was said, so that what was found in the words has no place in the sound.",
  "no-times": "Its words came without times that can be relied on, so that what was found in them has no place in the sound.",
  "other-words": "Most of this answer’s words are not those that were heard in its recording, so that they have no place in the sound.",
} as const;

/** Why nothing is marked on the timeline, and what to do: somebody who gives times writes the words down. The answer stays as it is. */
export function TimesMissing({ track: { recording, timeline } }: { track: Track }) {
  const { workspaceId, id } = recording;
  const { data: voice } = useQuery(queries.voice());
  const [asked, setAsked] = useState<AbortController | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  if (timeline.why === null) return null;
  const ways = (voice === undefined ? [] : waysOf(voice)).filter(({ way }) => way === "command" || way === "endpoint");
  const ready = timeline.why === "other-words" ? [] : ways.filter(({ missing }) => missing === null);

  const write = async (by: "command" | "endpoint"): Promise<void> => {
    const giveUp = new AbortController();
    running.current = giveUp;
    setAsked(giveUp);
    setFailure(null);
    try {
      await studio.transcribe(workspaceId, id, by, giveUp.signal);
      await refreshWorkspaces();
    } catch (reason) {
      if (!giveUp.signal.aborted) setFailure(failureText(reason));
    } finally {
      setAsked(null);
    }
  };

  return (
    <div className="times-missing">
      <p>{WHY[timeline.why]}</p>
      {failure === null ? null : (
        <div className="problem" role="alert">
          <p>{failure}</p>
        </div>
      )}
      {asked !== null ? (
        <p role="status">
          The words are being written down.{" "}
          <button type="button" className="quiet" onClick={() => asked.abort()}>
            Cancel
          </button>
        </p>
      ) : (
        ready.map(({ way, name, where }) => (
          <div key={way} className="take-ask">
            <Button variant="default" size="compact-md" onClick={() => void write(way === "command" ? "command" : "endpoint")}>
              Find the times: {name.charAt(0).toLowerCase() + name.slice(1)}
            </Button>
            <p className="soft">{where} The answer and its verdict stay as they are.</p>
          </div>
        ))
      )}
      {ready.length > 0 || timeline.why === "other-words" ? null : (
        <p className="soft">Under <Link to="/settings">Settings</Link>, set a program of this machine or a transcription server that writes words down with their times. They can then be found for this recording as well.</p>
      )}
    </div>
  );
}
