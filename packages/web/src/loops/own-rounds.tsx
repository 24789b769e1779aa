import { MOST_OF_FORMAT } from "@inclined/core/interview/check-format";
import type { OwnFormat, RoundPlan } from "@inclined/core/schema/format";
import { Button } from "@mantine/core";
import { useState } from "react";
import { flushSync } from "react-dom";
import { sayWithUndo } from "../look/notify.tsx";
import { OwnBegin } from "./own-begin.tsx";
import { OwnRound, roundElement } from "./own-round.tsx";
import type { NumberField } from "./own-written.ts";

type Rounds = OwnFormat["rounds"];
const ADD = "own-add";

interface OwnRoundsProps {
  rounds: Rounds;
  /** The same as they read on the page, with numbers that cannot be stored. */
  shown: Rounds;
  edit: (change: (before: Rounds) => Rounds) => void;
  changeNumber: (round: string, field: NumberField, value: number | null) => void;
  refuseNumber: (round: string, field: NumberField, value: number) => void;
}

/** The interviewers in their order. What is moved, added or removed leaves the focus where one goes on. */
export function OwnRounds({ rounds, shown, edit, changeNumber, refuseNumber }: OwnRoundsProps) {
  const [moved, sayMoved] = useState("");
  /** Focus needs the page as it is afterwards. */
  const editThenFocus = (change: (before: Rounds) => Rounds, ...elements: string[]): void => {
    flushSync(() => edit(change));
    const target = elements.map((id) => document.getElementById(id)).find((element) => element !== null && !element.matches(":disabled"));
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  };
  const add = (): void => {
    const id = crypto.randomUUID();
    editThenFocus((before) => [...before, { id, role: "hiring-manager", topic: "", lens: "behavioural", minutes: null, principles: [] }], roundElement(id, "role"));
  };
  const move = (id: string, place: number, step: -1 | 1): void => {
    const [towards, back] = step === -1 ? (["up", "down"] as const) : (["down", "up"] as const);
    editThenFocus((before) => movedTo(before, id, before.findIndex((one) => one.id === id) + step), roundElement(id, towards), roundElement(id, back));
    sayMoved(`Round ${place + 1} is now round ${place + 1 + step}.`);
  };
  const remove = (round: RoundPlan, place: number): void => {
    const next = rounds[place + 1] ?? rounds[place - 1];
    editThenFocus((before) => before.filter(({ id }) => id !== round.id), ...(next === undefined ? [] : [roundElement(next.id, "role")]), ADD);
    const putBack = async (): Promise<void> => {
      let isFull = false;
      edit((before) => {
        isFull = before.length >= MOST_OF_FORMAT.rounds;
        return isFull ? before : before.toSpliced(place, 0, round);
      });
      if (isFull) sayWithUndo(`A loop has ${MOST_OF_FORMAT.rounds} interviewers at most. Remove one first, then:`, putBack);
    };
    sayWithUndo(`Round ${place + 1} was removed.`, putBack);
  };
  const copy = (from: readonly RoundPlan[]): void => {
    const copied = from.map((round) => ({ ...round, principles: [...round.principles], id: crypto.randomUUID() }));
    const replaced = rounds;
    editThenFocus(() => copied, ...copied.slice(0, 1).map(({ id }) => roundElement(id, "role")));
    if (replaced.length > 0) sayWithUndo("The rounds were replaced.", async () => edit(() => replaced));
  };
  const isFull = rounds.length >= MOST_OF_FORMAT.rounds;
  return (
    <section aria-labelledby="own-rounds">
      <h2 className="section" id="own-rounds">
        Rounds
      </h2>
      <p className="soft own-how">
        An interviewer asks one question for each principle and one for the lens; the behavioural lens is asked through the principles, where there are any. Without a lens and principles it is one question about a decision by data.
      </p>
      {rounds.length === 0 ? <OwnBegin replaces={false} copy={copy} /> : null}
      <ol className="own-rounds">
        {rounds.map((round, place) => (
          <OwnRound
            key={round.id}
            round={shown[place] ?? round}
            number={place + 1}
            count={rounds.length}
            alsoIn={(principle) => rounds.flatMap(({ id, principles }, at) => (id !== round.id && principles.includes(principle) ? [at + 1] : []))}
            change={(change) => edit((before) => before.map((one) => (one.id === round.id ? change(one) : one)))}
            changeNumber={(field, value) => changeNumber(round.id, field, value)}
            refuseNumber={(field, value) => refuseNumber(round.id, field, value)}
            move={(step) => move(round.id, place, step)}
            remove={() => remove(round, place)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <div className="actions own-add">
        <Button id={ADD} variant="default" disabled={isFull} onClick={add}>
          Add an interviewer
        </Button>
        {isFull ? <span className="soft">A loop has {MOST_OF_FORMAT.rounds} interviewers at most.</span> : null}
      </div>
      {rounds.length === 0 ? null : (
        <details className="own-again">
          <summary>Begin again from another loop</summary>
          <OwnBegin replaces copy={copy} />
        </details>
      )}
    </section>
  );
}

function movedTo(rounds: Rounds, id: string, place: number): Rounds {
  const round = rounds.find((one) => one.id === id);
  return round === undefined ? rounds : rounds.filter((one) => one.id !== id).toSpliced(Math.max(0, place), 0, round);
}
