import { claimOrigin } from "@inclined/core/candidate/story-beginning";
import { fieldName, type StoryField } from "@inclined/core/candidate/story-changes";
import type { Difference, StoryNumber } from "@inclined/core/candidate/story-numbers";
import type { ReviewItem } from "@inclined/core/schema/paper";
import type { Claim } from "@inclined/core/schema/resume";
import type { Provenance } from "@inclined/core/schema/story";
import { Button } from "@mantine/core";

/** Longer words of a number are not kept with a decision. */
const LONGEST_QUOTE = 60;

interface NumberRowProps {
  number: StoryNumber;
  /** Names of the parts and forms that hold it. */
  standsIn: readonly string[];
  /** The claim that holds it, where one does. */
  claim: Claim | null;
  /** The story grew from that claim, which stands beside its title. */
  isOwnClaim: boolean;
  items: readonly ReviewItem[];
  /** Null takes a decision back. */
  decide: (quote: string, provenance: Provenance | null) => void;
}

/** What may be said to a number in each state. Null takes back what was said, so that it is again what it would be by itself. */
const OFFERS: Readonly<Record<Provenance, readonly { to: Provenance | null; label: string }[]>> = {
  resume: [{ to: "confirmed", label: "Confirm" }, { to: "unconfirmed", label: "Not the résumé’s number" }, { to: "cannot-confirm", label: "I can’t confirm this" }],
  said: [{ to: "confirmed", label: "Confirm" }, { to: "unconfirmed", label: "Not the number I said" }, { to: "cannot-confirm", label: "I can’t confirm this" }],
  confirmed: [{ to: null, label: "Take back what I said" }, { to: "cannot-confirm", label: "I can’t confirm this" }],
  unconfirmed: [{ to: "confirmed", label: "Confirm" }, { to: null, label: "Take back what I said" }, { to: "cannot-confirm", label: "I can’t confirm this" }],
  "cannot-confirm": [{ to: "confirmed", label: "Confirm" }, { to: null, label: "Take back what I said" }],
};

const STATES: Readonly<Record<Provenance, string>> = { resume: "From the résumé", said: "Said in an answer", confirmed: "Confirmed by you", unconfirmed: "Unconfirmed", "cannot-confirm": "You can’t confirm this" };

/** One number: where it stands, where it comes from, and what the person says to it. */
export function NumberRow({ number, standsIn, claim, isOwnClaim, items, decide }: NumberRowProps) {
  const { quote, provenance, isDecided, differs } = number;
  const employer = claim === null ? null : claimOrigin(items, claim.id).employer;
  const may = quote.length <= LONGEST_QUOTE;
  const offers = OFFERS[provenance].filter(({ to }) => to !== null || isDecided);
  return (
    <li className="row story-number">
      <div>
        <p className="story-number-line">
          <span className="story-number-quote">{quote}</span>
          <span className="story-number-state" data-state={provenance}>
            {STATES[provenance]}
          </span>
        </p>
        <p className="row-about">
          In {standsIn.join(", ")}.{provenance === "cannot-confirm" ? " It stays so until you say otherwise: tell it as an estimate, or leave it out." : ""}
        </p>
        {differs === null ? null : <p className="row-about unconfirmed">{differenceLine(differs)}</p>}
        {claim === null ? null : (
          <p className="row-about">
            {isOwnClaim ? "The claim that this grew from says so." : <>The résumé says{employer === null ? "" : ` (${employer})`}: “{claim.text}”</>}
          </p>
        )}
      </div>
      {may ? (
        <div className="row-tools">
          {offers.map(({ to, label }) => (
            <Button key={label} variant="subtle" size="compact-sm" aria-label={`${label}: ${quote}`} onClick={() => decide(quote, to)}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** "The résumé says 210 ms." */
function differenceLine({ quote, in: where, form }: Difference): string {
  const says = "claim" in where ? "The résumé says" : `${fieldName(`part:${where.part}` as StoryField)} says`;
  return `${says} ${quote}.${form === null ? "" : ` Which is it, in ${fieldName(`form:${form}`)}?`}`;
}
