import { barRaiserCase, differencesIn } from "@inclined/core/debrief/meeting";
import type { Debrief } from "@inclined/core/schema/debrief";

/** Where the votes differ and why, the bar raiser's case, the level, the outcome; each with what decided. */
export function Meeting({ debrief: { votes, outcome, because, level, levelBecause }, sourceRule }: { debrief: Debrief; sourceRule: string | null }) {
  const [differences, bar] = [differencesIn(votes), barRaiserCase(votes)];
  return (
    <section aria-labelledby="meeting-title">
      <h2 className="section" id="meeting-title">
        The meeting
      </h2>
      {differences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {bar === null ? null : bar.map((sentence) => <p key={sentence}>{sentence}</p>)}
      <dl className="facts meeting-facts">
        <dt>Outcome</dt>
        <dd>
          <b>{outcome}</b>. {afterIts(because)}
        </dd>
        <dt>Level</dt>
        <dd>
          <b>{level}</b>. {afterIts(levelBecause)}
        </dd>
        {sourceRule === null ? null : (
          <>
            <dt>Its source’s rule</dt>
            <dd>{sourceRule}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** The reason without the outcome that it opens with. */
const afterIts = (because: string): string => because.replace(/^[^:]{1,40}: (.)/, (_, first: string) => first.toUpperCase());
