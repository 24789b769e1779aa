import { MOST_OF_FORMAT } from "@inclined/core/interview/check-format";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import { LENS_NAMES, LENSES } from "@inclined/core/lenses/names";
import type { InterviewerRole, RoundPlan } from "@inclined/core/schema/format";
import type { Lens } from "@inclined/core/schema/lens";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { OwnNumber } from "./own-number.tsx";
import { OwnPrinciples } from "./own-principles.tsx";
import type { NumberField } from "./own-written.ts";

/** Where the focus goes in a round, as ids of elements. */
export const roundElement = (round: string, part: "role" | "up" | "down"): string => `own-round-${round}-${part}`;

interface OwnRoundProps {
  /** As it reads on the page. */
  round: RoundPlan;
  /** From 1. */
  number: number;
  count: number;
  alsoIn: (principle: string) => readonly number[];
  change: (change: (before: RoundPlan) => RoundPlan) => void;
  changeNumber: (field: NumberField, value: number | null) => void;
  refuseNumber: (field: NumberField, value: number) => void;
  move: (step: -1 | 1) => void;
  remove: () => void;
}

/** One interviewer's part: who, about what, looked at how, how long, and for which principles. */
export function OwnRound({ round, number, count, alsoIn, change, changeNumber, refuseNumber, move, remove }: OwnRoundProps) {
  const name = `Round ${number}`;
  const { id, role, topic, lens, minutes, principles, questionsAtMost } = round;
  return (
    <li>
      <fieldset className="own-round">
        <legend>{name}</legend>
        <div className="own-round-tools">
          {count === 1 ? null : (
            <>
              <Button id={roundElement(id, "up")} variant="subtle" size="compact-sm" disabled={number === 1} onClick={() => move(-1)} aria-label={`Move up: ${name}`}>
                Move up
              </Button>
              <Button id={roundElement(id, "down")} variant="subtle" size="compact-sm" disabled={number === count} onClick={() => move(1)} aria-label={`Move down: ${name}`}>
                Move down
              </Button>
            </>
          )}
          <Button variant="subtle" size="compact-sm" onClick={remove} aria-label={`Remove: ${name}`}>
            Remove
          </Button>
        </div>
        <div className="own-round-fields">
          <NativeSelect
            id={roundElement(id, "role")}
            className="own-role"
            label="Interviewer"
            value={role}
            data={Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change((before) => ({ ...before, role: value as InterviewerRole }));
            }}
          />
          <TextInput
            className="own-topic"
            label="Topic"
            placeholder="What it is about, if you know"
            maxLength={200}
            value={topic}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change((before) => ({ ...before, topic: value }));
            }}
          />
          <NativeSelect
            className="own-lens"
            label="Lens"
            value={lens ?? ""}
            data={[{ value: "", label: "None" }, ...LENSES.map((value) => ({ value, label: LENS_NAMES[value] }))]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change((before) => ({ ...before, lens: value === "" ? null : (value as Lens) }));
            }}
          />
          <OwnNumber label="Minutes" value={minutes} most={MOST_OF_FORMAT.roundMinutes} change={(value) => changeNumber("minutes", value)} refuse={(value) => refuseNumber("minutes", value)} />
          <OwnNumber label="Questions at most" value={questionsAtMost ?? null} most={MOST_OF_FORMAT.questions} change={(value) => changeNumber("questions", value)} refuse={(value) => refuseNumber("questions", value)} />
        </div>
        <OwnPrinciples chosen={principles} alsoIn={alsoIn} change={(chosen) => change((before) => ({ ...before, principles: chosen }))} />
      </fieldset>
    </li>
  );
}
