import { findSource } from "@inclined/content/sources";
import { storyLengths } from "@inclined/content/story-lengths";
import type { StoryForm } from "@inclined/core/schema/story-part-ids";
import { count, spoken } from "../look/words.ts";

interface StoryLengthsProps {
  form: StoryForm;
  words: number;
  /** Estimated. */
  seconds: number;
}

/** How long sources say that this form is, and how the words on the page compare. */
export function StoryLengths({ form, words, seconds }: StoryLengthsProps) {
  return (
    <dl className="story-lengths">
      {storyLengths
        .filter((length) => length.form === form)
        .map((length) => {
          const source = findSource(length.source);
          const compared = [
            ...(length.words === null ? [] : [against(words, length.words, (n) => count(n, "word"))]),
            ...(length.seconds === null ? [] : [against(seconds, length.seconds, spoken)]),
          ];
          return (
            <div key={length.id}>
              <dt>{length.name}</dt>
              <dd>
                {words === 0 ? null : <p className="story-compared">Yours: {compared.join("; ")}.</p>}
                <p>
                  {length.note} <span className="story-source">{source === null ? null : source.url === null ? source.title : <a href={source.url}>{source.title}</a>}, read on {source?.readOn}.</span>
                </p>
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

/** "12 s over", "80 words short", "within in time". */
function against(value: number, [least, most]: readonly [number, number], say: (n: number) => string): string {
  const rounded = Math.round(value);
  if (rounded < least) return `${say(least - rounded)} short of ${say(least)}`;
  if (rounded > most) return `${say(rounded - most)} over ${say(most)}`;
  return least === 0 ? `within ${say(most)}` : least === most ? `${say(most)}, as said` : `between ${say(least)} and ${say(most)}`;
}
