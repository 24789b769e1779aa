import { expect, it } from "vitest";
import { AnswerLedger, textOf } from "./answer-ledger.ts";

/** A ledger with one answer, of which `acknowledged` writes were acknowledged and one more was sent. */
function withInFlight(acknowledged: number) {
  const ledger = new AnswerLedger();
  for (let count = 0; count < acknowledged; count += 1) {
    const { answerId, sequence } = ledger.next(3);
    ledger.acknowledge(answerId, sequence);
  }
  const { answerId } = ledger.next(3);
  const stored = (revision: number) => ({ revision, text: textOf(3, answerId, revision) });
  return { ledger, answerId, stored };
}

it("chains each write on the last acknowledged one", () => {
  const { ledger, answerId } = withInFlight(4);
  const next = ledger.next(3);
  expect(next).toMatchObject({ answerId, sequence: 5, write: { baseRevision: 4, text: textOf(3, answerId, 5) } });
  expect(ledger.acknowledged).toBe(4);
});

it("accepts the acknowledged write and the one in flight", () => {
  const first = withInFlight(4);
  expect(first.ledger.judge(first.answerId, first.stored(4))).toEqual({ lost: 0, unacknowledged: 0, fault: null });
  const second = withInFlight(4);
  expect(second.ledger.judge(second.answerId, second.stored(5))).toEqual({ lost: 0, unacknowledged: 1, fault: null });
});

it("counts every acknowledged write that does not stand, once", () => {
  const { ledger, answerId, stored } = withInFlight(4);
  expect(ledger.judge(answerId, stored(1)).lost).toBe(3);
  expect(ledger.judge(answerId, stored(1)).lost).toBe(0);
  const gone = withInFlight(4);
  expect(gone.ledger.judge(gone.answerId, null).lost).toBe(4);
});

it("finds a text that was changed and one that was never sent", () => {
  const first = withInFlight(4);
  expect(first.ledger.judge(first.answerId, { revision: 4, text: "something else" }).fault).toMatch(/another text/);
  const second = withInFlight(4);
  expect(second.ledger.judge(second.answerId, second.stored(6)).fault).toMatch(/only 5 were sent/);
  expect(second.ledger.judge("unknown", null).fault).toMatch(/never written/);
});

it("begins a new answer after a while", () => {
  const { ledger, answerId } = withInFlight(25);
  expect(ledger.answerIds()).toHaveLength(2);
  expect(ledger.next(3).answerId).toBe(answerId);
});

it("does not take an acknowledgement of what was never sent", () => {
  const ledger = new AnswerLedger();
  ledger.send(0, "a", 1);
  ledger.acknowledge("a", 1);
  expect(() => ledger.acknowledge("a", 2)).toThrow(/never sent/);
  expect(ledger.judge("a", null)).toEqual({ lost: 1, unacknowledged: 0, fault: null });
});
