import { differencesOf } from "./differences.ts";

interface DifferencesProps {
  one: unknown;
  other: unknown;
  /** What each of the two is called: "On this page:". */
  names: readonly [string, string];
  most: number;
}

/** Where two versions of a paper differ, words beside words. */
export function Differences({ one, other, names, most }: DifferencesProps) {
  const differences = differencesOf(one, other);
  if (differences.length === 0) return <p className="soft">It says the same.</p>;
  return (
    <ul className="differences">
      {differences.slice(0, most).map(({ path, mine, stored }) => (
        <li key={path}>
          <span className="soft">{names[0]}</span> {quoted(mine)} <span className="soft">{names[1]}</span> {quoted(stored)}
        </li>
      ))}
      {differences.length > most ? <li className="soft">and {differences.length - most} more</li> : null}
    </ul>
  );
}

const quoted = (words: string | null): string => (words === null || words === "" ? "nothing" : `“${words}”`);
