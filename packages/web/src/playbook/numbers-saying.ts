import type { ProofOfNumbers } from "@inclined/core/playbook/proof-of-numbers";
import { count } from "../look/words.ts";

/** Whether each number of our own words has an origin, and how many of them nobody has confirmed. */
export function numbersSaying({ untraced, traced: { unconfirmed } }: ProofOfNumbers): string {
  const open = unconfirmed === 0 ? "" : `, ${unconfirmed} of them unconfirmed`;
  return untraced.length === 0 ? `Every number says where it is from${open}` : `${count(untraced.length, "number")} without an origin${open}`;
}
