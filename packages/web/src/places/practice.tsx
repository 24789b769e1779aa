import { practiceQuestions } from "@inclined/content/questions";
import { findSource } from "@inclined/content/sources";
import type { AnswerSummary } from "@inclined/core/schema/answer";
import type { Lens } from "@inclined/core/schema/lens";
import type { Question } from "@inclined/core/schema/question";
import { LENS_NAMES, LENSES } from "@inclined/core/lenses/names";
import { Button, Modal, TextInput } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import "../loops/loops.css";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { InterviewList } from "../import-interview/interview-list.tsx";
import { DrillList } from "../loops/drill-list.tsx";
import { LoopList } from "../loops/loop-list.tsx";
import { PracticeNow } from "../loops/practice-now.tsx";
import { TellStory } from "../loops/tell-story.tsx";
import { useFocusBack } from "../look/focus-back.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { RecentlyDeleted } from "../look/recently-deleted.tsx";
import { count, spoken, when } from "../look/words.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";

/** Everything answered so far, and everything that can be asked. */
export function Practice() {
  usePlaceTitle("Practice");
  const { begin } = useSearch({ from: "/studio/c/$workspaceId/practice" });
  const { workspace } = useStudio();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const { data: deleted = [] } = useQuery(queries.answers(workspace.id, true));
  const answered = new Map<string, number>();
  for (const { questionId } of answers) if (questionId !== null) answered.set(questionId, (answered.get(questionId) ?? 0) + 1);

  return (
    <div className="column">
      <h1 className="title">Practice</h1>
      <p className="lede">One question, an exercise, or the whole loop before the loop. Nothing here helps during a real interview, and nothing should.</p>
      <nav className="page-toc" aria-label="On this page">
        {[["loops", "Loops"], ["drills", "Exercises"], ["writing", "Writing"], ["interviews", "Held elsewhere"], ["peers", "With another person"], ["answers", "Your answers"], ["questions", "Questions"]].map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>

      <Suspense fallback={<p className="soft" role="status">Looking for the question that you need most…</p>}>
        <PracticeNow />
      </Suspense>
      <LoopList key={`loops ${begin ?? ""}`} />
      <DrillList key={`drills ${begin ?? ""}`} />
      <TellStory key={`story ${begin ?? ""}`} />
      <section aria-labelledby="writing">
        <h2 className="section" id="writing">
          Writing
        </h2>
        <p>
          The working-backwards interview, the writing exercise, and the papers that a loop asks about.{" "}
          <Link to="/c/$workspaceId/practice/writing" params={{ workspaceId: workspace.id }}>
            Sit one, or write a paper
          </Link>
        </p>
      </section>
      <InterviewList />
      <section aria-labelledby="peers">
        <h2 className="section" id="peers">
          With another person
        </h2>
        <p>
          A friend interviews you from the script and scores blind; then you compare with the scorer.{" "}
          <Link to="/c/$workspaceId/practice/peers" params={{ workspaceId: workspace.id }}>
            Make a pack, or open one
          </Link>
        </p>
      </section>

      <section aria-labelledby="answers">
        <h2 className="section" id="answers">
          Your answers
        </h2>
        {answers.length === 0 ? (
          <div className="empty">
            <p>Nothing yet. Today asks you a question; or choose one below. What you write is saved as you go.</p>
          </div>
        ) : (
          <ul className="list">
            {answers.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} />
            ))}
          </ul>
        )}
        <RecentlyDeleted
          things={deleted.map(({ id, title, question, words, deletedAt, updatedAt }) => ({ id, name: title ?? question, about: count(words, "word"), deletedAt: deletedAt ?? updatedAt }))}
          bringBack={(id) => studio.undeleteAnswer(workspace.id, id)}
          deleteForGood={(id) => studio.purgeAnswer(workspace.id, id)}
        />
      </section>

      <h2 className="section" id="questions">
        Questions
      </h2>
      {LENSES.map((lens) => (
        <QuestionsOfLens key={lens} lens={lens} answered={answered} />
      ))}
    </div>
  );
}

/** The source of what has none outside. */
const OURS = "written-for-inclined";
/** As many as are read at a glance; the others unfold. */
const SHOWN_FIRST = 6;

