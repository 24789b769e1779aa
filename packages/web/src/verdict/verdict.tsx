import "./verdict.css";
import { findQuestion } from "@inclined/content/questions";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { keepAttempt } from "../api/finish-answer.ts";
import { studio } from "../api/client.ts";
import { ReplayContext } from "../replay/replay-desk.ts";
import { Replay } from "../replay/replay.tsx";
import { useReplayDesk } from "../replay/use-replay-desk.ts";
import { foundIn, type Words } from "./found.ts";
import { FaultsNotFound } from "./faults-not-found.tsx";
import { HowItSounded } from "./how-it-sounded.tsx";
import { NotAssessed } from "./not-assessed.tsx";
import { Possible } from "./possible.tsx";
import { Principles } from "./principles.tsx";
import { keptReply } from "./kept-reply.ts";
import { Said, type SaidHandle } from "./said.tsx";
import { type ChosenWords, type VerdictDesk, VerdictDeskContext } from "./verdict-desk.ts";
import { VerdictLine } from "./verdict-line.tsx";
import { WhatNext } from "./what-next.tsx";
import { WordlessFaults } from "./wordless-faults.tsx";

/** What one attempt was judged to hold: its words with the evidence in place, and around them why, and what is next. */
export function Verdict({ view, head }: { view: AttemptView; head: ReactNode }) {
  const { attempt, assessments, marks } = view;
  const assessment = assessments[0]?.result;
  const reach = attempt.questionId === null ? null : (findQuestion(attempt.questionId)?.reach ?? null);
  const found = useMemo(() => (assessment === undefined ? [] : foundIn(assessment, reach, attempt.thread.length > 0)), [assessment, reach, attempt]);
  const said = useRef<SaidHandle>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [hovered, setHovered] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  const [contesting, setContesting] = useState<string | null>(null);
  const [replying, setReplying] = useState<string | null>(() => keptReply(attempt.id)?.probe ?? null);

  const replay = useReplayDesk(view, found, { show: (words) => said.current?.show(words) });

  const lit = useMemo<ReadonlySet<string>>(() => {
    if (pointed !== null) return new Set([pointed]);
    if (hovered.length > 0) return new Set(hovered);
    if (chosen === null) return new Set();
    return new Set(found.filter(({ words }) => words.some((one) => touches(one, chosen))).map(({ id }) => id));
  }, [pointed, hovered, chosen, found]);

  if (assessment === undefined) return null;
  const desk: VerdictDesk = {
    view,
    assessment,
    reach,
    found,
    lit,
    light: setPointed,
    chosen,
    show: (words) => said.current?.show(words),
    goTo: (words) => said.current?.goTo(words),
    unchoose: () => {
      said.current?.unchoose();
      setChosen(null);
    },
    contesting,
    contest: setContesting,
    mark: async (id, write) => {
      const made = await studio.contest(attempt.id, id, write);
      keepAttempt(attempt.workspaceId, { ...view, marks: [...marks.filter(({ criterion }) => criterion !== id), made] });
    },
    removeMark: async (id) => {
      await studio.removeMark(attempt.id, id);
      keepAttempt(attempt.workspaceId, { ...view, marks: marks.filter(({ criterion }) => criterion !== id) });
    },
    replying,
    reply: setReplying,
  };
  const isAssessed = assessment.status === "assessed";
  /** [ and ] where the focus is among the words, beside them or on the timeline: nowhere else, so that nobody presses them by chance. */
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (replay === null || (event.key !== "[" && event.key !== "]") || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    if (event.target.closest(".said, .replay") === null || event.target.closest(".reply, input:not([type=range]), textarea, select") !== null) return;
    event.preventDefault();
    replay.walk(event.key === "]" ? 1 : -1);
  };
  return (
    <VerdictDeskContext value={desk}>
      <ReplayContext value={replay}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for what is in it */}
        <article className="verdict" onKeyDown={walk}>
          <div className="column">
            {head}
            {isAssessed ? <VerdictLine /> : <NotAssessed />}
            <Replay />
          </div>
          <Said ref={said} onChosen={setChosen} onHover={setHovered} />
          <div className="column">
            {isAssessed ? (
              <>
                <WhatNext />
                <WordlessFaults />
                <Principles />
                <Possible />
                <FaultsNotFound />
              </>
            ) : null}
            <HowItSounded />
            <Engines view={view} />
          </div>
        </article>
      </ReplayContext>
    </VerdictDeskContext>
  );
}

/** True when the words hold the caret, or share something with the selection. */
function touches(words: Words, chosen: ChosenWords): boolean {
  if (words.turn !== chosen.turn) return false;
  return chosen.quote === "" ? words.start <= chosen.start && chosen.start <= words.end : words.start < chosen.end && chosen.start < words.end;
}

/** Which scorer said all this, and what earlier ones said. */
function Engines({ view: { assessments } }: { view: AttemptView }) {
  const [newest, ...earlier] = assessments;
  if (newest === undefined) return null;
  return (
    <p className="verdict-engine">
      Judged by {newest.engine}, rubric {newest.rubric}. No model of language and no network had a part in it.
      {earlier.map(({ id, engine, result }) => (
        <span key={id}>
          {" "}
          Earlier, {engine} {result.score === null ? "did not assess it" : `gave it ${result.score} of 3`}.
        </span>
      ))}
    </p>
  );
}
