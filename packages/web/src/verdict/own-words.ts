import type { Assessment } from "@inclined/core/schema/assessment";

/** What somebody may say of one verdict, in words that fit its kind. */
export interface OwnWords {
  /** A fault is an absence of something: there are no words to choose. */
  isAbsence: boolean;
  /** What is asked for once one contradicts. @param isHeld what the scorer says: met, shown, a fault */
  ask: (isHeld: boolean) => string;
  /** On the two buttons. */
  holds: string;
  doesNotHold: string;
  /** After "You: ". */
  saidHolds: string;
  saidNot: string;
}

/** The words for contesting a criterion, a principle or a fault of this assessment. */
export function ownWordsOf({ flags, principles }: Pick<Assessment, "flags" | "principles">, id: string): OwnWords {
  const flag = flags.find((one) => one.id === id);
  if (flag !== undefined) {
    const isAbsence = flag.kind === "absence";
    return {
      isAbsence,
      ask: (isHeld) => (isHeld ? "Say that it is not a fault, or select words that have it more plainly." : "Select the words that have this fault."),
      holds: isAbsence ? "The answer has this fault" : "These words have this fault",
      doesNotHold: isAbsence ? "The answer does not have this fault" : "This is not a fault",
      saidHolds: "a fault", saidNot: "not a fault",
    };
  }
  const isPrinciple = principles.some((one) => one.id === id);
  return {
    isAbsence: false,
    ask: (isHeld) => (isHeld ? "Say that they do not show it, or select words that show it better." : "Select the words that show it."),
    holds: "These words show it", doesNotHold: "These words do not show it",
    saidHolds: isPrinciple ? "shown" : "met", saidNot: isPrinciple ? "not shown" : "not met",
  };
}
