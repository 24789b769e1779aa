import type { OwnFormat } from "@inclined/core/schema/format";

/** Numbers that are typed and cannot be stored, by `numberKey`. They stand on the page until they are mended. */
export type Written = Readonly<Record<string, number>>;
export type NumberField = "minutes" | "questions";

/** @param round id of a round; null: the minutes of the whole */
export const numberKey = (round: string | null, field: NumberField): string => `${round ?? "whole"} ${field}`;

/** The loop as it reads on the page, with what cannot be stored. */
export function asWritten(format: OwnFormat, written: Written): OwnFormat {
  const totalMinutes = written[numberKey(null, "minutes")] ?? format.totalMinutes;
  const rounds = format.rounds.map((round) => {
    const questionsAtMost = written[numberKey(round.id, "questions")] ?? round.questionsAtMost;
    return { ...round, minutes: written[numberKey(round.id, "minutes")] ?? round.minutes, ...(questionsAtMost === undefined ? {} : { questionsAtMost }) };
  });
  return { ...format, totalMinutes, rounds };
}
