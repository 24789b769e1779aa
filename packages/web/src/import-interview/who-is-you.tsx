import { countWords } from "@inclined/core/answer/count-words";
import { speakersIn } from "@inclined/core/interview/who-speaks";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { useMemo } from "react";
import { count } from "../look/words.ts";

/** Everybody who speaks, and which of them is the person. Choosing another makes the split anew. */
export function WhoIsYou({ interview: { turns, candidate }, choose }: { interview: MockInterview; choose: (name: string) => void }) {
  const speakers = useMemo(() => speakersIn(turns).filter(({ name }) => name !== null), [turns]);
  const all = useMemo(() => turns.reduce((sum, { text }) => sum + countWords(text), 0), [turns]);
  if (speakers.length === 0) return null;
  return (
    <fieldset className="who-is-you">
      <legend>Which of these is you?</legend>
      {speakers.map(({ name, words, asks }) => (
        <label key={name}>
          <input type="radio" name="who-is-you" checked={name === candidate} onChange={() => (name === null ? undefined : choose(name))} />
          <span>
            <strong dir="auto">{name}</strong>{" "}
            <span className="soft">
              {Math.round((100 * words) / Math.max(1, all))}% of the words, {count(asks, "sentence asks", "sentences ask")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
