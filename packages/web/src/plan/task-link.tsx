import { drills } from "@inclined/content/drills";
import { practiceQuestions } from "@inclined/content/questions";
import type { PlanTask } from "@inclined/core/schema/plan";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useStudio } from "../shell/studio-context.ts";

/** Where a task is done: an exercise or a loop that begins there, a question, or a page; null: outside of the studio. */
type TaskPlace = { kind: "begin"; begin: string } | { kind: "question"; question: string } | { kind: "page"; page: "stories" | "matrix" | "loops" } | null;

/** Stories are told where no notes lie beside them. */
const TELLING = { kind: "begin", begin: "two-minute-story" } as const;

/** Where a task is done, from its id, which is made of what it is. */
function placeOf(task: string): TaskPlace {
  const [kind = "", what = "", id = ""] = task.split(":");
  if (kind === "story") return what === "write" ? { kind: "page", page: "stories" } : what === "tell" ? TELLING : { kind: "page", page: "matrix" };
  if (kind === "due") return what === "story" ? TELLING : { kind: "question", question: id };
  if (kind === "refresher") return what === "sql" ? null : { kind: "page", page: what === "stories" ? "stories" : "matrix" };
  if (kind === "mock") return what === "full" ? { kind: "page", page: "loops" } : null;
  if (kind !== "drill" && kind !== "scenario") return null;
  if (drills.some((drill) => drill.id === what)) return { kind: "begin", begin: what };
  const question = practiceQuestions.find(({ lens, reach }) => lens === what && reach.includes(id));
  return question === undefined ? null : { kind: "question", question: question.id };
}

const PAGES = { stories: "/c/$workspaceId/candidate/stories", matrix: "/c/$workspaceId/candidate/matrix" } as const;

/** The title of a task, leading to where it is done. */
export function TaskLink({ task: { id, title } }: { task: PlanTask }) {
  const { workspace } = useStudio();
  const [answerId] = useState(() => crypto.randomUUID());
  const place = placeOf(id);
  const params = { workspaceId: workspace.id };
  if (place === null) return <span className="task-title">{title}</span>;
  if (place.kind === "question") {
    return (
      <Link className="task-title" to="/c/$workspaceId/answers/$answerId" params={{ ...params, answerId }} search={{ question: place.question }}>
        {title}
      </Link>
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
