import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import type { AssessedThread } from "@inclined/core/schema/mock-interview";
import { Button } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { count } from "../look/words.ts";
import type { OpenPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { assessThread, dueThreads } from "./assess-interview.ts";
import { isFocusLost } from "./then-focus.ts";

/** Hands every thread that is due to the candidate's answers. The ids are kept before anything is sent: broken off, it goes on where it was. */
export function AssessAll({ paper, places }: { paper: OpenPaper<"mock-interview">; places: readonly (Stretch | null)[] }) {
  const { workspace } = useStudio();
  const [done, setDone] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { data } = paper;
  const due = useMemo(() => dueThreads(data, places), [data, places]);
  const isOff = done !== null || due.length === 0;
  const finished = Object.values(data.assessed).filter(({ isDone }) => isDone).length;
  const keep = (key: string, ids: AssessedThread): void => paper.edit((before) => ({ ...before, assessed: { ...before.assessed, [key]: ids } }));

  const assess = async (): Promise<void> => {
    const before = data.assessed;
    paper.edit((now) => ({ ...now, assessed: { ...now.assessed, ...Object.fromEntries(due.map(({ key, ids }) => [key, ids])) } }));
    setDone(0);
    const made: string[] = [];
    try {
      for (const thread of due) {
        await assessThread(workspace.id, thread);
        keep(thread.key, { ...thread.ids, isDone: true });
        if (before[thread.key] === undefined) made.push(thread.ids.answer);
        setDone((number) => (number ?? 0) + 1);
      }
      sayWithUndo(`${count(due.length, "answer was", "answers were")} assessed. They are among your answers.`, () => takeBack(made, before));
    } finally {
      setDone(null);
      await refreshWorkspaces();
    }
  };
  /** Answers that were made go to the recently deleted; an attempt that was added to one from before stays. */
  const takeBack = async (made: readonly string[], before: typeof data.assessed): Promise<void> => {
    for (const id of made) await studio.deleteAnswer(workspace.id, id);
    paper.edit((now) => ({ ...now, assessed: Object.fromEntries(Object.entries(now.assessed).filter(([key, { answer }]) => before[key] !== undefined || !made.includes(answer))) }));
    await refreshWorkspaces();
    // the line with the undo is gone
    if (isFocusLost()) button.current?.focus();
  };

  return (
    <section className="assess-all" aria-label="Assess">
      <div className="actions">
        {/* a button that is disabled would lose the focus when it has done its work */}
        <Button ref={button} data-disabled={isOff} aria-disabled={isOff} aria-busy={done !== null} onClick={() => (isOff ? undefined : void assess().catch(sayFailure))}>
          {due.length === 0 ? "Assess" : `Assess ${count(due.length, "answer")}`}
        </Button>
        <p className="soft" role="status">
          {words(done, due.length, finished)}
        </p>
      </div>
    </section>
  );
}

function words(done: number | null, due: number, finished: number): string {
  if (done !== null) return `${done} of ${due} done`;
  if (due > 0) return finished > 0 ? `${count(finished, "answer is", "answers are")} assessed; what is new or was changed is assessed now.` : "Each becomes an answer of yours with its verdict, the probes and replies included.";
  return finished > 0 ? "Everything that can be is assessed. The verdicts are with the questions above." : "No question has an answer yet.";
}
