/** What the words of a board stand under in a thread, where otherwise a probe stands. Nobody asked for them. */
export const ON_THE_BOARD = "On the board";

/** Whether a turn of a thread is the words of a board, and no reply to anybody. */
export const isOnTheBoard = ({ probe }: { probe: string }): boolean => probe === ON_THE_BOARD;
