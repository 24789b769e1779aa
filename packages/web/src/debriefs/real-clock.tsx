import { useEffect, useState } from "react";

const TEN_MINUTES_MS = 600_000;
const LAST_MINUTE_MS = 60_000;

/** Ten minutes for one round, begun by hand. It says when they are nearly over and when they are, and stops nobody from writing on. */
export function RealClock({ about }: { about: string }) {
  const [began, begin] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const left = began === null ? TEN_MINUTES_MS : Math.max(0, began + TEN_MINUTES_MS - now);
  const isRunning = began !== null && left > 0;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  const start = (): void => {
    setNow(Date.now());
    begin(Date.now());
  };
  return (
    <p className="real-clock" data-over={began !== null && left === 0 ? true : undefined}>
      {isRunning ? (
        <>
          <span role="timer" aria-label={`Time left for ${about}`}>{minutesAndSeconds(left)}</span>{" "}
        </>
      ) : null}
      <span role="status">{warning(began, left)}</span>{" "}
      <button type="button" className="quiet" aria-label={`${isRunning ? "Stop the clock" : nameOfStart(began)}: ${about}`} onClick={isRunning ? () => begin(null) : start}>
        {isRunning ? "Stop the clock" : nameOfStart(began)}
      </button>
    </p>
  );
}

const nameOfStart = (began: number | null): string => (began === null ? "Start ten minutes" : "Another ten minutes");

/** Said aloud by screen readers when it changes, so it changes twice only. */
function warning(began: number | null, left: number): string {
  if (began === null) return "";
  if (left === 0) return "The ten minutes are over. Write on if there is more, or go to the next round.";
  return left <= LAST_MINUTE_MS ? "The last minute." : "";
}

/** "9:05 left". */
function minutesAndSeconds(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`;
}
