import type { HeardAnswer } from "../../debrief/heard.ts";

/** "Answer 3": whose words a quotation is. */
export const answerOrigin = (answer: Pick<HeardAnswer, "id">, all: readonly Pick<HeardAnswer, "id">[]): string => `Answer ${all.findIndex(({ id }) => id === answer.id) + 1}`;
