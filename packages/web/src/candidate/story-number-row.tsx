import { claimOrigin } from "@inclined/core/candidate/story-beginning";
import type { StoryNumber } from "@inclined/core/candidate/story-numbers";
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

const STATES: Readonly<Record<Provenance, string>> = { resume: "From the résumé", said: "Said in an answer", confirmed: "Confirmed by you", unconfirmed: "Unconfirmed", "cannot-confirm": "You can’t confirm this" };

/** One number: where it stands, where it comes from, and what the person says to it. */
export function NumberRow({ number, standsIn, claim, isOwnClaim, items, decide }: NumberRowProps) {
  const { quote, provenance } = number;
  const employer = claim === null ? null : claimOrigin(items, claim.id).employer;
  const may = quote.length <= LONGEST_QUOTE;
  const offers: { to: Provenance | null; label: string }[] = [
    ...(provenance === "confirmed" ? [] : [{ to: "confirmed" as const, label: "Confirm" }]),
    ...(provenance === "unconfirmed" ? [] : [{ to: claim === null ? null : ("unconfirmed" as const), label: "Not confirmed" }]),
    ...(provenance === "resume" || claim === null ? [] : [{ to: null, label: "As the résumé says" }]),
    ...(provenance === "cannot-confirm" ? [] : [{ to: "cannot-confirm" as const, label: "I can’t confirm this" }]),
  ];
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
          In {standsIn.join(", ")}.{provenance === "cannot-confirm" ? " It stays so until you say otherwise." : ""}
        </p>
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
