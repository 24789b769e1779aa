import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from "@tanstack/react-router";
import { queries, queryClient } from "./api/queries.ts";
import { later } from "./places/later.ts";
import { Today } from "./places/today.tsx";
import { workspaceToShow } from "./shell/remembered-workspace.ts";
import { Shell } from "./shell/shell.tsx";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const asId = (value: unknown): string | undefined => (typeof value === "string" && UUID.test(value) ? value : undefined);

function NothingHere() {
  return (
    <>
      <h1 className="title">There is nothing at this address</h1>
      <p className="lede">The places of the studio are at the top of the page.</p>
    </>
  );
}

function Broken({ error }: { error: unknown }) {
  return (
    <div className="problem" role="alert">
      <p>This page broke. Reload it; what you typed is kept.</p>
      <p className="soft">{error instanceof Error ? error.message : String(error)}</p>
    </div>
  );
}

/** Shown when a page takes more than a second to come: most are there already. */
function Fetching() {
  return (
    <p className="lede" role="status">
      This page is being fetched. If the studio is not running, start it again with “npm start”; the page then opens by itself.
    </p>
  );
}

const root = createRootRoute({ component: Outlet });
const studio = createRoute({ getParentRoute: () => root, id: "studio", component: Shell });
/** Whatever is none of the places, shown among them. */
const nowhere = createRoute({ getParentRoute: () => studio, path: "$", component: NothingHere });

const home = createRoute({
  getParentRoute: () => studio,
  path: "/",
  beforeLoad: async () => {
    // A failure is shown by the shell, which asks the same question.
    // Asked anew: what was known a moment ago may be the candidate who has just been deleted.
    const workspaces = await queryClient.fetchQuery({ ...queries.workspaces(), staleTime: 0 }).catch(() => []);
    const workspace = workspaceToShow(workspaces);
    if (workspace !== undefined) throw redirect({ to: "/c/$workspaceId/today", params: { workspaceId: workspace.id }, search: {}, replace: true });
  },
});

const today = createRoute({
  getParentRoute: () => studio,
  path: "/c/$workspaceId/today",
  validateSearch: (search: Record<string, unknown>): { answer?: string | undefined } => ({ answer: asId(search["answer"]) }),
  component: Today,
});

/** The days until the loop. */
const plan = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/today/plan", component: lazyRouteComponent(later.plan, "PlanPage") });

const practice = createRoute({
  getParentRoute: () => studio,
  path: "/c/$workspaceId/practice",
  /** `begin` names the exercise or loop that is about to begin. */
  validateSearch: (search: Record<string, unknown>): { begin?: string | undefined } => ({ begin: typeof search["begin"] === "string" ? search["begin"] : undefined }),
  component: lazyRouteComponent(later.practice, "Practice"),
});

/** What the candidate brings; its pages are named at the top of each. */
const candidate = createRoute({
  getParentRoute: () => studio,
  path: "/c/$workspaceId/candidate",
  component: lazyRouteComponent(later.candidate, "CandidatePlace"),
});
const candidateHome = createRoute({ getParentRoute: () => candidate, path: "/", component: lazyRouteComponent(later.candidateHome, "CandidateHome") });
const resume = createRoute({ getParentRoute: () => candidate, path: "/resume", component: lazyRouteComponent(later.resume, "ResumePage") });
const claims = createRoute({ getParentRoute: () => candidate, path: "/claims", component: lazyRouteComponent(later.claims, "ClaimsPage") });
const posting = createRoute({ getParentRoute: () => candidate, path: "/posting", component: lazyRouteComponent(later.posting, "PostingPage") });
const stories = createRoute({ getParentRoute: () => candidate, path: "/stories", component: lazyRouteComponent(later.stories, "StoriesPage") });
const story = createRoute({
  getParentRoute: () => candidate,
  path: "/stories/$storyId",
  validateSearch: (search: Record<string, unknown>): { claim?: string | undefined } => ({ claim: typeof search["claim"] === "string" ? search["claim"] : undefined }),
  component: lazyRouteComponent(later.story, "StoryPage"),
});
const matrix = createRoute({ getParentRoute: () => candidate, path: "/matrix", component: lazyRouteComponent(later.matrix, "MatrixPage") });
const level = createRoute({ getParentRoute: () => candidate, path: "/level", component: lazyRouteComponent(later.level, "LevelPage") });
const terms = createRoute({ getParentRoute: () => candidate, path: "/terms", component: lazyRouteComponent(later.terms, "TermsPage") });

const answer = createRoute({
  getParentRoute: () => studio,
  path: "/c/$workspaceId/answers/$answerId",
  validateSearch: (search: Record<string, unknown>): { question?: string | undefined } => ({
    question: typeof search["question"] === "string" ? search["question"] : undefined,
  }),
  component: lazyRouteComponent(later.answerPlace, "AnswerPlace"),
});

/** One finished answer with its verdict; `why` names the criterion that is explained over it. */
const attempt = createRoute({
  getParentRoute: () => studio,
  path: "/c/$workspaceId/answers/$answerId/attempts/$attemptId",
  validateSearch: (search: Record<string, unknown>): { why?: string | undefined } => ({ why: typeof search["why"] === "string" ? search["why"] : undefined }),
  component: lazyRouteComponent(later.attempt, "AttemptPlace"),
});

