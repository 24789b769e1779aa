import { useQuery } from "@tanstack/react-query";
import { studio } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../shell/studio-context.ts";

const NOTHING: readonly string[] = [];

/** The words of all of the candidate's answers, for where a number was said before; none until they are known. */
export function useSaid(): readonly string[] {
  const { workspace } = useStudio();
  const { data } = useQuery({
    queryKey: ["workspaces", workspace.id, "said"],
    staleTime: 30_000,
    queryFn: async ({ client }) => {
      const answers = await client.fetchQuery(queries.answers(workspace.id));
      return Promise.all(answers.map(async ({ id }) => (await studio.answer(workspace.id, id)).text));
    },
  });
  return data ?? NOTHING;
}
