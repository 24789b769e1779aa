import type { LevelProfile } from "@inclined/core/schema/level";

/**
 * What public sources say about the scope of a level, from the lower level to the higher. A kind of scope that is not
 * listed is one that the source does not mention: no source that we know speaks of regions, or of how long a programme ran.
 */
export const levels: readonly LevelProfile[] = [
  {
    id: "tpm-ii",
    name: "TPM II",
    family: "tpm",
    source: "senior-tpm-onsite",
    note: "The source tells TPM II from Senior TPM by scope and gives pairs of examples; these are the smaller halves. On whom a TPM II presents to it says nothing.",
    scope: [
      { kind: "customers", atLeast: null, says: "The customers may be small shops." },
      { kind: "money", atLeast: null, says: "Revenue of a few hundred thousand hangs on the work. The currency is not named." },
      { kind: "organisations", atLeast: null, says: "The work stays in one team that has several leads." },
    ],
  },
  {
    id: "senior-tpm",
    name: "Senior TPM",
    family: "tpm",
    source: "senior-tpm-onsite",
    note: "The larger halves of the source’s examples: it gives them to show the difference and not as limits. A second answer in the same source does not speak of scope at all: experience of running programmes, technical skill and years make the difference there.",
    scope: [
      { kind: "customers", atLeast: null, says: "The customers are companies of the Fortune 500 rather than small shops. How many is not said." },
      { kind: "money", atLeast: 10_000_000, says: "Revenue of about ten million. The currency is not named; we take it as US dollars." },
      { kind: "organisations", atLeast: null, says: "The work goes across organisations that have different vice presidents or directors. How many is not said." },
      { kind: "audience", atLeast: null, says: "Presents to vice presidents and senior vice presidents regularly, and is trusted to present decisions up to three levels above their own." },
    ],
  },
  {
    id: "senior-tpm-ownership",
    name: "Senior TPM, by ownership",
    family: "tpm",
    source: "tpm-loop-teardown",
    note: "This source hears seniority in how a story is told rather than in its size: a closed loop, the reason for a trade-off, a metric for what comes next, dependencies across teams, and answering for a failure. Its amounts are examples of answers, not limits.",
    scope: [
      { kind: "organisations", atLeast: null, says: "Owns dependencies across teams, in its example site reliability, finance and legal." },
      { kind: "audience", atLeast: null, says: "Takes what blocks the work straight to a vice president." },
    ],
  },
];

/** The level profile with that id, or null. */
export function findLevel(id: string): LevelProfile | null {
  return levels.find((level) => level.id === id) ?? null;
}
