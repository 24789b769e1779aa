import { coachedOf, isCoached, makeCoachReply } from "@inclined/core/coach/make-coach-file";
import type { CoachedAnswer, CoachFile } from "@inclined/core/schema/coach-file";
import { Button, Textarea, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { saveFile } from "../look/save-file.ts";
import { count, when } from "../look/words.ts";
import type { OpenPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { CoachBook } from "./coach-book.tsx";
import { NextDrill } from "./next-drill.tsx";

/** Everything about a candidate's file but one answer: what there is to read, what comes next, and the reply. */
export function DeskHome({ file, desk }: { file: CoachFile; desk: OpenPaper<"coach-desk"> }) {
  const { workspace } = useStudio();
  const { data, edit, paperId } = desk;
  const spoken = data.answers.filter(isCoached).length;
  const lacks = data.coach.trim() === "" ? "Say who you are first." : spoken === 0 && data.drill === null && data.note.trim() === "" ? "Say something of an answer first, or set a drill." : null;
  const save = (): void => {
    const reply = makeCoachReply(data, new Date().toISOString());
    saveFile({ name: `inclined-coach-reply-${reply.writtenAt.slice(0, "2026-11-20".length)}.json`, bytes: new Blob([JSON.stringify(reply)], { type: "application/json" }) });
  };
  return (
    <div className="column coach">
      <h1 className="title">{file.name}</h1>
      <p className="lede">
        A file of {when(file.madeAt)}{file.sample ? ", of the invented sample candidate" : ""}. Confidential names stand in it as what is said instead. What you write is kept here until you save the reply.
      </p>
      <section aria-labelledby="answers-title">
        <h2 className="section" id="answers-title">
          Answers
        </h2>
        {file.answers.length === 0 ? <p className="soft">No answer was finished yet; there is the book to read.</p> : null}
        <ol className="list">
          {file.answers.map((answer, at) => (
            <li key={answer.id} className="row">
              <div>
                <Link className="row-title two-lines" to="/c/$workspaceId/playbook/coach/files/$deskId" params={{ workspaceId: workspace.id, deskId: paperId }} search={{ answer: answer.id }}>
                  {at + 1}. {answer.question}
                </Link>
                <p className="row-facts">
                  <span>{answer.assessment.score === null ? "The scorer: not assessed" : `The scorer: ${answer.assessment.score} of 3`}</span>
                  <span>{said(coachedOf(data.answers, answer))}</span>
                </p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <CoachBook book={file.book} />
      <NextDrill drill={data.drill} set={(drill) => edit((before) => ({ ...before, drill }))} />
      <section aria-labelledby="reply-title">
        <h2 className="section" id="reply-title">
          Your reply
        </h2>
        <div className="coach-fields">
          <TextInput label="Your name, as the candidate reads it" maxLength={200} value={data.coach} onChange={(event) => edit((before) => ({ ...before, coach: event.currentTarget.value }))} />
          <Textarea label="About all of it" autosize minRows={3} maxLength={10_000} value={data.note} onChange={(event) => edit((before) => ({ ...before, note: event.currentTarget.value }))} />
        </div>
        <div className="actions">
          <Button disabled={lacks !== null} onClick={save}>
            Save the reply
          </Button>
        </div>
        <p className="soft" role="status">
          {lacks ?? `It speaks of ${count(spoken, "answer")}. Give the file to ${file.name}; it can be saved again whenever you write more.`}
        </p>
      </section>
    </div>
  );
}

/** What the coach said of an answer, in a few words. */
function said(coached: CoachedAnswer): string {
  if (!isCoached(coached)) return "Yours: nothing yet";
  const parts = [coached.vote, coached.marks.length === 0 ? null : `${count(coached.marks.length, "verdict")} overruled`, coached.passages.length === 0 ? null : `${count(coached.passages.length, "passage")} marked`].filter((part) => part !== null);
  return `Yours: ${parts.length === 0 ? "a note" : parts.join(", ")}`;
}
