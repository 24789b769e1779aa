/** "1:02:03.450", "02:03,45", "0:0:5.1", "62:03": hours may be missing. */
export const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,7})?`;

const PARTS = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,3}):(?<seconds>\d{1,2})(?:[.,](?<fraction>\d{1,7}))?$/;

/** Seconds; null where it is no time: 61 seconds, a letter, an hour with 75 minutes. */
export function secondsOf(clock: string): number | null {
  const { hours, minutes = "", seconds = "", fraction = "0" } = PARTS.exec(clock.trim())?.groups ?? {};
  if (minutes === "" || Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  return rounded(Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`));
}

/** Sums of decimal seconds end in …0000001: a millisecond is as fine as any of these files is. */
export const rounded = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;
