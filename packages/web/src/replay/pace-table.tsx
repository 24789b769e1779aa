import type { MinutePace } from "@inclined/core/delivery/timeline-figures";
import type { CSSProperties } from "react";
import { clock } from "../voice/clock.ts";

/** Words of each minute, as a small table with a bar beside each figure. Nothing where there is nothing to set side by side. */
export function PaceTable({ minutes }: { minutes: readonly MinutePace[] }) {
  const rated = minutes.filter(({ wordsPerMinute }) => wordsPerMinute !== null);
  if (rated.length < 2) return null;
  const fastest = Math.max(1, ...rated.map(({ wordsPerMinute }) => wordsPerMinute ?? 0));
  return (
    <table className="pace">
      <caption>Pace by the minute, pauses counted</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Words</th>
          <th scope="col">In a minute</th>
        </tr>
      </thead>
      <tbody>
        {minutes.map(({ from, to, words, wordsPerMinute }) => (
          <tr key={from}>
            <th scope="row">
              {clock(from)} to {clock(to)}
            </th>
            <td>{words}</td>
            <td>
              {wordsPerMinute === null ? (
                <span className="soft">too short to say</span>
              ) : (
                <>
                  <i className="pace-bar" aria-hidden="true" style={{ "--part": wordsPerMinute / fastest } as CSSProperties} />
                  {wordsPerMinute}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
