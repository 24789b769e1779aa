import "./claims.css";
import type { MarkedMatch } from "@inclined/core/candidate/match-marks";
import type { MatchStatus } from "@inclined/core/schema/posting";
import { NativeSelect } from "@mantine/core";
import { ClaimChoice } from "./claim-choice.tsx";
import { type Matching, STATUS_NAMES } from "./posting-matching.ts";

const OPTIONS = (["met", "partly", "not-shown"] as const).map((value) => ({ value, name: STATUS_NAMES[value] }));
/** Code units of a claim in the list to choose from; a longer one breaks the list on a small screen. */
const SHOWN_LENGTH = 90;

interface PostingCorrectProps {
  id: string;
  text: string;
  marked: MarkedMatch;
  matching: Matching;
  onStatus: (status: MatchStatus) => void;
  onClaim: (claim: string) => void;
  onAllow: (claim: string) => void;
}

/** Where a person says how far a requirement is shown, and by which claim. */
export function PostingCorrect({ id, text, marked: { standing, mark }, matching: { groups }, onStatus, onClaim, onAllow }: PostingCorrectProps) {
  const refused = groups.flatMap(({ claims }) => claims.filter((claim) => mark?.refused.includes(claim.id)));
  const shows = new Set(standing.claims);
  return (
    <div className="posting-correct" id={id}>
      <div className="claim-line">
        <span className="soft">As you see it</span>
        <ClaimChoice label={`How far your résumé shows: ${text}`} options={OPTIONS} value={standing.status} onChoose={onStatus} />
      </div>
      <NativeSelect
        label="A claim that shows it"
        aria-description={text}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value !== "") onClaim(event.currentTarget.value);
        }}
        data={[
          { value: "", label: "Choose one of your claims" },
          ...groups.map(({ name, claims }) => ({ group: name, items: claims.map((claim) => ({ value: claim.id, label: shortened(claim.text), disabled: shows.has(claim.id) })) })),
        ]}
      />
      {refused.length === 0 ? null : (
        <ul className="posting-refused">
          {refused.map((claim) => (
            <li key={claim.id}>
              <s>{shortened(claim.text)}</s> Does not show it, by your word.{" "}
              <button type="button" className="quiet" onClick={() => onAllow(claim.id)} aria-label={`Undo, it counts again: ${claim.text}`}>
                Undo
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const shortened = (text: string): string => (text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH).replace(/\s+\S*$/, "")} …`);
