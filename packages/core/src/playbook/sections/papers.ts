import { asPlainText } from "../../documents/markdown/as-plain-text.ts";
import { plainWords } from "../../documents/markdown/plain-words.ts";
import { assessDocument } from "../../documents/assess-document.ts";
import { DOCUMENT_NAMES } from "../../documents/names.ts";
import { KNOWN_DOCUMENTS } from "../../documents/known-documents.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { BookInput, WrittenPaper } from "../book-input.ts";
import { counted, heading, paragraph, prose, quotationUnder, quote, soft, strong } from "../prose.ts";

/** What the candidate wrote besides answers, each as it stands, with what its check found; null where nothing was written. */
export function papersSection({ papers = [] }: BookInput): Section | null {
  if (papers.length === 0) return null;
  return { id: "papers", title: "Your papers", missing: [], blocks: [paragraph(prose`Papers of yours, as they stand now.`, "lede"), ...papers.flatMap(blocksOf)] };
}

function blocksOf(paper: WrittenPaper): Block[] {
  const origin = `Paper: ${paper.title}`;
  return [heading(prose`${DOCUMENT_NAMES[paper.kind]}: ${quote(paper.title, origin)}`), quotationUnder(asPlainText(paper.text), origin), ...checked(paper, origin)];
}

/** What is asked of such a paper, and its words for it. */
function checked({ id, kind, text }: WrittenPaper, origin: string): Block[] {
  const check = assessDocument({ id, kind, document: text });
  if (check.status === "not-assessed") return [paragraph(prose`Not checked: ${quote(check.reason ?? "", "Checker")}.`)];
  return [
    paragraph(prose`${strong("Holds:")} ${counted(check.holds.length)} of ${counted(check.checks.length)}`),
    {
      kind: "table", caption: null, head: ["Asked of it", "Its words"], widths: [2, 6],
      rows: check.checks.map(({ id: criterion, met, evidence }) => ({ cells: [[strong(KNOWN_DOCUMENTS[check.kind].criteria.find((one) => one.id === criterion)?.name ?? criterion)], met ? (evidence[0] === undefined ? [soft("holds")] : [quote(plainWords(evidence[0].quote), origin)]) : [soft("not yet")]] })),
    },
  ];
}
