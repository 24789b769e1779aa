import "./writing.css";
import { DOCUMENT_NAMES } from "@inclined/core/documents/names";
import type { DocumentKind } from "@inclined/core/schema/document-check";
import { Button, Textarea } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useParams } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { type OpenPaper, usePaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { DocumentDesk } from "./document-desk.ts";
import { titleOf } from "./document-title.ts";
import { keepVersion } from "./keep-version.ts";
import { SittingStrip } from "./sitting-strip.tsx";
import { useSitting } from "./use-sitting.ts";

/** One thing that the candidate writes, with its pages: the text, the readers, the versions. */
export function DocumentPlace() {
  const { documentId } = useParams({ from: "/studio/c/$workspaceId/practice/writing/$documentId" });
  const { workspace } = useStudio();
  const stored = usePapers("document").find(({ id }) => id === documentId);
  const { data: deleted } = useSuspenseQuery(queries.papers(workspace.id, true));
  const gone = deleted.find((paper): paper is PaperOf<"document"> => paper.kind === "document" && paper.id === documentId);
  usePlaceTitle(stored === undefined ? "Writing" : titleOf(stored.data));
  if (stored !== undefined) return <Desk key={documentId} stored={stored} />;
  return (
    <div className="column">
      <h1 className="title">{gone === undefined ? "This paper is not here" : titleOf(gone.data)}</h1>
      <p className="lede">{gone === undefined ? "It may have been deleted for good, or belong to another candidate." : `This paper was deleted ${when(gone.deletedAt ?? gone.updatedAt)}. It stays among the recently deleted for 30 days.`}</p>
      <div className="actions">
        {gone === undefined ? null : <Button onClick={() => void studio.undeletePaper(workspace.id, gone.id).then(refreshWorkspaces, sayFailure)}>Bring it back</Button>}
        <Button variant="default" component={Link} to={`/c/${workspace.id}/practice/writing`}>
          Writing
        </Button>
      </div>
    </div>
  );
}

const PAGES = [
  { to: "/c/$workspaceId/practice/writing/$documentId", name: "The page" },
  { to: "/c/$workspaceId/practice/writing/$documentId/readers", name: "Readers", kinds: ["pr-faq", "writing-exercise"] },
  { to: "/c/$workspaceId/practice/writing/$documentId/versions", name: "Versions" },
] as const satisfies readonly { to: string; name: string; kinds?: readonly DocumentKind[] }[];

function Desk({ stored }: { stored: PaperOf<"document"> }) {
  const { workspace } = useStudio();
  const paper = usePaper("document", stored.id, stored.data);
  const { data, edit } = paper;
  const params = { workspaceId: workspace.id, documentId: stored.id };
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/practice/writing" params={{ workspaceId: workspace.id }}>
          Writing
        </Link>
        : {DOCUMENT_NAMES[data.kind]}
      </p>
      <Textarea aria-label="Title of this paper" placeholder="Name this paper" variant="unstyled" classNames={{ input: "document-title" }} autosize minRows={1} value={data.title} maxLength={200} onKeyDown={(event) => event.key === "Enter" && event.preventDefault()} onChange={({ currentTarget: { value } }) => edit((before) => ({ ...before, title: value.replaceAll("\n", " ") }))} />
      <nav className="document-pages" aria-label="Pages of this paper">
        {PAGES.filter((page) => !("kinds" in page) || page.kinds.some((kind) => kind === data.kind)).map(({ to, name }) => (
          <Link key={to} to={to} params={params} activeOptions={{ exact: true }}>
            {name}
          </Link>
        ))}
      </nav>
      {paper.state.kind === "conflict" ? <PaperStateLine paper={paper} /> : null}
      <DocumentDesk value={paper}>
        <Sitting paper={paper} />
        <Outlet />
      </DocumentDesk>
    </>
  );
}

/** The clock of a sitting stands over every page of the paper; each stage that ends leaves a version behind. */
function Sitting({ paper }: { paper: OpenPaper<"document"> }) {
  const { workspace } = useStudio();
  const sitting = useSitting(paper, true);
  const { pathname } = useLocation();
  if (sitting === null) return null;
  const { state, format, happen } = sitting;
  const asksVerdict = state.phase === "running" && state.rated === null && (format.stages[state.stage]?.does.includes("rate") ?? false);
  const leave = (): void => {
    const was = state.phase === "running" ? format.stages[state.stage] : undefined;
    if (was !== undefined) void keepVersion(workspace.id, paper, "stage", `After ${was.name.toLowerCase()}`).catch(sayFailure);
  };
  return (
    <SittingStrip
      sitting={sitting}
      besides={
        asksVerdict && !pathname.endsWith(paper.paperId) ? (
          <Link to="/c/$workspaceId/practice/writing/$documentId" params={{ workspaceId: workspace.id, documentId: paper.paperId }}>
            Your own verdict is asked for on the page
          </Link>
        ) : null
      }
      onNext={(stage) => {
        leave();
        happen({ kind: "stage-began", stage });
      }}
      onEnd={() => {
        leave();
        happen({ kind: "ended" });
      }}
    />
  );
}
