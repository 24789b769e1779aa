import type { Book, Section } from "../schema/book.ts";
import type { BookInput } from "./book-input.ts";
import { proveNumbers } from "./proof-of-numbers.ts";
import { proveRepetition } from "./proof-of-repetition.ts";
import { counted, heading, list, number, paragraph, prose, quote } from "./prose.ts";
import { answersSection } from "./sections/answers.ts";
import { debriefSection } from "./sections/debrief.ts";
import { judgedSection } from "./sections/judged.ts";
import { loopAheadSection } from "./sections/loop-ahead.ts";
import { numbersSection } from "./sections/numbers.ts";
import { storiesSection } from "./sections/stories.ts";
import { postingSection } from "./sections/posting.ts";

/** The personal book. Pure: the same input gives the same book; what there is no data for is left out or said to be missing. */
export function makeBook(input: BookInput): Book {
  const sections = [judgedSection(input), loopAheadSection(input), postingSection(input), storiesSection(input), debriefSection(input), answersSection(input), numbersSection(input)].filter((section) => section !== null);
  const book: Book = { title: "The playbook", name: input.name, madeOn: input.madeOn, sections };
  return { ...book, sections: [...sections, methodSection(book, input)] };
}

/** What the book rests on, with its two proofs. */
function methodSection(book: Book, { name, sources }: BookInput): Section {
  const { traced, untraced } = proveNumbers(book);
  const { compared, repeats } = proveRepetition(book, name.split(/\s+/));
  return {
    id: "method", title: "Sources and method", missing: [],
    blocks: [
      paragraph(prose`Nothing in this book was written by a model of language. Every quotation is yours, the posting’s, or a source’s; what is judged is judged by Inclined’s rubric book, and votes follow its stated rule. It agrees with labels made from that rubric, not with Amazon’s interviewers, and is not affiliated with Amazon.`),
      heading("Two proofs"),
      paragraph(prose`Numbers in our own words: ${counted(traced.counted)} counted from what is here, ${counted(traced.source)} from sources, ${counted(traced.resume + traced.said + traced.confirmed)} from your résumé or your words, ${counted(traced.unconfirmed)} unconfirmed, ${counted(untraced.length)} without an origin. Numbers in quotations: ${counted(traced.quoted)}.`),
      paragraph(prose`Sentences of ours that were compared with each other: ${counted(compared)}; alike: ${counted(repeats.length)}.`),
      heading("Sources"),
      list(sources.map(({ title, url, readOn }) => prose`${quote(title, "Source")}${url === null ? "" : ", "}${url === null ? [] : [quote(url, "Source")]}, read on ${number(readOn, "source")}`)),
    ],
  };
}
