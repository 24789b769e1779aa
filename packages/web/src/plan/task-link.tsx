import type { PlanTask } from "@inclined/core/schema/plan";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { placeOf } from "./task-place.ts";

const PAGES = { stories: "/c/$workspaceId/candidate/stories", matrix: "/c/$workspaceId/candidate/matrix", writing: "/c/$workspaceId/practice/writing" } as const;

/** The title of a task, leading to where it is done. */
export function TaskLink({ task: { id, title } }: { task: PlanTask }) {
  const { workspace } = useStudio();
  const [answerId] = useState(() => crypto.randomUUID());
  const place = placeOf(id, usePapers("story"));
  const navigate = useNavigate();
  const params = { workspaceId: workspace.id };
  if (place === null) return <span className="task-title">{title}</span>;
  if (place.kind === "question") {
    return (
      <Link className="task-title" to="/c/$workspaceId/answers/$answerId" params={{ ...params, answerId }} search={{ question: place.question }}>
        {title}
      </Link>
    );
  }
  if (place.kind === "criterion") {
    const { lens, criterion } = place;
    const answer = async (): Promise<void> => {
      // the questions are many, and Today does not wait for them
      const { practiceQuestions } = await import("@inclined/content/questions");
      const question = practiceQuestions.find((one) => one.lens === lens && one.reach.includes(criterion));
      if (question !== undefined) await navigate({ to: "/c/$workspaceId/answers/$answerId", params: { ...params, answerId }, search: { question: question.id } });
    };
    return (
      <button type="button" className="task-title quiet" onClick={() => void answer()}>
        {title}
      </button>
    );
  }
  if (place.kind === "begin" || place.page === "loops") {
    return (
      <Link className="task-title" to="/c/$workspaceId/practice" params={params} search={place.kind === "begin" ? { begin: place.begin } : {}} {...(place.kind === "begin" ? {} : { hash: "loops" })}>
        {title}
      </Link>
    );
  }
  return (
    <Link className="task-title" to={PAGES[place.page]} params={params}>
      {title}
    </Link>
  );
}
