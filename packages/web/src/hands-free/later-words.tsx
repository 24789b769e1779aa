import "./hands-free.css";
import { withLaterWords, wordlessTurns } from "@inclined/core/interview/hands-free-later-words";
import type { Recording } from "@inclined/core/schema/recording";
import { Button, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../api/queries.ts";
import type { OpenLoop } from "../loops/use-loop.ts";
import { useStudio } from "../shell/studio-context.ts";
import { Player } from "../voice/player.tsx";

type Wordless = ReturnType<typeof wordlessTurns>[number];

/** What was recorded hands free and written down by nobody: to hear it, and to type what was said. Judged once it has words. */
export function LaterWords({ loop }: { loop: OpenLoop }) {
  const turns = wordlessTurns(loop.state);
  const byAnswer = [...Map.groupBy(turns, ({ question }) => question.answer)];
  if (byAnswer.length === 0) return null;
  return (
    <section aria-labelledby="later-words-title">
      <h2 className="section" id="later-words-title">
        Words for what you recorded
      </h2>
      <p className="soft">Nobody wrote them down. Type what you said, with its hesitations; then it is judged like any other answer. What you leave empty stays a recording.</p>
      <div className="later-words">
        {byAnswer.map(([answer, own]) => (
          <OneAnswer key={answer} loop={loop} answer={answer} turns={own} />
        ))}
      </div>
    </section>
  );
}

/** An answer with its replies: they are kept together, because they are judged together. */
function OneAnswer({ loop: { paper }, answer, turns }: { loop: OpenLoop; answer: string; turns: readonly Wordless[] }) {
  const { workspace } = useStudio();
  const { data: recordings = [] } = useQuery(queries.recordings(workspace.id, answer));
  const [typed, setTyped] = useState(() => turns.map(({ probe }) => keptDraft(answer, probe)));
  const filled = typed.filter((words) => words.trim() !== "").length;
  // replies are counted by their place, and a reply needs what it replies to
  const hasGap = typed.some((words, at) => words.trim() !== "" && typed.slice(0, at).some((before) => before.trim() === ""));
  const keep = (): void => {
    paper.edit((before) => ({
      ...before,
      events: turns.reduce((events, { probe }, at) => (typed[at]?.trim() ? withLaterWords({ plan: before.plan, events }, answer, probe, typed[at].trim()) : events), before.events),
    }));
    for (const { probe } of turns) keepDraft(answer, probe, "");
  };
  return (
    <div>
      {turns.map(({ probe, asked }, at) => (
        <div key={probe ?? "answer"} className="later-turn">
          <p className="turn-asked">{asked}</p>
          {recordingsOf(recordings, probe).map((recording, place) => (
            <Player key={recording.id} recording={recording} label={`what you said to “${asked}”${place === 0 ? "" : `, part ${place + 1}`}`} />
          ))}
          <Textarea
            label={probe === null ? "What you answered" : "What you replied"}
            autosize
            minRows={3}
            maxRows={14}
            value={typed[at] ?? ""}
            onChange={({ currentTarget: { value } }) => {
              keepDraft(answer, probe, value);
              setTyped((before) => before.map((words, place) => (place === at ? value : words)));
            }}
          />
        </div>
      ))}
      {hasGap ? (
        <p className="problem" role="alert">
          A reply stands without what comes before it. Type that as well; they are judged together.
        </p>
      ) : null}
      <div className="actions">
        <Button variant="default" disabled={filled === 0 || hasGap} onClick={keep}>
          {turns.length === 1 ? "Keep these words" : "Keep the answer and its replies"}
        </Button>
      </div>
    </div>
  );
}

const recordingsOf = (recordings: readonly Recording[], probe: number | null): Recording[] => recordings.filter(({ turn, state, bytes }) => turn === probe && state !== "open" && bytes > 0);

const keyOf = (answer: string, probe: number | null): string => `inclined:later-words:${answer}:${probe ?? "answer"}`;

/** Typed and not kept yet: a page that is left loses nothing. */
function keptDraft(answer: string, probe: number | null): string {
  try {
    return localStorage.getItem(keyOf(answer, probe)) ?? "";
  } catch {
    return "";
  }
}

function keepDraft(answer: string, probe: number | null, words: string): void {
  try {
    if (words === "") localStorage.removeItem(keyOf(answer, probe));
    else localStorage.setItem(keyOf(answer, probe), words);
  } catch {
    // the page has it
  }
}
