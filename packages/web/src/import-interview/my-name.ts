import { useStudio } from "../shell/studio-context.ts";

/** How a candidate is called who was not named yet. */
const UNNAMED = "You";

/** The candidate's name, to be looked for among the speakers; null: not known. */
export function useMyName(): string | null {
  const { name } = useStudio().workspace.candidate;
  return name === UNNAMED ? null : name;
}
