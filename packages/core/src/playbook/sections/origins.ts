import type { HeardAnswer } from "../../debrief/heard.ts";

/** "Answer 3": whose words a quotation is. */
export const answerOrigin = (answer: Pick<HeardAnswer, "id">, all: readonly Pick<HeardAnswer, "id">[]): string => `Answer ${all.findIndex(({ id }) => id === answer.id) + 1}`;

/** Id of the heading under which an answer stands. */
export const answerAnchor = ({ id }: Pick<HeardAnswer, "id">): string => `answer-${id}`;
