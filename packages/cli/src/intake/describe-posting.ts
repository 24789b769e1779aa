import { PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import type { PostingReading } from "@inclined/core/schema/posting";

const KINDS = { basic: "Basic qualifications", preferred: "Preferred qualifications", responsibility: "Responsibilities" } as const;

/** What was read from a posting, for people. */
export function describePosting({ title, company, level, team, requirements, principles, technologies }: PostingReading): string {
  const lines = [
    [title ?? "No title was read", company, team, level].filter((part) => part !== null).join(" · "),
    ...(["basic", "preferred", "responsibility"] as const).flatMap((kind) => {
      const own = requirements.filter((requirement) => requirement.kind === kind);
      return own.length === 0 ? [] : ["", KINDS[kind], ...own.map(({ text }) => `  - ${text}`)];
    }),
    "",
    principles.length === 0 ? "It leans on no principle in words." : `Leans on: ${principles.map(({ id, evidence }) => `${PRINCIPLE_NAMES[id as PrincipleId]} (“${evidence[0]?.quote ?? ""}”)`).join(", ")}`,
    ...(technologies.length === 0 ? [] : [`Technologies: ${technologies.join(", ")}`]),
  ];
  return `${lines.join("\n")}\n`;
}
