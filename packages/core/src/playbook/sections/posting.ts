import type { Requirement } from "../../schema/posting.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, paragraph, prose, quote, soft, strong } from "../prose.ts";

const KINDS: readonly { kind: Requirement["kind"]; name: string }[] = [
  { kind: "basic", name: "Basic qualifications" },
  { kind: "preferred", name: "Preferred qualifications" },
  { kind: "responsibility", name: "What the role does" },
];
const STATUS: Readonly<Record<string, string>> = { met: "met", partly: "partly", "not-shown": "not shown" };

/** The posting, line by line, and the claims that meet it. */
export function postingSection({ posting, match, claims }: BookInput): Section {
  if (posting === null || match === null) return { id: "posting", title: "You against the posting", missing: [{ text: "There is no posting yet.", page: "posting" }], blocks: [paragraph(prose`With a posting, each thing that it asks for stands here beside the claim of yours that meets it.`)] };
  const statusOf = new Map(match.requirements.map((one) => [one.id, one]));
  const tables = KINDS.flatMap(({ kind, name }): Block[] => {
    const own = posting.requirements.filter((requirement) => requirement.kind === kind);
    if (own.length === 0) return [];
    const met = own.filter(({ id }) => statusOf.get(id)?.status === "met").length;
    return [
      heading(prose`${name}: ${counted(met)} of ${counted(own.length)} met`),
      {
        kind: "table", caption: null, head: ["The posting asks", "", "Your claim"], widths: [5, 1.4, 5],
        rows: own.map(({ id, text }) => {
          const found = statusOf.get(id);
          const first = found?.evidence[0];
          const claim = first?.quote ?? claims.find((one) => one.id === found?.claims[0])?.text;
          return { cells: [[quote(text, "Posting")], [strong(STATUS[found?.status ?? "not-shown"] ?? "")], claim === undefined ? [soft("no claim in these words")] : [quote(claim, "Résumé")]] };
        }),
      },
    ];
  });
  return { id: "posting", title: "You against the posting", missing: [], blocks: [paragraph(prose`${quote([posting.title, posting.company].filter((part) => part !== null).join(", "), "Posting")}`, "lede"), ...tables] };
}
