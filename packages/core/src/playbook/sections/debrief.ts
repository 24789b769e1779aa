import { barRaiserCase, differencesIn, itemName } from "../../debrief/meeting.ts";
import { ROLE_NAMES } from "../../interview/role-names.ts";
import type { Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { anchored, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { answerOrigin } from "./origins.ts";

/** The votes on these answers, and what would have moved them. Null where no debrief was held. */
export function debriefSection({ debrief, answers }: BookInput): Section | null {
  if (debrief === null) return null;
  const said = (text: string): ReturnType<typeof prose> => prose`${quote(text, "Debrief")}`;
  return {
    id: "debrief", title: "The debrief", missing: [],
    blocks: [
      paragraph(said(debrief.because), "lede"),
      ...[...differencesIn(debrief.votes), ...(barRaiserCase(debrief.votes) ?? [])].map((sentence) => paragraph(said(sentence))),
      ...debrief.votes.flatMap(({ interviewer, role, vote, because, for: forIt, against, flip }) => [
        anchored(`debrief-${interviewer}`, prose`${ROLE_NAMES[role]}: ${vote ?? "no vote"}`),
        paragraph(said(because)),
        ...(forIt.length + against.length === 0
          ? []
          : [
              {
                kind: "table" as const, caption: null, head: ["On", "", "Words"], widths: [2.4, 1.6, 6],
                rows: [
                  ...forIt.map(({ item, strength, quote: words, answer }) => ({ cells: [[strong(itemName(item))], [soft(strength)], [quote(words, answerOrigin({ id: answer }, answers))]] })),
                  ...against.map(({ item, reason, quote: words, answer }) => ({ cells: [[strong(itemName(item))], [soft("a concern")], words === undefined ? [quote(reason, "Debrief")] : prose`${quote(reason, "Debrief")}: ${quote(words, answerOrigin({ id: answer }, answers))}`] })),
                ],
              },
            ]),
        ...(flip === null ? [] : [paragraph(prose`${soft("To fill with what is true:")} ${quote(flip.frame, "Frame")}`)]),
      ]),
    ],
  };
}
