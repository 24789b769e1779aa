import "./coach.css";
import { Link } from "@tanstack/react-router";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { CandidateFiles } from "./candidate-files.tsx";
import { GiveToCoach } from "./give-to-coach.tsx";
import { Replies } from "./replies.tsx";

/** For my coach: what goes out, what comes back; and for who is a coach, the files of candidates. */
export function CoachPage() {
  usePlaceTitle("For my coach");
  const { workspace } = useStudio();
  return (
    <div className="column coach">
      <p className="dateline">
        <Link to="/c/$workspaceId/playbook" params={{ workspaceId: workspace.id }}>
          Playbook
        </Link>
      </p>
      <h1 className="title">For my coach</h1>
      <p className="lede">A coach reads in a studio of their own, marks passages, overrules verdicts with a reason, and votes. What they say stands beside the scorer’s verdicts here, never over them.</p>
      <GiveToCoach />
      <Replies />
      <CandidateFiles />
    </div>
  );
}
