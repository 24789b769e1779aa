import "../verdict/verdict.css";
import "./coach.css";
import { drills } from "@inclined/content/drills";
import type { CoachReply } from "@inclined/core/schema/coach-file";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { failureText } from "../api/client.ts";
import { when } from "../look/words.ts";
import { usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { coachFile } from "./coach-file-kept.ts";
import { ReplyAnswer } from "./reply-answer.tsx";

/** What a coach sent back, beside what the scorer found. */
export function CoachReplyPage() {
  usePlaceTitle("A coach’s reply");
  const { workspace } = useStudio();
  const { replyId } = useParams({ from: "/studio/c/$workspaceId/playbook/coach/replies/$replyId" });
  const reply = usePapers("coach-reply").find(({ id }) => id === replyId)?.data.reply;
  const sent = usePapers("coach-sent").find(({ data }) => data.file === reply?.file);
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/playbook/coach" params={{ workspaceId: workspace.id }}>
          For my coach
        </Link>
      </p>
      {reply === undefined ? (
        <>
          <h1 className="title">This reply is not here</h1>
          <p className="lede">It may have been deleted, or belong to another candidate.</p>
        </>
      ) : (
        <div className="column coach">
          <h1 className="title">{reply.coach === "" ? "Your coach’s reply" : `What ${reply.coach} says`}</h1>
          <p className="lede">Written {when(reply.writtenAt)}. A coach’s verdict stands beside the scorer’s; neither is put over the other, and your trends count only the scorer’s.</p>
          {reply.note === "" ? null : <p className="coach-answer-words">{reply.note}</p>}
          <Next reply={reply} />
          {sent === undefined ? <p className="problem">The file that this reply answers was deleted here, so its answers cannot be shown beside it. Bring that file back under “Saved for a coach”.</p> : <Answers reply={reply} original={sent.data.original} />}
        </div>
      )}
    </>
  );
}

function Next({ reply: { drill } }: { reply: CoachReply }) {
  const { workspace } = useStudio();
  const found = drill === null ? undefined : drills.find(({ id }) => id === drill.id);
  if (drill === null || found === undefined) return null;
  return (
    <section aria-labelledby="next-title">
      <h2 className="section" id="next-title">
        Next: {found.name}
      </h2>
      <p>{drill.why === "" ? found.about : drill.why}</p>
      <Button variant="default" component={Link} to={`/c/${workspace.id}/practice?begin=${found.id}`}>
        Practise it
      </Button>
    </section>
  );
}

function Answers({ reply, original }: { reply: CoachReply; original: string }) {
  const { workspace } = useStudio();
  const { data: file, error } = useQuery(coachFile(workspace.id, original));
  if (error !== null) return <p className="problem" role="alert">{failureText(error)}</p>;
  if (file === undefined) return <p className="soft" role="status">Opening what the coach read…</p>;
  return reply.answers.length === 0 ? <p className="soft">Nothing was said of a single answer.</p> : reply.answers.map((coached) => {
    const place = file.answers.findIndex(({ id }) => id === coached.id);
    const answer = file.answers[place];
    return answer === undefined ? null : <ReplyAnswer key={coached.id} place={place} answer={answer} coached={coached} coach={reply.coach === "" ? "Coach" : reply.coach} />;
  });
}
