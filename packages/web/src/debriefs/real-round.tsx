import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import type { RealRound as Round } from "@inclined/core/schema/real-loop";
import { NativeSelect, Textarea } from "@mantine/core";
import { RealClock } from "./real-clock.tsx";
import { RealStoryChoice } from "./real-story-choice.tsx";
import { FELT_WORDS, NOBODY_KNOWN, ROLES } from "./real-words.ts";

const MOST_WRITTEN = 10_000;

interface RealRoundProps {
  round: Round;
  /** As "Round 2: bar raiser". */
  name: string;
  change: (edit: (round: Round) => Round) => void;
}

/** What is remembered of one round. */
export function RealRoundFields({ round, name, change }: RealRoundProps) {
  const words = (field: "asked" | "told" | "probed" | "ownQuestions") => ({
    className: "real-field",
    autosize: true,
    minRows: 2,
    maxLength: MOST_WRITTEN,
    dir: "auto",
    value: round[field],
    onChange: (event: { currentTarget: { value: string } }): void => {
      const { value } = event.currentTarget;
      change((before) => ({ ...before, [field]: value }));
    },
  });
  const withTitle = (told: string, title: string): string => (told.trim() === "" ? title : `${told.trimEnd()}\n${title}`);
  return (
    <>
      <div className="real-round-begin">
        <NativeSelect
          id={`real-role-${round.id}`}
          className="real-role"
          label="Who it was"
          value={round.role ?? ""}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const role = ROLES.find((one) => one === value) ?? null;
            change((before) => ({ ...before, role }));
          }}
          data={[{ value: "", label: NOBODY_KNOWN }, ...ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }))]}
        />
        <RealClock about={name} />
      </div>
      <Textarea label="What was asked" {...words("asked")} />
      <Textarea label="What you told" {...words("told")} />
      <RealStoryChoice about={name} fits={(title) => withTitle(round.told, title).length <= MOST_WRITTEN} put={(title) => change((before) => ({ ...before, told: withTitle(before.told, title) }))} />
      <Textarea label="What was asked about it" description="The follow-up questions, and where you had no reply." {...words("probed")} />
      <Textarea label="What you asked them" {...words("ownQuestions")} />
      <fieldset className="real-choice">
        <legend>How it felt</legend>
        {[null, 1, 2, 3, 4, 5].map((felt) => (
          <label key={felt ?? "not-said"} className="wish">
            <input type="radio" name={`real-felt-${round.id}`} checked={round.felt === felt} onChange={() => change((before) => ({ ...before, felt }))} />
            <span>{felt === null ? "Not said" : FELT_WORDS[felt - 1]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
