import "./candidate.css";
import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { useStudio } from "../shell/studio-context.ts";
import { CANDIDATE_PAGES } from "./pages.ts";

/** What stands around every page of the candidate's place. */
export function CandidatePlace() {
  const { workspace } = useStudio();
  return (
    <>
      <nav className="pages" aria-label="Candidate">
        {CANDIDATE_PAGES.map(({ to, name }) => (
          <Link key={to} className="page-link" to={to} params={{ workspaceId: workspace.id }}>
            {name}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<p className="soft" role="status">Opening…</p>}>
        <Outlet />
      </Suspense>
    </>
  );
}
