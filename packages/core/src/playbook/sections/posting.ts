import type { Match, Requirement } from "../../schema/posting.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { BookInput, Role } from "../book-input.ts";
import { counted, heading, number, paragraph, prose, quote, soft, strong } from "../prose.ts";

const KINDS: readonly { kind: Requirement["kind"]; name: string }[] = [
  { kind: "basic", name: "Basic qualifications" },
  { kind: "preferred", name: "Preferred qualifications" },
  { kind: "responsibility", name: "What the role does" },
];
const MONTHS = 12;
const STATUS: Readonly<Record<string, string>> = { met: "met", partly: "partly", "not-shown": "not shown" };

/** The posting, line by line, and the claims that meet it. */
export function postingSection({ posting, match, claims, roles = [] }: BookInput): Section {
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
          return { cells: [[quote(text, "Posting")], [strong(STATUS[found?.status ?? "not-shown"] ?? "")], yearsIn(found?.years, roles) ?? (claim === undefined ? [soft("no claim in these words")] : [quote(claim, "Résumé")])] };
        }),
      },
    ];
  });
  return { id: "posting", title: "You against the posting", missing: [], blocks: [paragraph(prose`${quote([posting.title, posting.company].filter((part) => part !== null).join(", "), "Posting")}`, "lede"), ...tables] };
}

/** Years are met by roles with their dates, not by a sentence of one; null where none were counted. */
function yearsIn(years: Match["requirements"][number]["years"], roles: readonly Role[]): Inline[] | null {
  const own = (years?.roles ?? []).flatMap((place) => roles[place] ?? []);
  if (years === undefined || own.length === 0) return null;
  const spans = own.flatMap(({ position, name, startDate, endDate }, at): Inline[] => [
    soft(at === 0 ? "" : "; "),
    ...[position, name].flatMap((words, place) => (words === undefined ? [] : [soft(place === 0 ? "" : ", "), quote(words, "Résumé")])),
    ...(startDate === undefined ? [] : [soft(", "), number(startDate, "resume"), soft(" to "), ...(endDate === undefined ? [soft("today")] : [number(endDate, "resume")])]),
  ]);
  const whole = Math.floor(years.months / MONTHS);
  return prose`${whole === 0 ? counted(years.months) : counted(whole)} ${soft(whole === 0 ? "months:" : whole === 1 ? "year:" : "years:")} ${spans.filter(({ text }) => text !== "")}`;
}
