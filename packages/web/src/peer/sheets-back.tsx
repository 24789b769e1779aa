import { agreementInWords } from "@inclined/core/peer/agreement";
import { readInterviewSheet } from "@inclined/core/peer/read-pack";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { OpenFile } from "../coach/open-file.tsx";
import { RemovePaper } from "../coach/remove-paper.tsx";
import { count, when } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { putPaper, usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { agreementKept, joinedByPlan, joinedQuestions } from "./join-sheet.ts";
import { isOlder } from "./older-sheet.ts";
import { interviewerPack } from "./pack-kept.ts";

/** Sheets that interviewers sent back. Each is held against the pack that was saved, and kept only when it fits. */
export function SheetsBack() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const sent = usePapers("pack-sent");
  const sheets = usePapers("interview-sheet");
  const { data: deleted = [] } = useQuery(queries.papers(workspace.id, true));
  const hasDeletedPacks = deleted.some(({ kind }) => kind === "pack-sent");
  const goTo = (sheetId: string) => navigate({ to: "/c/$workspaceId/practice/peers/sheets/$sheetId", params: { workspaceId: workspace.id, sheetId } });

  const open = async (_name: string, text: string): Promise<string | null> => {
    const packs = new Map<string, InterviewerPack>();
    for (const { data } of sent) if (text.includes(data.pack)) packs.set(data.pack, await queryClient.fetchQuery(interviewerPack(workspace.id, data.original)));
    const read = readInterviewSheet(text, (id) => packs.get(id) ?? null);
    if ("fault" in read) return read.fault;
    const { content: sheet } = read;
    const known = sheets.find(({ data }) => data.sheet.checkSum === sheet.checkSum);
    if (known !== undefined) return goTo(known.id).then(() => null);
    const before = sheets.find(({ data }) => data.sheet.id === sheet.id);
    if (before !== undefined && isOlder(sheet, before.data.sheet)) {
      return `This is an older state of the sheet of ${before.data.sheet.interviewer}, written ${when(sheet.writtenAt)}. The one that is kept here was written ${when(before.data.sheet.writtenAt)}, later, and stays. Nothing was changed.`;
    }
    const pack = packs.get(sheet.pack);
    if (pack === undefined) return null;
    const attempts = await queryClient.fetchQuery({ ...queries.attemptsOfCandidate(workspace.id), staleTime: 0 });
    const joined = joinedByPlan(pack, attempts);
    const agreement = agreementKept(joinedQuestions(pack, sheet, attempts, joined));
    // written once more by the same hand, it takes the place of what was written before
    const id = before?.id ?? crypto.randomUUID();
    putPaper(workspace.id, await studio.writePaper(workspace.id, id, { baseRevision: before?.revision ?? 0, kind: "interview-sheet", data: { sheet, joined: { ...joined, ...before?.data.joined }, ...(before?.data.interview === undefined ? {} : { interview: before.data.interview }), agreement } }));
    await goTo(id);
    return null;
  };
  return (
    <section aria-labelledby="sheets-title">
      <h2 className="section" id="sheets-title">
        A sheet that came back
      </h2>
      <OpenFile label="Open a sheet" words="or drop it here." open={open} />
      {sheets.length === 0 ? null : (
        <ul className="list">
          {sheets.map(({ id, data: { sheet, agreement } }) => (
            <li key={id} className="row">
              <div>
                <Link className="row-title" to="/c/$workspaceId/practice/peers/sheets/$sheetId" params={{ workspaceId: workspace.id, sheetId: id }}>
                  The sheet of {sheet.interviewer}
                </Link>
                <p className="row-facts">
                  <span>Written {when(sheet.writtenAt)}</span>
                  <span>{count(sheet.answers.length, "answer")} spoken of</span>
                </p>
                <p className="row-about">{agreement === null ? "Not joined to an answer yet." : agreementInWords(agreement)}</p>
              </div>
              <RemovePaper id={id} name={`the sheet of ${sheet.interviewer} written ${when(sheet.writtenAt)}`} said="The sheet was deleted." />
            </li>
          ))}
        </ul>
      )}
      <DeletedPapers kind="interview-sheet" standing={null} describe={({ data: { sheet } }) => ({ name: `The sheet of ${sheet.interviewer}`, about: `written ${when(sheet.writtenAt)}` })} />
      {sent.length === 0 && !hasDeletedPacks ? null : (
        <details className="fold" id="packs-saved">
          <summary>Packs you saved ({sent.length})</summary>
          <p className="soft">Kept so that a sheet can be held against them.</p>
          <ul className="list">
            {sent.map(({ id, data: { topic, madeAt, questions, loop } }) => (
              <li key={id} className="row">
                <div>
                  <Link className="row-title" to="/c/$workspaceId/loops/$loopId" params={{ workspaceId: workspace.id, loopId: loop }}>
                    {topic}
                  </Link>
                  <p className="row-facts">
                    <span>Saved {when(madeAt)}</span>
                    <span>{count(questions, "question")}</span>
                  </p>
                </div>
                <RemovePaper id={id} name={`the pack saved ${when(madeAt)}`} said="The pack was deleted. A sheet for it can be opened when you bring it back." />
              </li>
            ))}
          </ul>
          <DeletedPapers kind="pack-sent" standing={null} describe={({ data: { topic, madeAt } }) => ({ name: topic, about: `pack saved ${when(madeAt)}` })} />
        </details>
      )}
    </section>
  );
}
