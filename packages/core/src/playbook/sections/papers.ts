import { assessDocument } from "../../documents/assess-document.ts";
import { CRITERIA } from "../../documents/pr-faq/all.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { BookInput, WrittenPaper } from "../book-input.ts";
import { counted, heading, paragraph, prose, quotationUnder, quote, soft, strong } from "../prose.ts";

const KINDS: Readonly<Record<WrittenPaper["kind"], string>> = { "pr-faq": "Press release and FAQ", dashboard: "Ownership dashboard", "post-mortem": "Post-mortem", experiment: "Experiment" };

/** What the candidate wrote besides answers, each as it stands, with what its check found; null where nothing was written. */
export function papersSection({ papers = [] }: BookInput): Section | null {
  if (papers.length === 0) return null;
  return { id: "papers", title: "Your papers", missing: [], blocks: [paragraph(prose`Papers of yours, as they stand now.`, "lede"), ...papers.flatMap(blocksOf)] };
}

function blocksOf(paper: WrittenPaper): Block[] {
  const origin = `Paper: ${paper.title}`;
  return [heading(prose`${KINDS[paper.kind]}: ${quote(paper.title, origin)}`), quotationUnder(paper.text, origin), ...(paper.kind === "pr-faq" ? checked(paper, origin) : [])];
}

/** What the rubric book asks of a press release with its FAQ, and the paper's words for it. */
function checked({ id, text }: WrittenPaper, origin: string): Block[] {
  const check = assessDocument({ id, kind: "pr-faq", document: text });
  if (check.status === "not-assessed") return [paragraph(prose`Not checked: ${quote(check.reason ?? "", "Checker")}.`)];
  return [
    paragraph(prose`${strong("Holds:")} ${counted(check.holds.length)} of ${counted(check.checks.length)}`),
    {
      kind: "table", caption: null, head: ["Asked of it", "Its words"], widths: [2, 6],
      rows: check.checks.map(({ id: criterion, met, evidence }) => ({ cells: [[strong(CRITERIA.find((one) => one.id === criterion)?.name ?? criterion)], met ? (evidence[0] === undefined ? [soft("holds")] : [quote(evidence[0].quote, origin)]) : [soft("not yet")]] })),
    },
  ];
}
