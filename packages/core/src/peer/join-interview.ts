import { subjectsOf } from "../interview/shared-subjects.ts";
import { threadsOf } from "../interview/spoken-parts.ts";
import type { InterviewerPack } from "../schema/interviewer-pack.ts";
import type { MockInterview } from "../schema/mock-interview.ts";

/** Less of what two questions are about is the same by chance. */
const LEAST_SHARED = 0.3;

/** A question of a pack, found in a mock interview that was held with it. */
export interface FoundQuestion {
  /** Of the question in the pack. */
  id: string;
  /** Key of the thread in the interview. */
  thread: string;
  /** The attempt that was made of it; null: it was not assessed yet. */
  attempt: string | null;
}

/**
 * Which of a pack's questions were asked in a mock interview, by their words: an interviewer seldom reads them out as they stand. Each
 * thread is taken once, the surest first.
 */
export function questionsInInterview({ questions }: Pick<InterviewerPack, "questions">, { turns, parts, questions: asked, assessed }: Pick<MockInterview, "turns" | "parts" | "questions" | "assessed">): FoundQuestion[] {
  const threads = threadsOf(turns, parts).map(({ at, question }) => ({ key: String(at), about: subjectsOf(asked[String(at)] ?? question) }));
  const pairs = questions
    .flatMap(({ id, text }) => {
      const about = subjectsOf(text);
      return threads.map(({ key, about: own }) => ({ id, key, share: shared(about, own) }));
    })
    .filter(({ share }) => share >= LEAST_SHARED)
    .toSorted((a, b) => b.share - a.share);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, key } of pairs) {
    if (found.has(id) || taken.has(key)) continue;
    found.set(id, key);
    taken.add(key);
  }
  return questions.flatMap(({ id }) => {
    const thread = found.get(id);
    if (thread === undefined) return [];
    const kept = assessed[thread];
    return [{ id, thread, attempt: kept?.isDone === true ? kept.attempt : null }];
  });
}

/** Of what both are about, how much is the same, 0 to 1. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
