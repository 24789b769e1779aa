import { useEffect, useRef, useState } from "react";

/** How often the time is written down while the clock runs. */
const KEEP_EVERY_S = 15;

interface ClockProps {
  minutes: number;
  closingMinutes: number;
  /** Spent so far; null: not begun. */
  seconds: number | null;
  keep: (seconds: number) => void;
}

/** The round's clock. It warns and stops nothing: the interviewer leads. */
export function InterviewClock({ minutes, closingMinutes, seconds, keep }: ClockProps) {
  /** Where it runs: when it was begun, and what was spent before. */
  const [run, setRun] = useState<{ from: number; before: number } | null>(null);
  const [now, setNow] = useState(0);
  const latest = useRef(keep);
  latest.current = keep;
  const spentAt = (moment: number): number => (run === null ? (seconds ?? 0) : run.before + Math.max(0, Math.floor((moment - run.from) / 1_000)));
  useEffect(() => {
    if (run === null) return;
    let last = run.before;
    const timer = setInterval(() => {
      const moment = Date.now();
      setNow(moment);
      const spent = run.before + Math.max(0, Math.floor((moment - run.from) / 1_000));
      if (spent - last >= KEEP_EVERY_S) {
        last = spent;
        latest.current(spent);
      }
    }, 1_000);
    return () => clearInterval(timer);
  }, [run]);
  const spent = spentAt(now);
  const left = minutes * 60 - spent;
  const toggle = (): void => {
    const moment = Date.now();
    setNow(moment);
    if (run === null) return setRun({ from: moment, before: seconds ?? 0 });
    keep(spentAt(moment));
    setRun(null);
  };
  return (
    <div className="desk-clock" role="group" aria-label="Clock">
      <p>
        <b className="desk-time">{clockTime(spent)}</b> <span className="soft">of {minutes} min</span>
      </p>
      <button type="button" className="quiet" onClick={toggle}>
        {run === null ? (seconds === null || seconds === 0 ? "Start the clock" : "Go on") : "Pause"}
      </button>
      <p className="soft" role="status">
        {seconds === null && run === null ? "" : left <= 0 ? "The time is over." : left <= closingMinutes * 60 ? "Time for the candidate’s own questions." : ""}
      </p>
    </div>
  );
}

const clockTime = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
