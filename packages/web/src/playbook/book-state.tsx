import { proveNumbers } from "@inclined/core/playbook/proof-of-numbers";
import { proveRepetition } from "@inclined/core/playbook/proof-of-repetition";
import type { Book } from "@inclined/core/schema/book";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { count, dayInWords } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { numbersSaying } from "./numbers-saying.ts";
import { PAGES } from "./pages.ts";

/** Where so large a share of the sections lacks something, what makes the book grow is said before all else. */
const MANY = 0.5;

/** What one does about a gap, and what the book has from it; what gives most comes first. */
const GROWS_BY = [
  { page: "practice", act: "Answer a question", gives: "each answer stands in the book, quoted, with what it shows and what it lacks." },
  { page: "stories", act: "Tell a story", gives: "each has its pages, with the questions to expect about it." },
  { page: "resume", act: "Bring your résumé", gives: "its lines, and the numbers to have at hand." },
  { page: "posting", act: "Bring the posting", gives: "what it asks for beside what you can show." },
  { page: "level", act: "Choose a level", gives: "what your stories support of it, and what the next one asks for." },
  { page: "today", act: "Say when your loop is", gives: "the plan until that day." },
] as const;

/** How many sections are printed, in how many of them something is missing, and what the two proofs found. */
export function BookState({ chosen, leftOut }: { chosen: Book; leftOut: number }) {
  const proofs = useMemo(() => ({ numbers: proveNumbers(chosen), alike: proveRepetition(chosen, chosen.name.split(/\s+/)).repeats.length }), [chosen]);
  const lacking = chosen.sections.filter(({ missing }) => missing.length > 0);
  return (
    <>
      <p className="book-state">
        As of {dayInWords(chosen.madeOn)}: {count(chosen.sections.length, "section")}{leftOut === 0 ? "" : `, ${leftOut} left out`}; {lacking.length === 0 ? "nothing is missing" : `something is missing in ${lacking.length}`}.{" "}
        {numbersSaying(proofs.numbers)}; {proofs.alike === 0 ? "no sentence of ours says what another says" : `${count(proofs.alike, "pair")} of sentences alike`}.
      </p>
      {lacking.length < chosen.sections.length * MANY ? null : <HowItGrows chosen={chosen} />}
    </>
  );
}

function HowItGrows({ chosen }: { chosen: Book }) {
  const { workspace } = useStudio();
  const missing = new Set(chosen.sections.flatMap((section) => section.missing.map(({ page }) => page)));
  const first = GROWS_BY.filter(({ page }) => missing.has(page));
  return (
    <div className="empty book-grows">
      <p>There is little to print yet, and nothing is put in its place. What makes it grow:</p>
      <ul className="book-grows-list">
        {first.map(({ act, page, gives }) => (
          <li key={page}>
            <Link to={PAGES[page]} params={{ workspaceId: workspace.id }}>
              {act}
            </Link>
            : {gives}
          </li>
        ))}
      </ul>
    </div>
  );
}
