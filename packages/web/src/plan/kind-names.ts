import type { TaskKind } from "@inclined/core/schema/plan";

/** Kinds of tasks as they are spoken of. */
export const TASK_KIND_NAMES: Readonly<Record<TaskKind, string>> = {
  story: "Stories", drill: "Exercises", scenario: "Scenarios", mock: "Mocks", refresher: "Refreshers", sql: "SQL", writing: "Writing",
};
