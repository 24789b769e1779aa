import { count } from "../look/words.ts";

/** The three said most often: “um” 3 times, “you know”. Empty where nothing was said. */
export function commonest(said: readonly string[]): string {
  const times = new Map<string, number>();
  for (const filler of said) times.set(filler, (times.get(filler) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([filler, n]) => (n === 1 ? `“${filler}”` : `“${filler}” ${count(n, "time")}`))
    .join(", ");
}
