import { quietMinute } from "@inclined/core/delivery/timeline-figures";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { Span } from "@inclined/core/schema/span";
import { clock } from "../voice/clock.ts";
import { useReplay } from "./replay-desk.ts";
import { ANSWER, type Track } from "./tracks.ts";

/** The words are told by their beginning and their end. */
const LONGEST_QUOTE = 260;

/** The first minute of speech in which nothing counted, after something did: where it is, what was said in it, and the rule. */
export function QuietMinute({ assessment, track: { text, timeline, recording } }: { assessment: Assessment; track: Track }) {
  const replay = useReplay();
  if (assessment.status !== "assessed") return null;
  const quiet = quietMinute(timeline, countingWords(assessment), recording.sound?.runs ?? null);
  if (quiet === null) return null;
  const { start, end } = quiet.span;
  const from = `${quiet.isAbout ? "about " : ""}${clock(quiet.from)}`;
  return (
    <div className="quiet-minute">
      <h3 className="subsection">A minute without findings</h3>
      <p>
        From {from} to {clock(quiet.to)} nothing was said that the lens looks for ({LENS_NAMES[assessment.lens].toLowerCase()}):
      </p>
      <p className="quoted" dir="auto">
        “{shortened(text.slice(start, end))}”
      </p>
      <p>
        <button type="button" className="quiet" aria-label={`Hear it, from ${from}`} onClick={() => replay?.tracks.get(ANSWER)?.playback.hear({ from: Math.max(0, quiet.from - 0.4), to: quiet.to })}>
          Hear it
        </button>
      </p>
      <p className="soft">
        The rule: the first stretch with a minute of speech or more in which no words stand that count for a criterion, a fact or a principle, after some did, in answers of over a minute and a half. Pauses are not counted. It may have been what a listener needed; it is no
        score and no fault.
      </p>
    </div>
  );
}

/** Words of the answer itself that the assessment points at, faults left out. */
function countingWords({ criteria, facts, principles }: Assessment): Span[] {
  return [
    ...criteria.flatMap(({ met, evidence, contrary }) => (met ? evidence : contrary)),
    ...facts.flatMap(({ met, evidence }) => (met ? evidence : [])),
    ...principles.flatMap(({ shown, evidence }) => (shown ? evidence : [])),
  ].filter(({ turn }) => turn === undefined);
}

function shortened(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  const [head, tail] = [words.slice(0, LONGEST_QUOTE / 2), words.slice(-LONGEST_QUOTE / 2)];
  return `${head.slice(0, head.lastIndexOf(" "))} … ${tail.slice(tail.indexOf(" ") + 1)}`;
}
