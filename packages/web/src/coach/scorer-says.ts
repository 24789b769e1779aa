import type { SideBySide } from "@inclined/core/coach/side-by-side";

/** The scorer's verdict in a word or two, without its evidence. */
export function scorerSays({ kind, scorer: { holds, state } }: SideBySide): string {
  if (kind === "flag") return holds ? "A fault" : state === "not-assessed" ? "Not assessed" : "No fault found";
  if (kind === "principle") return holds ? "Shown" : state === "not-assessed" ? "Not assessed" : "Not shown";
  switch (state) {
    case "met":
      return "Met";
    case "contrary":
      return "The words say otherwise";
    case "not-assessed":
      return "Not assessed";
    case "broken":
      return "Could not be judged";
    case "absent":
      return "Not found";
  }
}

/** The coach's verdict in the same words. */
export function coachSays({ kind, coach }: SideBySide): string {
  if (coach === null) return "Let it stand";
  if (kind === "flag") return coach.holds ? "A fault" : "No fault";
  return kind === "principle" ? (coach.holds ? "Shown" : "Not shown") : coach.holds ? "Met" : "Not met";
}
