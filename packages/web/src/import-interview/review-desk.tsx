import { beginQuestion, joinBefore, leaveOut, withPart } from "@inclined/core/interview/edit-parts";
import { type SpokenPart, threadsOf } from "@inclined/core/interview/spoken-parts";
import { type SplitDoubt, splitTurns } from "@inclined/core/interview/split-transcript";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { PaperStateLine } from "../papers/paper-state.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePaper } from "../papers/use-paper.ts";
import { AssessAll } from "./assess-all.tsx";
import { Asides } from "./asides.tsx";
import { DOUBTS } from "./doubts.ts";
import { DeleteInterview } from "./delete-interview.tsx";
import { useMyName } from "./my-name.ts";
import { ThreadView } from "./thread-view.tsx";
import { WhoIsYou } from "./who-is-you.tsx";

const MOST_UNDONE = 100;
/** Doubts that go when the person says who they are. */
const ABOUT_WHO: readonly SplitDoubt[] = ["somebody-else", "unclear-who"];

/** What one may take back: how the transcript was split, and for whom. */
type Before = Pick<MockInterview, "parts" | "candidate" | "isWhoSure">;

/** A mock interview as it was split, open for correction; at the end it is assessed. */
export function ReviewDesk({ stored }: { stored: PaperOf<"mock-interview"> }) {
  const paper = usePaper("mock-interview", stored.id, stored.data);
  const interview = paper.data;
  const { turns, parts, candidate, isWhoSure, name, by, notes, hasTimes } = interview;
  const me = useMyName();
  const [undone, setUndone] = useState<readonly Before[]>([]);
  const threads = useMemo(() => threadsOf(turns, parts), [turns, parts]);
  const doubts = useMemo(() => splitTurns(turns, { candidate: null, me }).doubts, [turns, me]);
  const change = (next: Partial<Before>): void => {
    setUndone((before) => [...before, { parts, candidate, isWhoSure }].slice(-MOST_UNDONE));
    paper.edit((before) => ({ ...before, ...next }));
  };
  const undo = (): void => {
    const last = undone.at(-1);
    if (last === undefined) return;
    setUndone((before) => before.slice(0, -1));
    paper.edit((before) => ({ ...before, ...last }));
  };
  const mark = (place: number, part: SpokenPart): void => change({ parts: withPart(parts, place, part) });
  const choose = (speaker: string): void => change({ candidate: speaker, isWhoSure: true, parts: splitTurns(turns, { candidate: speaker, me: null }).parts });
  const shown = doubts.filter((doubt) => (doubt === "no-questions" ? !parts.includes("question") : !isWhoSure || !ABOUT_WHO.includes(doubt)));
  return (
    <div className="column import-interview">
      <h1 className="title" dir="auto">
        {name}
      </h1>
      <p className="lede">Look it over: whether each question begins where it should, and what was said to it. Nothing is judged before you say so.</p>
      <div className="import-state">
        <PaperStateLine paper={paper} />
        <button type="button" className="quiet" disabled={undone.length === 0} onClick={undo}>
          Undo the last change
        </button>
      </div>
      {shown.map((doubt) => (
        <div className="problem" key={doubt}>
          <p>{DOUBTS[doubt](me)}</p>
          {ABOUT_WHO.includes(doubt) && candidate !== null ? (
            <p>
              <button type="button" className="quiet" onClick={() => change({ isWhoSure: true })}>
                I am {candidate}
              </button>
            </p>
          ) : null}
        </div>
      ))}
      <WhoIsYou interview={interview} choose={choose} />
      <details className="fold">
        <summary>Its name, and how it was read</summary>
        <TextInput
          label="Name"
          value={name}
          maxLength={200}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== "") paper.edit((before) => ({ ...before, name: value }));
          }}
        />
        <p>{by === null ? "The format is not known." : `Read as: ${by}.`}{hasTimes ? "" : " Without times that can be relied on."}</p>
        {notes.length === 0 ? null : <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
        <p className="soft by-keyboard">
          By keyboard: <kbd>Tab</kbd> leads from turn to turn, and in the list beside a turn its first letter chooses: <kbd>Q</kbd> question, <kbd>A</kbd> answer, <kbd>P</kbd> probe, <kbd>R</kbd> reply.
        </p>
      </details>
      {threads.length === 0 ? <div className="empty import-empty"><p>There is no question in it so far. Unfold what was left aside below, and mark the turns that ask and those that answer.</p></div> : null}
      <Asides interview={interview} from={0} to={threads[0]?.turns[0] ?? turns.length} mark={mark} />
      {threads.map((thread, place) => (
        <div key={thread.at}>
          <ThreadView
            interview={interview}
            thread={thread}
            number={place + 1}
            mark={mark}
            begin={(at) => change({ parts: beginQuestion(parts, at) })}
            join={place === 0 ? null : (at) => change({ parts: joinBefore(parts, at) })}
            leave={(left) => change({ parts: leaveOut(parts, left) })}
            ask={(at, question) => paper.edit((before) => ({ ...before, questions: { ...before.questions, [at]: question.slice(0, 4_000) } }))}
            look={(at, lens) => paper.edit((before) => ({ ...before, lenses: { ...before.lenses, [at]: lens } }))}
          />
          <Asides interview={interview} from={(thread.turns.at(-1) ?? 0) + 1} to={threads[place + 1]?.turns[0] ?? turns.length} mark={mark} />
        </div>
      ))}
      <AssessAll paper={paper} />
      <DeleteInterview paper={paper} />
    </div>
  );
}
