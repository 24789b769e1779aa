import { useMemo } from "react";

const BARS = 110;

/** The shape of a sound. @param peaks loudest values, 0 to 1 @param played 0 to 1 */
export function Waveform({ peaks, played }: { peaks: readonly number[]; played: number }) {
  const bars = useMemo(() => barsOf(peaks), [peaks]);
  const passed = Math.round(played * bars.length);
  return (
    <svg className="wave" viewBox={`0 0 ${BARS} 40`} preserveAspectRatio="none" aria-hidden="true">
      <path className="wave-rest" d={pathOf(bars, passed, bars.length)} />
      <path className="wave-played" d={pathOf(bars, 0, passed)} />
    </svg>
  );
}

/** As many as can be told apart, against the loudest of them, so that a quiet voice has a shape as well. */
function barsOf(peaks: readonly number[]): number[] {
  const loudest = peaks.reduce((most, peak) => Math.max(most, peak), 0);
  if (peaks.length === 0 || loudest === 0) return Array.from({ length: BARS }, () => 0);
  return Array.from({ length: BARS }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / BARS);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / BARS));
    return peaks.slice(from, to).reduce((most, peak) => Math.max(most, peak), 0) / loudest;
  });
}

function pathOf(bars: readonly number[], from: number, to: number): string {
  let path = "";
  for (let bar = from; bar < to; bar += 1) {
    const half = Math.max(0.6, (bars[bar] ?? 0) * 19);
    path += `M${bar + 0.5} ${(20 - half).toFixed(1)}V${(20 + half).toFixed(1)}`;
  }
  return path;
}
