import "./loops.css";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import { useEffect } from "react";
import type { PaperOf } from "../papers/paper-sync.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { PeerStrip } from "../peer/peer-strip.tsx";
import { SwappedDesk } from "../peer/swapped-desk.tsx";
import { useIsSwapped } from "../peer/use-peer.ts";
import { Headphones } from "../hands-free/headphones.tsx";
import { useHandsFree, useShown } from "../hands-free/use-hands-free.ts";
import { LoopOver } from "./loop-over.tsx";
import { useKeptAnswers } from "./keep-answers.ts";
import { RoundClosing } from "./round-closing.tsx";
import { RoundOpen } from "./round-open.tsx";
import { RoundWaiting } from "./round-waiting.tsx";
import { type OpenLoop, useLoop } from "./use-loop.ts";
import { useLoopLock } from "./use-loop-lock.ts";

/** Where a loop or an exercise is sat. */
export function LoopRoom() {
  const { loopId } = useParams({ from: "/studio/c/$workspaceId/loops/$loopId" });
  const stored = usePapers("loop").find(({ id }) => id === loopId);
  usePlaceTitle(stored?.data.name ?? "Loop");
  if (stored === undefined) return <NotHere />;
  return <Room key={stored.id} stored={stored} />;
}

function Room({ stored }: { stored: PaperOf<"loop"> }) {
  const { workspace } = useStudio();
  const loop = useLoop(stored);
  const { held, takeOver } = useLoopLock(stored.id);
  const isSwapped = useIsSwapped(stored.id);
  useKeptAnswers(workspace.id, loop);
  const { state, paper } = loop;
  const handsFree = useHandsFree();
  const { runner, switchOff } = handsFree;
  const isAskedForHeadphones = useShown(runner, (shown) => shown.state.phase) === "headphones";
  const isOver = state.phase === "done" || isSwapped || held === "elsewhere";
  useEffect(() => {
    if (isOver && runner !== null) switchOff();
  });
  if (isSwapped) {
    return (
      <>
        <PeerStrip loop={loop} />
        <SwappedDesk />
      </>
    );
  }
  if (state.phase === "done") {
    return (
      <>
        <PeerStrip loop={loop} />
        <LoopOver loop={loop} />
      </>
    );
  }
  if (paper.state.kind === "conflict" || paper.state.kind === "gone") return <PaperStateLine paper={paper} />;
  if (held === "asking") return <p className="soft" role="status">Opening…</p>;
  if (held === "elsewhere") return <OpenElsewhere loop={loop} onTake={takeOver} />;
  if (runner !== null && isAskedForHeadphones) {
    const isFirst = state.phase === "waiting";
    return <Headphones runner={runner} isFirst={isFirst} onLeave={switchOff} onBegun={() => isFirst && loop.happen({ kind: "round-began" })} />;
  }
  return (
    <>
      <PeerStrip loop={loop} />
      {state.phase === "waiting" ? <RoundWaiting loop={loop} handsFree={handsFree} /> : state.phase === "closing" ? <RoundClosing loop={loop} handsFree={handsFree} /> : <RoundOpen loop={loop} handsFree={handsFree} />}
    </>
  );
}

function OpenElsewhere({ loop: { data }, onTake }: { loop: OpenLoop; onTake: () => void }) {
  return (
    <div className="column" role="status">
      <h1 className="title">{data.name}</h1>
      <p className="lede">This is open in another tab or window, and goes on there. What was said is stored; only one place can go on at a time.</p>
      <div className="actions">
        <Button onClick={onTake}>Go on here instead</Button>
      </div>
    </div>
  );
}

function NotHere() {
  const { workspace } = useStudio();
  return (
    <div className="column">
      <h1 className="title">This loop is not here</h1>
      <p className="lede">It may have been deleted, or belong to another candidate. What was said in it is among your answers.</p>
      <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
        Practice
      </Link>
    </div>
  );
}
