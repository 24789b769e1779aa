import type { AnswerWrite } from "@inclined/core/schema/answer";
import { randomUUID } from "node:crypto";

/** A writer begins a new answer after so many writes, so that many rows stand at every later check. */
const WRITES_PER_ANSWER = 25;
const QUESTION = "Tell me about a time you had to decide without all the data.";
const SENTENCE = "We had two weeks, three teams and one number that nobody trusted, so I asked for the raw export. ";

/** What the writer's side knows of one answer. A write's sequence is the revision that it makes. */
interface Entry {
  writer: number;
  /** Highest sequence that was acknowledged; 0 before the first. */
  acknowledged: number;
  /** Highest sequence that was sent. */
  sent: number;
}

/** The text of one write. It names its writer and its sequence; its length varies from 0.2 to 4 KB. */
export function textOf(writer: number, answerId: string, sequence: number): string {
  const sentences = 1 + ((sequence * 7 + writer * 3) % 40);
  return `writer ${writer}, answer ${answerId}, write ${sequence}\n${SENTENCE.repeat(sentences)}`;
}

/** What stands of an answer, compared with what was acknowledged. */
export interface Verdict {
  /** Acknowledged writes that do not stand. */
  lost: number;
  /** Writes that nobody acknowledged and that stand: allowed, they were in flight. */
  unacknowledged: number;
  /** What must never be: a text that nobody wrote, or one that was never sent. Null when all is well. */
  fault: string | null;
}

/** Keeps account of writes: what was sent, what was acknowledged, and whether it stands. */
export class AnswerLedger {
  readonly #entries = new Map<string, Entry>();
  readonly #open = new Map<number, string>();
  acknowledged = 0;

  /** The writer's next write, chained on its last acknowledged one. */
  next(writer: number): { answerId: string; sequence: number; write: AnswerWrite } {
    let answerId = this.#open.get(writer);
    let acknowledged = this.#entries.get(answerId ?? "")?.acknowledged ?? 0;
    if (answerId === undefined || acknowledged >= WRITES_PER_ANSWER) {
      answerId = randomUUID();
      acknowledged = 0;
      this.#open.set(writer, answerId);
    }
    const sequence = acknowledged + 1;
    this.send(writer, answerId, sequence);
    return { answerId, sequence, write: writeOf(writer, answerId, sequence) };
  }

  /** Notes that a write was sent; another process may have made it. */
  send(writer: number, answerId: string, sequence: number): void {
    const entry = this.#entries.get(answerId) ?? { writer, acknowledged: 0, sent: 0 };
    entry.sent = sequence;
    this.#entries.set(answerId, entry);
  }

  /** Notes an acknowledgement of a write that was sent. */
  acknowledge(answerId: string, sequence: number): void {
    const entry = this.#entries.get(answerId);
    if (entry === undefined || sequence > entry.sent) throw new Error(`write ${sequence} of ${answerId} was acknowledged, but never sent`);
    entry.acknowledged = sequence;
    this.acknowledged += 1;
  }

  answerIds(): string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Compares what stands with what was acknowledged, and goes on from what stands.
   * @param stored null when there is no such answer
   */
  judge(answerId: string, stored: { text: string; revision: number } | null): Verdict {
    const entry = this.#entries.get(answerId);
    if (entry === undefined) return { lost: 0, unacknowledged: 0, fault: `answer ${answerId} was never written` };
    const standing = stored?.revision ?? 0;
    const verdict: Verdict = {
      lost: Math.max(0, entry.acknowledged - standing),
      unacknowledged: Math.max(0, standing - entry.acknowledged),
      fault: null,
    };
    if (stored !== null && stored.text !== textOf(entry.writer, answerId, standing)) {
      verdict.fault = `answer ${answerId} holds at revision ${standing} another text than the one written`;
    } else if (standing > entry.sent) {
      verdict.fault = `answer ${answerId} stands at revision ${standing}, but only ${entry.sent} were sent`;
    }
    entry.acknowledged = standing;
    entry.sent = standing;
    return verdict;
  }
}

function writeOf(writer: number, answerId: string, sequence: number): AnswerWrite {
  return {
    baseRevision: sequence - 1,
    writeId: randomUUID(),
    questionId: null,
    question: QUESTION,
    lens: "data-driven",
    text: textOf(writer, answerId, sequence),
  };
}
