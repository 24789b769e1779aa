import { fieldName, fieldsOf, type StoryField } from "@inclined/core/candidate/story-changes";
import { placesOfAll, saidInInterviews, storyNumbers, withDecision } from "@inclined/core/candidate/story-numbers";
import type { ReviewItem } from "@inclined/core/schema/paper";
import type { Claim } from "@inclined/core/schema/resume";
import type { Provenance, StoryData } from "@inclined/core/schema/story";
import type { StoryForm } from "@inclined/core/schema/story-part-ids";
import { useDebouncedValue } from "@mantine/hooks";
import { useMemo } from "react";
import { useSaid } from "../papers/use-said.ts";
import { StoryChanges } from "./story-changes.tsx";
import type { EditStory } from "./story-desk.tsx";
import { NumberRow } from "./story-number-row.tsx";

/** A pause of this long, and the numbers are looked at anew. */
const PAUSE_MS = 400;

interface StoryNumberListProps {
  storyId: string;
  story: StoryData;
  /** As it was when the page was opened. */
  asOpened: StoryData;
  edit: EditStory;
  items: readonly ReviewItem[];
  claims: readonly Claim[];
  /** Opens a form and goes to its words. */
  goToForm: (form: StoryForm) => void;
}

/** Every number of the story with where it comes from. Nothing that is shown or exported holds one that cannot be traced. */
export function StoryNumberList({ storyId, story, asOpened, edit, items, claims, goToForm }: StoryNumberListProps) {
  const { parts, forms, isDataProject } = story;
  // a number that is being typed is none yet
  const [settled] = useDebouncedValue(useMemo(() => ({ parts, forms, isDataProject }), [parts, forms, isDataProject]), PAUSE_MS);
  const fields = useMemo(() => fieldsOf(settled), [settled]);
  const said = useSaid();
  const asked = useMemo(() => saidInInterviews(story), [story]);
  const numbers = useMemo(
    () => {
      // in telling order, whatever the order in which they were written
      const inOrder = (kind: "part:" | "form:") => Object.fromEntries(fields.flatMap(({ id, text }) => (id.startsWith(kind) ? [[id.slice(kind.length), text]] : [])));
      return storyNumbers({ parts: inOrder("part:"), forms: inOrder("form:"), numbers: story.numbers, claim: story.claim }, claims, [...said, ...asked]);
    },
    [fields, story.numbers, story.claim, claims, said, asked],
  );
  const places = useMemo(() => placesOfAll(numbers.map(({ quote }) => quote), fields), [numbers, fields]);
  const decide = (quote: string, provenance: Provenance | null): void =>
    edit((before) => ({ ...before, numbers: withDecision(before.numbers, quote, provenance) }));
  return (
    <section className="column" aria-labelledby="numbers-title">
      <h2 className="section" id="numbers-title">
        Its numbers
      </h2>
      <StoryChanges storyId={storyId} story={settled} asOpened={asOpened} claims={claims} goToForm={goToForm} />
      {numbers.length === 0 ? (
        <div className="empty">
          <p>No number stands in the story yet. Each that you write is listed here with where it comes from.</p>
        </div>
      ) : (
        <ul className="list">
          {numbers.map((number) => (
            <NumberRow key={number.kind + number.quote} number={number} standsIn={[...new Set((places.get(number.quote) ?? []).map(({ id }) => fieldName(id as StoryField)))]} claim={claims.find(({ id }) => id === number.claim) ?? null} isOwnClaim={number.claim === story.claim} items={items} decide={decide} />
          ))}
        </ul>
      )}
    </section>
  );
}