function QuestionsOfLens({ lens, answered }: { lens: Lens; answered: ReadonlyMap<string, number> }) {
  const own = practiceQuestions.filter((question) => question.lens === lens);
  const [first, others] = [own.slice(0, SHOWN_FIRST), own.slice(SHOWN_FIRST)];
  const list = (questions: readonly Question[]) => (
    <ul className="list">
      {questions.map(({ id, text, objective, source }) => (
        <li key={id} className="row">
          <div>
            <NewAnswerLink questionId={id}>{text}</NewAnswerLink>
            <p className="row-about">{objective}</p>
            <p className="row-facts">
              <span>{source === OURS ? findSource(source)?.title : `Written after: ${findSource(source)?.title}`}</span>
            </p>
          </div>
          {answered.has(id) ? <span className="soft">{count(answered.get(id) ?? 0, "answer")}</span> : null}
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={`lens-${lens}`}>
      <h3 className="subsection" id={`lens-${lens}`}>
        {LENS_NAMES[lens]}
      </h3>
      {list(first)}
      {others.length === 0 ? null : (
        <details className="fold">
          <summary>{count(others.length, "more question")}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}

/** Leads to a new answer; its id is made when the list is shown, so that the link is a real one. */
function NewAnswerLink({ questionId, children }: { questionId: string; children: string }) {
  const { workspace } = useStudio();
  const [answerId] = useState(() => crypto.randomUUID());
  return (
    <Link className="row-title" to="/c/$workspaceId/answers/$answerId" params={{ workspaceId: workspace.id, answerId }} search={{ question: questionId }}>
      {children}
    </Link>
  );
}

function AnswerRow({ answer }: { answer: AnswerSummary }) {
  const [renaming, setRenaming] = useState(false);
  const name = answer.title ?? answer.question;
  const remove = async () => {
    await studio.deleteAnswer(answer.workspaceId, answer.id);
    await refreshWorkspaces();
    document.getElementById("place")?.focus({ preventScroll: true });
    sayWithUndo("The answer was deleted.", async () => {
      await studio.undeleteAnswer(answer.workspaceId, answer.id);
      await refreshWorkspaces();
    });
  };
  return (
    <li className="row">
      <div>
        <Link className="row-title two-lines" to="/c/$workspaceId/answers/$answerId" params={{ workspaceId: answer.workspaceId, answerId: answer.id }}>
          {name}
        </Link>
        <p className="row-opening" dir="auto">
          {answer.opening === "" ? <NoWords answer={answer} /> : answer.opening}
        </p>
        <p className="row-facts">
          <span>{LENS_NAMES[answer.lens]}</span>
          <span>{count(answer.words, "word")}</span>
          <span>Saved {when(answer.updatedAt)}</span>
          {answer.keptVersions > 0 ? <span>{count(answer.keptVersions, "other version is", "other versions are")} kept</span> : null}
        </p>
      </div>
      <div className="row-tools">
        <Button variant="subtle" size="compact-sm" onClick={() => setRenaming(true)} aria-label={`Rename: ${name}`}>
          Rename
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => void remove().catch(sayFailure)} aria-label={`Delete: ${name}`}>
          Delete
        </Button>
      </div>
      {renaming ? <Rename answer={answer} onDone={() => setRenaming(false)} /> : null}
    </li>
  );
}

/** An answer without words may have been told all the same. */
function NoWords({ answer: { workspaceId, id } }: { answer: AnswerSummary }) {
  const { data: recordings = [] } = useQuery(queries.recordings(workspaceId, id));
  const made = recordings.filter(({ bytes }) => bytes > 0);
  if (made.length === 0) return "No words yet.";
  const seconds = made.reduce((sum, { seconds: clocked, sound }) => sum + (clocked ?? sound?.seconds ?? 0), 0);
  const length = seconds === 0 ? "" : `, ${spoken(seconds)}`;
  return `${made.length === 1 ? "Recorded" : `Recorded ${made.length} times`}${length}, no words yet.`;
}

function Rename({ answer, onDone }: { answer: AnswerSummary; onDone: () => void }) {
  useFocusBack();
  const [title, setTitle] = useState(answer.title ?? "");
  const save = async () => {
    const wanted = title.trim();
    await studio.renameAnswer(answer.workspaceId, answer.id, { baseRevision: answer.revision, title: wanted === "" ? null : wanted });
    await refreshWorkspaces();
    onDone();
  };
  return (
    <Modal opened onClose={onDone} title="Rename this answer">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save().catch((failure: unknown) => void refreshWorkspaces().then(() => sayFailure(failure)));
        }}
      >
        <TextInput
          label="Name"
          description="Leave it empty to show the question again."
          value={title}
          maxLength={200}
          data-autofocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <div className="actions">
          <Button type="submit">Rename</Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  );
}
