import { readCoachReply } from "@inclined/core/coach/read-coach-file";
import type { CoachFile } from "@inclined/core/schema/coach-file";
import { Link, useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";
import { count, when } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { putPaper, usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { coachFile } from "./coach-file-kept.ts";
import { OpenFile } from "./open-file.tsx";
import { RemovePaper } from "./remove-paper.tsx";

/** What coaches sent back. A reply is held against the file that was saved, and kept only when it fits. */
export function Replies() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const sent = usePapers("coach-sent");
  const replies = usePapers("coach-reply");
  const goTo = (replyId: string) => navigate({ to: "/c/$workspaceId/playbook/coach/replies/$replyId", params: { workspaceId: workspace.id, replyId } });

  const open = async (_name: string, text: string): Promise<string | null> => {
    const files = new Map<string, CoachFile>();
    for (const { data } of sent) if (text.includes(data.file)) files.set(data.file, await queryClient.fetchQuery(coachFile(workspace.id, data.original)));
    const read = readCoachReply(text, (id) => files.get(id) ?? null);
    if ("fault" in read) return read.fault;
    const known = replies.find(({ data }) => data.reply.checkSum === read.content.checkSum);
    if (known !== undefined) return goTo(known.id).then(() => null);
    const id = crypto.randomUUID();
    putPaper(workspace.id, await studio.writePaper(workspace.id, id, { baseRevision: 0, kind: "coach-reply", data: { reply: read.content } }));
    await goTo(id);
    return null;
  };
  return (
    <section aria-labelledby="replies-title">
      <h2 className="section" id="replies-title">
        A reply from your coach
      </h2>
      <OpenFile label="Open a reply" words="or drop it here." open={open} />
      {replies.length === 0 ? null : (
        <ul className="list">
          {replies.map(({ id, data: { reply } }) => (
            <li key={id} className="row">
              <div>
                <Link className="row-title" to="/c/$workspaceId/playbook/coach/replies/$replyId" params={{ workspaceId: workspace.id, replyId: id }}>
                  {reply.coach === "" ? "A reply" : `The reply of ${reply.coach}`}
                </Link>
                <p className="row-facts">
                  <span>Written {when(reply.writtenAt)}</span>
                  <span>{count(reply.answers.length, "answer")} spoken of</span>
                </p>
              </div>
              <RemovePaper id={id} name={`the reply of ${reply.coach} written ${when(reply.writtenAt)}`} said="The reply was deleted." />
            </li>
          ))}
        </ul>
      )}
      <DeletedPapers kind="coach-reply" standing={null} describe={({ data: { reply } }) => ({ name: `The reply of ${reply.coach}`, about: `written ${when(reply.writtenAt)}` })} />
    </section>
  );
}
