/** "1 word", "2 words", "1,204 words". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

/** Time of day where it was today, else the day: "23:04", "20 November", "3 March 2025". */
export function when(moment: string, now = new Date()): string {
  const then = new Date(moment);
  if (then.toDateString() === now.toDateString()) return then.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return then.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  });
}

/** "Friday 20 November". */
export function today(now = new Date()): string {
  return now.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
}

/** The calendar day where the person is, `2026-11-20`: an evening's practice is one day. */
export function localDay(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const DAY_MS = 86_400_000;

/** How far away a calendar day is, for people: "your loop is tomorrow". Null where no date was given. */
export function countdown(loopDate: string | null, now = new Date()): string | null {
  if (loopDate === null) return null;
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((Date.parse(loopDate) - midnight) / DAY_MS);
  if (days < 0) return "the loop is behind you";
  if (days === 0) return "the loop is today";
  if (days === 1) return "the loop is tomorrow";
  return `${days} days to the loop`;
}

/** "about 1 min 35 s", "about 20 s". */
export function spoken(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}

/** "840 kB", "1.2 MB". */
export function bytes(n: number): string {
  if (n < 1_000) return `${n} bytes`;
  if (n < 1_000_000) return `${Math.round(n / 1_000)} kB`;
  return `${(n / 1_000_000).toFixed(1)} MB`;
}

/** "20 November 2026". */
export function dayInWords(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
