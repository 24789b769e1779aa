import { roleInSentence } from "../interview/role-names.ts";
import { LENS_NAMES } from "../lenses/names.ts";
import { PRINCIPLE_NAMES, type PrincipleId } from "../principles/names.ts";
import type { InterviewerVote, VoteItem } from "../schema/debrief.ts";

/** What a person reads for what is voted on. */
export const itemName = (item: VoteItem): string => (item.kind === "lens" ? LENS_NAMES[item.id] : PRINCIPLE_NAMES[item.id as PrincipleId]);

const isFor = ({ vote }: Pick<InterviewerVote, "vote">): boolean => vote === "inclined" || vote === "strongly inclined";
const named = (votes: readonly InterviewerVote[]): string => {
  const names = votes.map(({ role }) => roleInSentence(role));
  return names.length < 2 ? `the ${names[0] ?? ""}` : `the ${names.slice(0, -1).join(", the ")} and the ${names.at(-1) ?? ""}`;
};
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The one vote to move first: the one that decided, else the first that can be moved. Null where none can. */
export function voteToFlip(votes: readonly InterviewerVote[]): InterviewerVote | null {
  const movable = votes.filter(({ flip }) => flip !== null);
  return movable.find(({ role }) => role === "bar-raiser" || role === "hiring-manager") ?? movable[0] ?? null;
}

/** Where the votes differ, and on what: sentences about answers, never about the person. */
export function differencesIn(votes: readonly InterviewerVote[]): string[] {
  const cast = votes.filter(({ vote }) => vote !== null);
  const [inFavour, others] = [cast.filter(isFor), cast.filter((vote) => !isFor(vote))];
  const silent = votes.filter(({ vote }) => vote === null);
  const sentences: string[] = [];
  if (inFavour.length > 0 && others.length > 0) {
    sentences.push(`${upper(named(inFavour))} ${inFavour.length === 1 ? "is" : "are"} inclined; ${named(others)} ${others.length === 1 ? "is" : "are"} not.`);
    sentences.push(...seenDifferently(inFavour, others));
  } else if (cast.length > 1) sentences.push(inFavour.length > 0 ? "All who voted are inclined." : "Nobody who voted is inclined.");
  if (silent.length > 0) sentences.push(`${upper(named(silent))} heard nothing that could be assessed, and ${silent.length === 1 ? "casts" : "cast"} no vote.`);
  return sentences;
}

/** What one heard and another has a concern about; else what each of the others names first. */
function seenDifferently(inFavour: readonly InterviewerVote[], others: readonly InterviewerVote[]): string[] {
  const key = ({ kind, id }: VoteItem): string => `${kind} ${id}`;
  const heard = new Set(inFavour.flatMap((vote) => vote.for.map(({ item }) => key(item))));
  return others.map((vote) => {
    const both = vote.against.find(({ item }) => heard.has(key(item)));
    if (both !== undefined) return `${itemName(both.item)} was shown in one round, and is a concern of ${named([vote])}: ${both.reason}.`;
    const open = vote.against.find(({ answered }) => !answered);
    if (open !== undefined) return `The concern of ${named([vote])}: ${itemName(open.item)}, ${open.reason}.`;
    return `${upper(named([vote]))} heard too little of ${vote.notHeard.slice(0, 3).map(itemName).join(", ") || "what the round was to show"}.`;
  });
}

/** What the bar raiser has to decide on, with what there is; null where no bar raiser sat in the loop. */
export function barRaiserCase(votes: readonly InterviewerVote[]): string[] | null {
  const vote = votes.find(({ role }) => role === "bar-raiser");
  if (vote === undefined) return null;
  const shown = [...new Set(votes.flatMap((one) => one.for.filter(({ strength }) => strength === "survived a probe").map(({ item }) => itemName(item))))];
  const open = [...new Set(votes.flatMap((one) => one.against.filter(({ answered }) => !answered).map(({ item }) => itemName(item))))];
  return [
    "The bar raiser’s question is whether this is better than half of those who hold that level now. A rule cannot know them; it can say what there is to go by.",
    shown.length === 0 ? "Nothing was shown again under a follow-up question." : `Shown again under a follow-up question: ${shown.join(", ")}.`,
    open.length === 0 ? "No concern is left open." : `Left open: ${open.join(", ")}.`,
  ];
}
