import { countWords } from "@inclined/core/answer/count-words";
import { speakersIn } from "@inclined/core/interview/who-speaks";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { Button, NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { count } from "../look/words.ts";

interface WhoIsYouProps {
  interview: MockInterview;
  choose: (name: string) => void;
  /** All turns of one as another's. */
  merge: (from: string, into: string) => void;
}

/** Everybody who speaks, and which of them is the person. Choosing another makes the split anew. */
export function WhoIsYou({ interview: { turns, candidate }, choose, merge }: WhoIsYouProps) {
  const speakers = useMemo(() => speakersIn(turns).filter(({ name }) => name !== null), [turns]);
  const all = useMemo(() => turns.reduce((sum, { text }) => sum + countWords(text), 0), [turns]);
  if (speakers.length === 0) return null;
  return (
    <>
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
      {speakers.length < 3 ? null : <TwoAreOne names={speakers.flatMap(({ name }) => name ?? [])} merge={merge} />}
    </>
  );
}

/** A tool may take one person for two. Whoever says less is proposed as somebody who was heard before. */
function TwoAreOne({ names, merge }: { names: readonly string[]; merge: WhoIsYouProps["merge"] }) {
  const [chosen, setChosen] = useState<{ from: string; into: string }>({ from: "", into: "" });
  // names go when they are put together
  const from = names.includes(chosen.from) ? chosen.from : (names.at(-1) ?? "");
  const others = names.filter((name) => name !== from);
  const into = others.includes(chosen.into) ? chosen.into : (others[0] ?? "");
  return (
    <details className="fold two-are-one">
      <summary>If two of these are one person</summary>
      <p className="soft">Tools that tell voices apart may hear one as two. What the one says is then the other’s, in every turn.</p>
      <div className="two-names">
        <NativeSelect label="This" value={from} data={[...names]} onChange={(event) => setChosen({ from: event.currentTarget.value, into })} />
        <NativeSelect label="is the same person as" value={into} data={others} onChange={(event) => setChosen({ from, into: event.currentTarget.value })} />
        <Button variant="default" onClick={() => merge(from, into)}>
          Put them together
        </Button>
      </div>
    </details>
  );
}
