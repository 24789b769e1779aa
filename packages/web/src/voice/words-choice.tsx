import { Link } from "@tanstack/react-router";
import type { Way, WordsWay } from "./words-ways.ts";

/** Who writes the words down, and where the sound goes with each. */
export function WordsChoice({ ways, chosen, onChoose }: { ways: readonly Way[]; chosen: WordsWay; onChoose: (way: WordsWay) => void }) {
  return (
    <fieldset className="ways">
      <legend>Who writes the words down?</legend>
      {ways.map(({ way, name, where, missing }) => (
        <label key={way} className="way" data-missing={missing === null ? undefined : true}>
          <input type="radio" name="words-from" value={way} checked={chosen === way} disabled={missing !== null} onChange={() => onChoose(way)} aria-describedby={`way-${way}`} />
          <span>
            {name}
            <span className="way-where" id={`way-${way}`}>
              {missing === null ? where : missing}
            </span>
          </span>
        </label>
      ))}
      <p className="soft way-where">
        <Link to="/settings" hash="voice">
          Set a program or a server
        </Link>
      </p>
    </fieldset>
  );
}
