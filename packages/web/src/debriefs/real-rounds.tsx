import type { RealLoop, RealRound } from "@inclined/core/schema/real-loop";
import { Button } from "@mantine/core";
import { flushSync } from "react-dom";
import { sayWithUndo } from "../look/notify.tsx";
import type { EditRealLoop } from "./real-desk.tsx";
import { RealRoundFields } from "./real-round.tsx";
import { nameOfRound } from "./real-words.ts";

const MOST_ROUNDS = 12;
const ADD = "real-add-round";
const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The rounds as they are remembered, in the order in which they were. */
export function RealRounds({ rounds, edit }: { rounds: RealLoop["rounds"]; edit: EditRealLoop }) {
  const add = (): void => {
    const id = crypto.randomUUID();
    flushSync(() => edit((data) => ({ ...data, rounds: [...data.rounds, { id, role: null, asked: "", told: "", probed: "", felt: null, ownQuestions: "" }] })));
    focusOn(`real-role-${id}`);
  };
  const remove = (round: RealRound, place: number, name: string): void => {
    flushSync(() => edit((data) => ({ ...data, rounds: data.rounds.filter(({ id }) => id !== round.id) })));
    focusOn(ADD);
    sayWithUndo(`${name} was removed.`, async () => {
      edit((data) => ({ ...data, rounds: data.rounds.some(({ id }) => id === round.id) ? data.rounds : data.rounds.toSpliced(place, 0, round) }));
    });
  };
  /** The button keeps the focus, or gives it to the other one at the end of the list. */
  const move = (id: string, by: -1 | 1): void => {
    flushSync(() =>
      edit((data) => {
        const from = data.rounds.findIndex((round) => round.id === id);
        const [moved, to] = [data.rounds[from], from + by];
        return moved === undefined || to < 0 || to >= data.rounds.length ? data : { ...data, rounds: data.rounds.toSpliced(from, 1).toSpliced(to, 0, moved) };
      }),
    );
    const [same, other] = by === -1 ? ["up", "down"] : ["down", "up"];
    focusOn(`real-${document.getElementById(`real-${same}-${id}`) === null ? other : same}-${id}`);
  };
  return (
    <>
      <h2 className="section">Round by round</h2>
      <p className="soft">Ten minutes a round are enough: it is about what you would have forgotten by next week.</p>
      {rounds.map((round, place) => {
        const name = nameOfRound(place, round.role);
        return (
          <section key={round.id} className="real-round" aria-labelledby={`real-name-${round.id}`}>
            <div className="real-round-head">
              <h3 className="subsection" id={`real-name-${round.id}`}>
                {name}
              </h3>
              <div className="row-tools">
                {place === 0 ? null : (
                  <Button id={`real-up-${round.id}`} variant="subtle" size="compact-sm" aria-label={`Move up: ${name}`} onClick={() => move(round.id, -1)}>
                    Move up
                  </Button>
                )}
                {place === rounds.length - 1 ? null : (
                  <Button id={`real-down-${round.id}`} variant="subtle" size="compact-sm" aria-label={`Move down: ${name}`} onClick={() => move(round.id, 1)}>
                    Move down
                  </Button>
                )}
                <Button variant="subtle" size="compact-sm" aria-label={`Remove: ${name}`} onClick={() => remove(round, place, name)}>
                  Remove
                </Button>
              </div>
            </div>
            <RealRoundFields round={round} name={name} change={(edited) => edit((data) => ({ ...data, rounds: data.rounds.map((one) => (one.id === round.id ? edited(one) : one)) }))} />
          </section>
        );
      })}
      <div className="actions">
        <Button id={ADD} variant="default" disabled={rounds.length >= MOST_ROUNDS} onClick={add}>
          {rounds.length === 0 ? "Write down the first round" : "Add a round"}
        </Button>
      </div>
      {rounds.length < MOST_ROUNDS ? null : <p className="soft">Twelve rounds are as many as one evening holds here.</p>}
    </>
  );
}