/** All attempts at the question of an answer, two of them side by side. */
const attempts = createRoute({
  getParentRoute: () => studio,
  path: "/c/$workspaceId/answers/$answerId/attempts",
  validateSearch: (search: Record<string, unknown>): { before?: string | undefined; after?: string | undefined } => ({
    before: asId(search["before"]),
    after: asId(search["after"]),
  }),
  component: lazyRouteComponent(later.attempts, "AttemptsPlace"),
});

/** A loop or an exercise being sat. */
const loopRoom = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/loops/$loopId", component: lazyRouteComponent(later.loopRoom, "LoopRoom") });
const ownFormat = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/formats/$formatId", component: lazyRouteComponent(later.ownFormat, "OwnFormatPage") });
/** A mock interview that was held elsewhere. */
const importInterview = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/interviews/$interviewId", component: lazyRouteComponent(later.importInterview, "ImportPage") });
/** What is written: the list, and each paper with its pages. */
const writing = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/writing", component: lazyRouteComponent(later.writing, "WritingHome") });
const writingExample = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/writing/example", component: lazyRouteComponent(later.writingExample, "ExamplePage") });
const document = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/writing/$documentId", component: lazyRouteComponent(later.document, "DocumentPlace") });
const documentPage = createRoute({ getParentRoute: () => document, path: "/", component: lazyRouteComponent(later.documentPage, "DocumentPage") });
const documentReaders = createRoute({ getParentRoute: () => document, path: "/readers", component: lazyRouteComponent(later.documentReaders, "ReadersPage") });
const documentVersions = createRoute({ getParentRoute: () => document, path: "/versions", component: lazyRouteComponent(later.documentVersions, "VersionsPage") });
/** The second window, in which somebody else interviews: no part of the studio around it. */
const peerWindow = createRoute({ getParentRoute: () => root, path: "/peer", component: lazyRouteComponent(later.peerWindow, "PeerWindow") });
/** Practice with another person. */
const peers = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/peers", component: lazyRouteComponent(later.peers, "PeersPage") });
const peerPack = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/peers/packs/$deskId", component: lazyRouteComponent(later.peerPack, "PackDeskPage") });
const peerSheet = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/peers/sheets/$sheetId", component: lazyRouteComponent(later.peerSheet, "SheetPage") });
const advice = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/practice/advice", component: lazyRouteComponent(later.advice, "AdvicePage") });
const debriefs = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/debriefs", component: lazyRouteComponent(later.debriefs, "DebriefsPlace") });
const debrief = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/debriefs/$loopId", component: lazyRouteComponent(later.debrief, "DebriefPage") });
const debriefWhatIHave = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/debriefs/answers", component: lazyRouteComponent(later.debriefWhatIHave, "DebriefWhatIHave") });
const playbook = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/playbook", component: lazyRouteComponent(later.playbook, "PlaybookPlace") });
/** What goes to a coach and comes back, and, with the coach, the files of candidates. */
const coach = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/playbook/coach", component: lazyRouteComponent(later.coach, "CoachPage") });
/** A candidate's file on the coach's desk; `answer` names the one that is read. */
const coachDesk = createRoute({
  getParentRoute: () => studio,
  path: "/c/$workspaceId/playbook/coach/files/$deskId",
  validateSearch: (search: Record<string, unknown>): { answer?: string | undefined } => ({ answer: asId(search["answer"]) }),
  component: lazyRouteComponent(later.coachDesk, "CoachDeskPage"),
});
const coachReply = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/playbook/coach/replies/$replyId", component: lazyRouteComponent(later.coachReply, "CoachReplyPage") });
/** The evening after a loop that really took place. */
const realLoop = createRoute({ getParentRoute: () => studio, path: "/c/$workspaceId/real-loops/$realLoopId", component: lazyRouteComponent(later.realLoop, "RealLoopPage") });

const criterion = createRoute({
  getParentRoute: () => studio,
  path: "/criteria/$lens/$criterionId",
  component: lazyRouteComponent(later.criterion, "CriterionPlace"),
});

const agreement = createRoute({
  getParentRoute: () => studio,
  path: "/agreement",
  component: lazyRouteComponent(later.agreement, "AgreementPlace"),
});

const candidates = createRoute({
  getParentRoute: () => studio,
  path: "/candidates",
  component: lazyRouteComponent(later.candidates, "Candidates"),
});

const settings = createRoute({
  getParentRoute: () => studio,
  path: "/settings",
  component: lazyRouteComponent(later.settings, "Settings"),
});

export const router = createRouter({
  routeTree: root.addChildren([peerWindow, studio.addChildren([home, today, plan, candidate.addChildren([candidateHome, resume, claims, posting, stories, story, matrix, level, terms]), practice, writing, writingExample, document.addChildren([documentPage, documentReaders, documentVersions]), importInterview, peers, peerPack, peerSheet, loopRoom, advice, ownFormat, debriefs, debrief, debriefWhatIHave, realLoop, playbook, coach, coachDesk, coachReply, answer, attempt, attempts, criterion, agreement, candidates, settings, nowhere])]),
  defaultErrorComponent: Broken,
  defaultPendingComponent: Fetching,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
