import type { Match, Requirement } from "@inclined/core/schema/posting";

const STATUS = { met: "met       ", partly: "partly    ", "not-shown": "not shown " } as const;

/** What the résumé shows of what the posting asks for, for people. */
export function describeMatch({ requirements }: Match, asked: readonly Requirement[]): string {
  const lines = requirements.flatMap(({ id, status, evidence }) => [`${STATUS[status]}${asked.find((one) => one.id === id)?.text ?? id}`, ...evidence.slice(0, 1).map(({ quote }) => `          “${quote}”`)]);
  const count = (status: Match["requirements"][number]["status"]): number => requirements.filter((one) => one.status === status).length;
  return `${lines.join("\n")}\n\n${count("met")} met, ${count("partly")} partly, ${count("not-shown")} not shown. Not shown says that no claim in these words was found; one that says it in other words is missed.\n`;
}
