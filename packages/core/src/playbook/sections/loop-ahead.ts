import { ROLE_NAMES } from "../../interview/role-names.ts";
import { LENS_NAMES } from "../../lenses/names.ts";
import { PRINCIPLE_NAMES, type PrincipleId } from "../../principles/names.ts";
import type { Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { heading, number, paragraph, prose, quote, soft, strong } from "../prose.ts";

/** The loop as its source describes it, who asks what, and what to ask them. */
export function loopAheadSection({ format, isFormatChosen = true, questionsToAsk, sources }: BookInput): Section {
  const source = sources.find(({ id }) => id === format.source) ?? null;
  const roles = [...new Set(format.rounds.map(({ role }) => role))];
  return {
    id: "loop", title: "The loop ahead", missing: isFormatChosen ? [] : [{ text: "No loop is chosen to prepare for.", page: "matrix" }],
    blocks: [
      ...(isFormatChosen ? [] : [paragraph(prose`You have not chosen the loop that you prepare for. Until then a short one for practice stands here.`, "lede")]),
      paragraph(prose`${strong(format.name)}. ${quote(format.note, source?.title ?? "Format")}`, isFormatChosen ? "lede" : undefined),
      {
        kind: "table", caption: null, head: ["Who", "About", "Listens for", "Minutes"], widths: [2, 3, 5, 1.1],
        rows: format.rounds.map(({ role, topic, lens, principles, minutes }) => ({
          cells: [
            [strong(ROLE_NAMES[role])],
            prose`${quote(topic, "Format")}`,
            prose`${[...(lens === null ? [] : [LENS_NAMES[lens]]), ...principles.map((id) => PRINCIPLE_NAMES[id as PrincipleId])].join(", ")}`,
            minutes === null ? [soft("not given")] : [number(minutes, "source")],
          ],
        })),
      },
      ...(source === null ? [] : [paragraph(prose`${soft("Source:")} ${quote(source.title, "Source")}, ${soft("read on")} ${number(source.readOn, "source")}.`, "note")]),
      heading("What to ask them"),
      paragraph(prose`One or two for each, about their own work. Change the words until they are yours.`),
      ...roles.flatMap((role) => [heading(ROLE_NAMES[role], 3), { kind: "list" as const, items: questionsToAsk.filter((one) => one.role === role).slice(0, 3).map(({ text }) => [quote(text, "Questions to ask")]) }]),
    ],
  };
}
