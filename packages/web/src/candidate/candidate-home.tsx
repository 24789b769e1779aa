import { coverageOf } from "@inclined/core/candidate/coverage";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import { Link } from "@tanstack/react-router";
import { count } from "../look/words.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { CANDIDATE_PAGES } from "./pages.ts";
import { useJudgedStories } from "./use-judged-stories.ts";

/** What the candidate brings so far, and what is worth doing next. */
export function CandidateHome() {
  usePlaceTitle("Candidate");
  const { workspace } = useStudio();
  const params = { workspaceId: workspace.id };
  const resume = useOnlyPaper("resume");
  const posting = useOnlyPaper("posting");
  const stories = usePapers("story");
  const terms = useOnlyPaper("terms");
  const judged = useJudgedStories(stories);
  const gaps = judged === null ? null : coverageOf(judged).gaps.length;

  const items = resume?.data.items.filter(({ state }) => state !== "dropped") ?? [];
  const open = items.filter(({ state }) => state === "open").length;
  const bullets = items.filter(({ kind, state }) => kind === "bullet" && state === "accepted").length;
  const say: Readonly<Record<string, string>> = {
    Résumé: resume === null ? "Not read yet. Drop a PDF or a DOCX, or paste the text." : open > 0 ? `${resume.data.fileName}: ${count(open, "item")} of ${items.length} wait for your word.` : `${resume.data.fileName}: all reviewed.`,
    Claims: bullets === 0 ? "None yet: they are the bullets of your résumé that you accepted." : `${count(bullets, "claim")}, each with what an interviewer will ask about it.`,
    Posting: posting === null ? "Not read yet. Paste it, and see which of it your résumé shows in its words." : `${posting.data.reading.title ?? "A posting without a title"}: ${count(posting.data.reading.requirements.length, "requirement")}.`,
    Stories: stories.length === 0 ? "None yet. A loop asks for eight or more." : `${count(stories.length, "story", "stories")}.`,
    Matrix: stories.length === 0 ? "Needs stories." : gaps === null ? "…" : gaps === 0 ? "Every principle is shown by a story." : `${PRINCIPLE_IDS.length - gaps} of ${PRINCIPLE_IDS.length} principles are shown; ${gaps} are not.`,
    Level: stories.length === 0 ? "Needs stories." : "What their scope supports.",
    Confidential: terms === null || terms.data.terms.length === 0 ? "Nothing listed. Names and figures that stay inside get a stand-in." : `${count(terms.data.terms.length, "term")} with stand-ins.`,
  };
  return (
    <div className="column">
      <h1 className="title">{workspace.candidate.name}</h1>
      <p className="lede">What you bring to the loop: what your résumé claims, what the posting asks for, and the stories that join the two.</p>
      <ul className="list">
        {CANDIDATE_PAGES.map(({ to, name }) => (
          <li className="row" key={to}>
            <div>
              <Link className="row-title" to={to} params={params}>
                {name}
              </Link>
              <p className="row-about">{say[name]}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
