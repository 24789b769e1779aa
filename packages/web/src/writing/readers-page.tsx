import type { PaperProbe } from "@inclined/core/schema/document-readers";
import type { DocumentThread } from "@inclined/core/schema/document-paper";
import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { sayFailure } from "../look/notify.tsx";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { usePaperAtHand } from "./at-hand.ts";
import { useDocument } from "./document-desk.ts";
import { ExerciseAsked } from "./exercise-asked.tsx";
import { keepVersion } from "./keep-version.ts";
import { OneReader } from "./one-reader.tsx";
import { useTask } from "./run-task.ts";
import { VotesAtAGlance } from "./votes-at-a-glance.tsx";

/** Who reads the paper: what each would ask about its words, what is replied, and how each votes. */
export function ReadersPage() {
  const { workspace } = useStudio();
  const paper = useDocument();
  const { data, edit } = paper;
  const [asking, setAsking] = useState(false);
  const atHand = usePaperAtHand(data);
  const { role, threads } = data;
  const input = useMemo(() => ({ ...atHand, role, threads }), [atHand, role, threads]);
  const read = useTask("read", input);
  if (read === "broken") return <p className="problem" role="alert">The readers could not be started. Reload the page to try again; what you wrote is stored.</p>;
  if (read === null) return <p className="soft" role="status">Reading…</p>;
  const { check, readings, probes, spoken } = read.result;
  if (check.status === "not-assessed") {
    return (
      <div className="column">
        <div className="empty">
          <p>Nobody can read it yet: {check.reason}.</p>
        </div>
      </div>
    );
  }
  const all: readonly PaperProbe[] = [...readings.flatMap((reading) => reading.probes), ...probes];
  const ask = async (): Promise<void> => {
    setAsking(true);
    try {
      await keepVersion(workspace.id, paper, "before-readers", "");
      // what was asked of the same words before is not asked again
      const before = new Set(data.threads.map(({ probe, quote }) => `${probe} ${quote}`));
      const asked = all.filter(({ text, quote }) => !before.has(`${text} ${quote.quote}`)).map((probe): DocumentThread => ({ id: crypto.randomUUID(), reader: probe.reader ?? null, probe: probe.text, quote: probe.quote.quote.slice(0, 4_000), criterion: probe.criterion, reply: "" }));
      edit((now) => ({ ...now, threads: [...now.threads.filter(({ reply }) => reply.trim() !== ""), ...asked].slice(-300) }));
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setAsking(false);
    }
  };
  const reply = (id: string, words: string): void => edit((now) => ({ ...now, threads: now.threads.map((thread) => (thread.id === id ? { ...thread, reply: words } : thread)) }));
  if (readings.length === 0 && probes.length === 0) {
    return (
      <div className="column">
        <div className="empty">
          <p>Papers of this kind have no readers of their own here. The checks beside the page say what is missing.</p>
        </div>
      </div>
    );
  }
  return (
    <div className="column readers">
      <div className="readers-head">
        <p>
          {readings.length > 0
            ? "Three people read the same page, each for something else. They quote your words, ask what is open, and vote by the rule that the debrief uses. The rule is Inclined’s own; a real panel talks."
            : "In the loop somebody has read your paper and asks about it. Each question quotes your words."}
        </p>
        <div className="actions">
          <Button loading={asking} onClick={() => void ask()}>
            {threads.length === 0 ? "Let them ask" : "Let them ask again, of the page as it is"}
          </Button>
        </div>
        {paper.state.kind === "conflict" ? null : <PaperStateLine paper={paper} />}
      </div>
      {threads.some(({ reply: words }) => words.trim() !== "") ? <VotesAtAGlance readings={readings} /> : null}
      {readings.map((reading) => (
        <OneReader key={reading.reader} reading={reading} kind={data.kind} threads={threads.filter((thread) => thread.reader === reading.reader)} onReply={reply} />
      ))}
      {spoken === null ? null : <ExerciseAsked threads={threads} spoken={spoken} onReply={reply} />}
    </div>
  );
}
