import { drills } from "@inclined/content/drills";
import { storiesInOrder, type StoredStory } from "@inclined/core/plan/stories-in-order";

/** Where a task is done: an exercise, or the telling of a story, that begins there, a question, some question that invites a criterion, or a page; null: outside of the studio. */
export type TaskPlace = { kind: "begin"; begin: string } | { kind: "question"; question: string } | { kind: "criterion"; lens: string; criterion: string } | { kind: "page"; page: "stories" | "matrix" | "loops" | "writing" } | null;

/** Where a task is done, from its id, which is made of what it is. @param stories as they are stored, in any order */
export function placeOf(task: string, stories: readonly StoredStory[]): TaskPlace {
  const [kind = "", what = "", id = ""] = task.split(":");
  if (kind === "story" && what === "tell") return tellingOf(id, stories);
  if (kind === "story") return { kind: "page", page: what === "write" ? "stories" : "matrix" };
  if (kind === "due") return what === "story" ? tellingOf(id, stories) : { kind: "question", question: id };
  if (kind === "refresher") return what === "sql" ? null : { kind: "page", page: what === "stories" ? "stories" : "matrix" };
  if (kind === "writing") return { kind: "page", page: "writing" };
  if (kind === "mock") return what === "full" ? { kind: "page", page: "loops" } : null;
  if (kind !== "drill" && kind !== "scenario") return null;
  if (drills.some((drill) => drill.id === what)) return { kind: "begin", begin: what };
  return { kind: "criterion", lens: what, criterion: id };
}

const NEW = /^new-(\d+)$/;

/** The story's own telling, where no notes lie beside it. One that is not written yet is written first. */
function tellingOf(id: string, stories: readonly StoredStory[]): TaskPlace {
  const place = NEW.exec(id)?.[1];
  const story = place === undefined ? stories.find((one) => one.id === id) : storiesInOrder(stories)[Number(place) - 1];
  return story === undefined ? { kind: "page", page: "stories" } : { kind: "begin", begin: `story:${story.id}` };
}
