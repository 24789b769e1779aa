import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { browserStorage, Drafts } from "../answer/drafts.ts";
import { Refused } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { later } from "../places/later.ts";
import { CandidateMenu } from "./candidate-menu.tsx";
import { pageId } from "./live-pages.ts";
import { NotConnected, StudioAway } from "./not-connected.tsx";
import { RecoveryStrip } from "./recovery-strip.tsx";
import { rememberWorkspace, workspaceToShow } from "./remembered-workspace.ts";
import { SampleStrip } from "./sample-strip.tsx";
import { useShortcut } from "./shortcuts.ts";
import { ENDED_CHANNEL, StudioContext } from "./studio-context.ts";

const Palette = lazy(later.palette);

/** What stands around every place: name, places, candidate, and what is said at the foot. */
export function Shell() {
  const info = useQuery(queries.info());
  const workspaces = useQuery(queries.workspaces());
  const { workspaceId: named } = useParams({ strict: false });
  const [palette, setPalette] = useState(false);
  useShortcut("palette", () => setPalette((open) => !open));

  const studioId = info.data?.studioId;
  const drafts = useMemo(() => (studioId === undefined ? null : new Drafts(browserStorage(), studioId, pageId)), [studioId]);
  const known = workspaces.data ?? [];
  const workspace = named === undefined ? workspaceToShow(known) : known.find(({ id }) => id === named);

  useEffect(() => {
    if (workspace !== undefined) rememberWorkspace(workspace);
  }, [workspace]);

  // What a page left behind that was closed while it recorded. Nothing is asked of the browser before the first answer can be typed.
  useEffect(() => {
    if (studioId === undefined) return;
    const soon = setTimeout(() => void later.leftRecordings().then(({ sendLeftRecordings }) => sendLeftRecordings(studioId)).catch(() => undefined), 1_500);
    return () => clearTimeout(soon);
  }, [studioId]);

  // Everything was deleted in another tab: nothing here may keep or send what was deleted.
  useEffect(() => {
    const channel = new BroadcastChannel(ENDED_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (data === pageId) return; // this is where it was done
      drafts?.end();
      location.replace("/");
    };
    return () => channel.close();
  }, [drafts]);

  const failure = info.data === undefined || workspaces.data === undefined ? (info.error ?? workspaces.error) : null;
  if (failure instanceof Refused && failure.problem.code === "not-signed-in") return <NotConnected />;
  if (failure !== null) return <StudioAway failure={failure} />;
  if (info.data === undefined || workspaces.data === undefined || drafts === null) {
    return (
      <main className="page">
        <p className="soft" role="status">
          Opening the studio…
        </p>
      </main>
    );
  }
  if (workspace === undefined) {
    return (
      <main className="page">
        <h1 className="title">This candidate is not here</h1>
        <p className="lede">The address names a candidate whom this data folder does not hold, or who was deleted.</p>
        <Link to="/">Open the studio</Link>
      </main>
    );
  }

  const params = { workspaceId: workspace.id };
  return (
    <StudioContext value={{ info: info.data, workspaces: workspaces.data, workspace, drafts }}>
      <div className="shell">
        <a className="skip" href="#place">
          Skip to the page
        </a>
        <header className="head">
          <div className="head-row">
            <Link className="wordmark" to="/c/$workspaceId/today" params={params} aria-label="Inclined: Today">
              <i>I</i>nclined
            </Link>
            <nav className="places" aria-label="Places">
              <Link className="place" to="/c/$workspaceId/today" params={params}>
                Today
              </Link>
              <Link className="place" to="/c/$workspaceId/candidate" params={params}>
                Candidate
              </Link>
              <Link className="place" to="/c/$workspaceId/practice" params={params}>
                Practice
              </Link>
              <Link className="place" to="/c/$workspaceId/debriefs" params={params}>
                Debriefs
              </Link>
              <Link className="place" to="/c/$workspaceId/playbook" params={params}>
                Playbook
              </Link>
            </nav>
            <div className="head-tools">
              <CandidateMenu onPalette={() => setPalette(true)} />
            </div>
          </div>
        </header>
        {workspace.sample ? <SampleStrip workspace={workspace} /> : null}
        <RecoveryStrip />
        <main className="page" id="place" tabIndex={-1}>
          <Suspense fallback={<p className="soft" role="status">Opening…</p>}>
            <Outlet key={workspace.id} />
          </Suspense>
        </main>
        <footer className="foot">
          <div>
            <p>For practice only: do not use it during a real interview. Not affiliated with Amazon.</p>
            <p>Nothing leaves this machine by itself.</p>
          </div>
        </footer>
      </div>
      {palette ? (
        <Suspense>
          <Palette onClose={() => setPalette(false)} />
        </Suspense>
      ) : null}
    </StudioContext>
  );
}
