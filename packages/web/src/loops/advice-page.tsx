import "./loops.css";
import { processFactsAbout } from "@inclined/content/after-the-loop";
import { conduct, disagreements } from "@inclined/content/conduct";
import { questionsToAskOf } from "@inclined/content/questions-to-ask";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import type { Conduct } from "@inclined/core/schema/advice";
import { InterviewerRole } from "@inclined/core/schema/format";
import { Link } from "@tanstack/react-router";
import { SourceNote } from "../look/source-note.tsx";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";

/** What sources advise for the day itself: what to do, what to leave, what to ask. Where they disagree, both stand. */
export function AdvicePage() {
  usePlaceTitle("For the day");
  const { workspace } = useStudio();
  const disputed = new Set(disagreements.flat());
  const agreed = conduct.filter(({ id }) => !disputed.has(id));
  return (
    <div className="column">
      <p className="dateline">
        <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
          Practice
        </Link>
      </p>
      <h1 className="title">For the day itself</h1>
      <p className="lede">What sources advise, each in our words and with its name. To read before, not during: nothing here helps in the interview itself.</p>

      <h2 className="section">Do</h2>
      <ConductList list={agreed.filter(({ kind }) => kind === "do")} />
      <h2 className="section">Leave</h2>
      <ConductList list={agreed.filter(({ kind }) => kind === "dont")} />
      <h2 className="section">Where sources disagree</h2>
      <ConductList list={conduct.filter(({ id }) => disputed.has(id))} />

      <h2 className="section">Notes on the table</h2>
      <p className="soft">Whether your own paper may lie open, sources see differently. Ask the recruiter.</p>
      <ul className="list">
        {processFactsAbout("notes-on-the-table").map(({ id, text, source }) => (
          <li key={id} className="row">
            <div>
              <p className="advice-text">{text}</p>
              <p className="row-facts">
                <SourceNote id={source} />
              </p>
            </div>
          </li>
        ))}
      </ul>

      <h2 className="section">Questions to ask</h2>
      <p className="soft">About that interviewer’s own work. One or two are enough; change them until they are yours.</p>
      {InterviewerRole.options.map((role) => (
        <details key={role} className="fold">
          <summary>{ROLE_NAMES[role]}</summary>
          <ul className="list">
            {questionsToAskOf(role).map(({ id, text, why }) => (
              <li key={id} className="row">
                <div>
                  <p className="advice-text">{text}</p>
                  <p className="row-about">{why}</p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function ConductList({ list }: { list: readonly Conduct[] }) {
  return (
    <ul className="list">
      {list.map(({ id, text, why, source }) => (
        <li key={id} className="row">
          <div>
            <p className="advice-text">{text}</p>
            <p className="row-about">{why}</p>
            <p className="row-facts">
                <SourceNote id={source} />
              </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
