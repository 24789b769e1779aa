import { stageClock } from "@inclined/core/documents/sitting";
import { findSource } from "@inclined/content/sources";
import { Button } from "@mantine/core";
import { clockWords, useNow, useSince } from "../loops/use-clock.ts";
import { type ReactNode, useEffect, useRef } from "react";
import type { OpenSitting } from "./use-sitting.ts";

const MINUTE_MS = 60_000;
/** From this on a stage is not sat in one go, and has an end by the calendar. */
const A_DAY = 24 * 60;
/** What is left of such a stage when its clock first warns. */
const LAST_HOURS_MS = 6 * 60 * MINUTE_MS;

interface SittingStripProps {
  sitting: OpenSitting;
  /** Where the stage asks for something that is on another page: the way there. */
  besides: ReactNode;
  onNext: (stage: number) => void;
  onEnd: () => void;
}

/** The stages of a sitting with their clocks. They warn; nothing is ever locked. */
export function SittingStrip({ sitting, besides, onNext, onEnd }: SittingStripProps) {
  const { format, state } = sitting;
  const { phase, stage, spentMs } = state;
  const now = format.stages[stage];
  const next = format.stages[stage + 1];
  const strip = useRef<HTMLElement>(null);
  const before = useRef(`${phase} ${stage}`);
  useEffect(() => {
    if (before.current === `${phase} ${stage}`) return;
    before.current = `${phase} ${stage}`;
    // the button that was pressed is gone: the keyboard goes on where the new stage is told
    if (document.activeElement === null || document.activeElement === document.body) strip.current?.focus();
  }, [phase, stage]);
  if (phase === "waiting" || now === undefined) {
    return (
      <section ref={strip} tabIndex={-1} className="sitting" aria-label="The sitting">
        <p>{format.about}</p>
        <ol className="sitting-plan">
          {format.stages.map(({ id, name, minutes, says }) => (
            <li key={id}>
              <b>{name}</b>, {lasting(minutes)}. <span className="soft">{says}</span>
            </li>
          ))}
        </ol>
        <p className="soft">Durations as told by {format.sources.map((id) => findSource(id)?.title ?? id).join("; ")}. Another loop may have others. The clock warns, and never locks.</p>
        <Button data-autofocus autoFocus onClick={() => onNext(0)}>
          Begin
        </Button>
      </section>
    );
  }
  return (
    <>
      <section ref={strip} tabIndex={-1} className="sitting" aria-label="The sitting">
        <ol className="sitting-stages">
          {format.stages.map(({ id, name, minutes }, at) => (
            <li key={id} aria-current={at === stage && phase === "running" ? "step" : undefined} data-done={at < stage || phase === "over" || undefined}>
              <button type="button" className="sitting-stage" disabled={phase === "over"} onClick={() => at !== stage && onNext(at)}>
                {name}
                <span className="soft"> {spentMs[at] === undefined || minutes >= A_DAY ? lasting(minutes) : `${Math.floor((spentMs[at] ?? 0) / MINUTE_MS)} of ${lasting(minutes)}`}</span>
              </button>
            </li>
          ))}
        </ol>
        {phase === "over" ? (
          <p className="soft">The sitting is over. The page stays open; what you change now belongs to your own time.</p>
        ) : (
          <div className="sitting-now">
            <p>
              {now.says} {besides}
            </p>
            {next === undefined ? (
              <Button variant="default" onClick={onEnd}>
                End the sitting
              </Button>
            ) : (
              <Button variant="default" onClick={() => onNext(stage + 1)}>
                Go on to: {next.name}
              </Button>
            )}
          </div>
        )}
      </section>
      {phase === "over" ? null : (
        <div className="sitting-bar">
          <Clock key={stage} sitting={sitting} />
          <span className="soft">{now.name}</span>
        </div>
      )}
    </>
  );
}

/** Stays in sight while one writes. */
function Clock({ sitting: { format, state } }: { sitting: OpenSitting }) {
  const stage = format.stages[state.stage];
  const since = useSince(state.lastAt);
  const now = useNow(true);
  if (stage === undefined) return null;
  if (stage.minutes >= A_DAY && state.beganAt !== null) {
    const until = state.beganAt + stage.minutes * MINUTE_MS;
    return (
      <p className="sitting-clock" data-tone={now > until ? "over" : until - now <= LAST_HOURS_MS ? "soon" : "calm"}>
        {now > until ? "Was due" : "Due"} {dayAndHour(until)}
      </p>
    );
  }
  const { leftMs, tone } = stageClock(stage, state.spentMs[state.stage] ?? 0, since);
  return (
    <>
      <p className="sitting-clock" data-tone={tone}>
        {tone === "over" ? `${clockWords(-leftMs)} over` : `${clockWords(leftMs)} left`}
      </p>
      <p className="visually-hidden" role="status">
        {tone === "soon" ? `The last fifth of ${stage.name} has begun.` : tone === "over" ? `The time for ${stage.name} is over. You may go on.` : ""}
      </p>
    </>
  );
}

/** "Mon 23 November, 22:51": a day without its hour would be read as midnight. */
const dayAndHour = (moment: number): string => new Date(moment).toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: false }).replace(" at ", ", ");

const lasting = (minutes: number): string => (minutes >= A_DAY ? `${minutes / 60} hours` : `${minutes} min`);
