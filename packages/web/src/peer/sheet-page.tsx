import "../verdict/verdict.css";
import "../coach/coach.css";
import "./peer.css";
import { agreementInWords } from "@inclined/core/peer/agreement";
import { type FoundQuestion, questionsInInterview } from "@inclined/core/peer/join-interview";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { failureText } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { when } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { agreementKept, joinedByInterview, joinedQuestions } from "./join-sheet.ts";
import { JoinedInterview } from "./joined-interview.tsx";
import { JoinedAnswer } from "./joined-answer.tsx";
import { interviewerPack } from "./pack-kept.ts";

/** What an interviewer wrote, beside what the scorer found in the answers of that round. */
export function SheetPage() {
  usePlaceTitle("An interviewer’s sheet");
  const { workspace } = useStudio();
  const { sheetId } = useParams({ from: "/studio/c/$workspaceId/practice/peers/sheets/$sheetId" });
  const stored = usePapers("interview-sheet").find(({ id }) => id === sheetId);
  const sent = usePapers("pack-sent").find(({ data }) => data.pack === stored?.data.sheet.pack);
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/practice/peers" params={{ workspaceId: workspace.id }}>
          With another person
        </Link>
      </p>
      {stored === undefined ? (
        <>
          <h1 className="title">This sheet is not here</h1>
          <p className="lede">It may have been deleted, or belong to another candidate.</p>
        </>
      ) : sent === undefined ? (
        <>
          <h1 className="title">What {stored.data.sheet.interviewer} heard</h1>
          <p className="problem">The pack that this sheet was filled for was deleted here, so its questions cannot be shown. Bring it back <Link to="/c/$workspaceId/practice/peers" params={{ workspaceId: workspace.id }}>with another person</Link>, under “Packs you saved”, “Recently deleted”.</p>
        </>
      ) : (
        <Kept key={sheetId} stored={stored} original={sent.data.original} />
      )}
    </>
  );
}

function Kept({ stored, original }: { stored: PaperOf<"interview-sheet">; original: string }) {
  const { workspace } = useStudio();
  const { data: pack, error } = useQuery(interviewerPack(workspace.id, original));
  if (error !== null) return <p className="problem" role="alert">{failureText(error)}</p>;
  if (pack === undefined) return <p className="soft" role="status">Opening the pack…</p>;
  return <Compared stored={stored} pack={pack} />;
}

function Compared({ stored, pack }: { stored: PaperOf<"interview-sheet">; pack: InterviewerPack }) {
  const { workspace } = useStudio();
  const paper = usePaper("interview-sheet", stored.id, stored.data);
  const { data: attempts, error } = useQuery(queries.attemptsOfCandidate(workspace.id));
  const { sheet, joined: chosen, agreement, interview } = paper.data;
  const interviews = usePapers("mock-interview");
  const elsewhere = interviews.find(({ id }) => id === interview) ?? null;
  const inIt = useMemo(() => (elsewhere === null ? [] : questionsInInterview(pack, elsewhere.data)), [pack, elsewhere]);
  const joined = useMemo(() => joinedByInterview(pack, inIt, attempts ?? [], chosen), [pack, inIt, attempts, chosen]);
  const asked = useMemo(() => joinedQuestions(pack, sheet, attempts ?? [], joined), [pack, sheet, attempts, joined]);
  const found = useMemo(() => (attempts === undefined ? null : agreementKept(asked)), [attempts, asked]);
  const { edit } = paper;
  const given = asked.flatMap(({ question, view }) => (view === null ? [] : [{ question, view }]));
  const { data: rule } = useQuery({
    queryKey: ["scorer-round-vote", pack.id, given.map(({ view }) => [view.attempt.id, view.assessments[0]?.engine])],
    enabled: given.length > 0,
    staleTime: Infinity,
    // the scorer is fetched when it is needed
    queryFn: async () => (await import("@inclined/core/peer/scorer-round-vote")).scorerRoundVote(pack, given),
  });
  const isNews = attempts !== undefined && JSON.stringify([found, joined]) !== JSON.stringify([agreement, chosen]);
  useEffect(() => {
    // answers given or judged since are joined by themselves, and what came out is kept with the sheet
    if (isNews) edit((before) => ({ ...before, joined, agreement: found }));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isNews]);
  const { interviewer, vote, note, seconds } = sheet;
  return (
    <div className="column coach">
      <h1 className="title">What {interviewer} heard</h1>
      <p className="lede">
        {pack.topic}, written {when(sheet.writtenAt)} without seeing what the scorer says. Neither stands over the other, and your trends count only the scorer’s.
      </p>
      <div className="beside">
        <div data-coach>
          <h4>{interviewer}</h4>
          <p>{vote === null ? "No vote" : `${vote[0]?.toUpperCase() ?? ""}${vote.slice(1)}`}.{seconds === null ? "" : ` ${Math.round(seconds / 60)} of ${pack.minutes} minutes were used.`}</p>
        </div>
        <div>
          <h4>Scorer, by the rule of votes</h4>
          <p>{rule === undefined ? "Nothing to vote on yet." : rule.because}</p>
        </div>
      </div>
      {note === "" ? null : <p className="coach-answer-words" dir="auto">{note}</p>}
      <h2 className="section">How far {interviewer} and the scorer agree</h2>
      {error !== null ? <p className="problem" role="alert">{failureText(error)}</p> : null}
      <p role="status">
        {attempts === undefined ? "…" : found === null ? "No answer is joined yet. Answer the questions of the round, or bring the transcript of the interview; then choose the answers below." : agreementInWords(found)}
      </p>
      <JoinedInterview
        interviews={interviews}
        chosen={elsewhere}
        found={inIt}
        choose={(id) => {
          const { interview: _before, ...rest } = paper.data;
          // the answers that were joined belong to where it was held before
          edit(() => ({ ...rest, joined: {}, ...(id === null ? {} : { interview: id }) }));
        }}
      />
      <p className="soft">“Not heard” is no verdict, and nor is what was not assessed; neither is counted.</p>
      {asked.map((one, place) => (
        <JoinedAnswer key={one.question.id} asked={one} place={place} heardIn={heardIn(elsewhere, inIt, one.question.id)} interviewer={interviewer} attempts={attempts ?? []} join={(attempt) => edit((before) => ({ ...before, joined: { ...before.joined, [one.question.id]: attempt } }))} />
      ))}
      <PaperStateLine paper={paper} />
    </div>
  );
}

/** Where in a brought interview a question is heard or read; null: it was not held elsewhere, or is not in it. */
function heardIn(interview: PaperOf<"mock-interview"> | null, found: readonly FoundQuestion[], questionId: string): { interview: string; thread: string } | null {
  const thread = found.find(({ id }) => id === questionId)?.thread;
  return interview === null || thread === undefined ? null : { interview: interview.id, thread };
}
