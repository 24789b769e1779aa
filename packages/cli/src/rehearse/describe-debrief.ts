import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { barRaiserCase, differencesIn, itemName, voteToFlip } from "@inclined/core/debrief/meeting";
import { escaped } from "@inclined/core/playbook/markdown";
import type { Debrief, InterviewerVote } from "@inclined/core/schema/debrief";
import type { Format } from "@inclined/core/schema/format";
import type { Match, Requirement } from "@inclined/core/schema/posting";
import type { Assessment } from "@inclined/core/schema/assessment";

export interface DebriefReport {
  debrief: Debrief;
  format: Format;
  /** By id of an answer, the lens through which it was seen. */
  lenses: ReadonlyMap<string, Assessment["lens"]>;
  posting: { title: string | null; requirements: readonly Requirement[] };
  match: Match;
  /** What the rule of the format's own source makes of it; null: it has none. */
  sourceRule: string | null;
}

/** Quotes in the opening, at most. */
const MOST_BELIEVED = 4;

/** A debrief as a document: what was believed, the one flip, the votes, the meeting. It speaks of answers, never of the person. */
export function describeDebrief({ debrief, format, lenses, posting, match, sourceRule }: DebriefReport): string {
  const { votes } = debrief;
  const titleOf = (id: string): string => format.rounds.find((round) => round.id === id)?.topic ?? id;
  const believed = votes.flatMap((vote) => vote.for.slice(0, 1));
  const open = posting.requirements.filter(({ id, kind }) => kind !== "responsibility" && match.requirements.some((one) => one.id === id && one.status === "not-shown"));
  return [
    `# Debrief: ${posting.title ?? "a loop"}`,
    "",
    "## What was believed",
    "",
    ...(believed.length === 0 ? ["Nothing was shown in words that one can point at."] : believed.slice(0, MOST_BELIEVED).flatMap(({ quote, item }) => [`> ${inline(quote)}`, "", `for ${itemName(item)}`, ""])),
    "## The one flip",
    "",
    ...flipLines(voteToFlip(votes), lenses, titleOf),
    "",
    "## Votes",
    "",
    ...votes.flatMap((vote) => voteLines(vote, titleOf)),
    "## The meeting",
    "",
    ...[...differencesIn(votes), ...(barRaiserCase(votes) ?? [])].flatMap((sentence) => [inline(sentence), ""]),
    `Outcome: **${debrief.outcome}**. ${debrief.because}`,
    "",
    `Level: **${debrief.level}**. ${debrief.levelBecause}`,
    "",
    ...(sourceRule === null ? [] : [inline(sourceRule), ""]),
    ...(open.length === 0 ? [] : ["## What the posting asks for and no claim was found for in these words", "", ...open.map(({ text }) => `- ${inline(text)}`), ""]),
    "---",
    "",
    `Format: ${format.name}. ${format.note}`,
    "",
    "Votes, outcome and level follow Inclined's own stated rule; real debriefs are conversations. For practice only. Not affiliated with Amazon.",
    "",
  ].join("\n");
}

function flipLines(vote: InterviewerVote | null, lenses: DebriefReport["lenses"], titleOf: (id: string) => string): string[] {
  if (vote === null || vote.flip === null) return ["No one or two sentences would have moved a vote."];
  const { answer, criterion, also, quote, frame } = vote.flip;
  const lens = lenses.get(answer);
  const names = [criterion, ...(also === undefined ? [] : [also])].map((id) => (lens === undefined ? id : (findCriterion(lens, id)?.name ?? id)));
  return [
    `${titleOf(vote.interviewer)}, answer ${answer}: ${names.join(" and ")}.`,
    ...(quote === undefined ? [] : ["", "What was said comes nearest here:", "", `> ${inline(quote)}`]),
    "",
    `To fill with what is true: ${frame}`,
  ];
}

function voteLines({ interviewer, role, vote, because, for: forIt, against, notHeard, technicalBar }: InterviewerVote, titleOf: (id: string) => string): string[] {
  return [
    `### ${titleOf(interviewer)} (${role.replace("-", " ")}): ${vote ?? "no vote"}`,
    "",
    because,
    "",
    ...forIt.map(({ item, quote, strength }) => `- for ${itemName(item)}, ${strength}: “${inline(quote)}”`),
    ...against.map(({ item, quote, reason, answered }) => `- against, ${itemName(item)}: ${reason}${quote === undefined ? "" : `, “${inline(quote)}”`}${answered ? " (answered when asked)" : ""}`),
    ...(notHeard.length === 0 ? [] : [`- not heard, which counts for nothing: ${notHeard.map(itemName).join(", ")}`]),
    ...(technicalBar.length === 0 ? [] : [`- technical bar: ${technicalBar.map(({ id, quote }) => `${id} ${quote === null ? "not shown" : "shown"}`).join(", ")}`]),
    "",
  ];
}

/** Words of the candidate are text, never markup of the document. */
const inline = (text: string): string => escaped(text.replaceAll(/\s+/g, " ")).trim();
