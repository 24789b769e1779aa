import { describe, expect, it } from "vitest";
import { CRITERIA, PITFALLS } from "./all.ts";
import { readPrFaq } from "./read-pr-faq.ts";

/*
 * One paper in the layouts that people write in: whatever stands around its words, the same criteria hold.
 */

const PARTS = {
  problem: ["Problem", "Eurostat counted 41,000 cars at the two piers in 2026. One ferry in six leaves half empty while forty cars wait on the other side, for 50 minutes."],
  solution: ["Solution", "A board at each pier shows both queues and the time until the next boat. A driver who sees a shorter queue over there drives round the bay. Nobody has to ask the crew."],
} as const;
const BENEFITS = ["15 minutes at the pier instead of 50", "no shouting at the ramp"] as const;
const ROWS = [["Tier", "Metric", "Target", "By"], ["Primary", "Minutes a car waits at the pier", "15", "31 March 2029"], ["Secondary", "Ferries that leave half empty", "1 in 20", "31 March 2029"], ["Leading", "Drivers who change piers on a full day", "30%", "week 3"]] as const;
const FAQ = [
  ["What does it cost?", "€38,000 for both boards, and €400 a month to run."],
  ["Who sees my plate?", "Nobody. The camera counts cars, and each picture is erased within a second."],
  ["Will it cope in July?", "We ran it on the film of last July: 4,000 cars on a Saturday, and the count was out by three."],
  ["Why not a bigger boat?", "The fairway is too narrow for it, and it would take nine years."],
  ["Are we bound by anything?", "The Maritime Traffic Act requires a person on each pier, and the board has capped the pilot at €60,000."],
  ["Where does it begin?", "North pier only, weekdays only. If waiting falls below 25 minutes in six weeks, weekends and the south pier follow."],
] as const;
const TITLE = "Tidepost: 15 minutes at the pier and not 50";
const DATE = "BERGEN, 3 April 2028. From today two boards stand at the piers.";

type Heading = (name: string, text: string) => string;
const HEADINGS: Readonly<Record<string, Heading>> = {
  "numbered hash signs": (name, text) => `### 2. ${name}\n\n${text}`,
  underlined: (name, text) => `${name}\n${"-".repeat(name.length)}\n${text}`,
  capitals: (name, text) => `${name.toUpperCase()}\n${text}`,
  "bold on its own line": (name, text) => `**${name}**\n${text}`,
  "bold label, colon inside": (name, text) => `**${name}:** ${text}`,
  "bold label, colon outside": (name, text) => `**${name}**: ${text}`,
  "bold label, stop": (name, text) => `**${name}.** ${text}`,
  "bold label, dash": (name, text) => `**${name}** — ${text}`,
  "italic label": (name, text) => `*${name}.* ${text}`,
  "plain label": (name, text) => `${name}: ${text}`,
  "plain label, dash": (name, text) => `${name} - ${text}`,
  "capital label": (name, text) => `${name.toUpperCase()}: ${text}`,
  "plain line": (name, text) => `${name}\n\n${text}`,
};

type Faq = () => string;
const each = (write: (question: string, answer: string, place: number) => string, between = "\n\n"): Faq => () => FAQ.map(([question, answer], place) => write(question, answer, place + 1)).join(between);
const FAQS: Readonly<Record<string, Faq>> = {
  "bold questions, same line": each((question, answer) => `**${question}** ${answer}`),
  "bold questions, no empty lines": each((question, answer) => `**${question}** ${answer}`, "\n"),
  "italic questions": each((question, answer) => `*${question}* ${answer}`),
  headings: each((question, answer) => `### ${question}\n\n${answer}`),
  "numbers in bold": each((question, answer, place) => `**${place}. ${question}** ${answer}`),
  "numbers outside": each((question, answer, place) => `${place}. **${question}** ${answer}`, "\n"),
  "numbers, plain": each((question, answer, place) => `${place}. ${question} ${answer}`, "\n"),
  "numbers, answer below": each((question, answer, place) => `${place}) ${question}\n${answer}`),
  "Q and A": each((question, answer) => `Q: ${question}\nA: ${answer}`),
  "Q and A, no empty lines": each((question, answer) => `Q. ${question}\nA. ${answer}`, "\n"),
  "Q and A on one line": each((question, answer) => `Q: ${question} A: ${answer}`, "\n"),
  "Q and A with a slash": each((question, answer, place) => `Q${place}: ${question} / A: ${answer}`, "\n"),
  "Q and A with dashes": each((question, answer) => `Q – ${question}\nA – ${answer}`),
  "Q with a number, answer indented": each((question, answer, place) => `Q${place}  ${question}\n    ${answer}`),
  "bullets with stars": each((question, answer) => `★ **${question}** ${answer}`, "\n"),
  arrows: each((question, answer) => `➤ ${question} ${answer}`, "\n"),
  "bold bullets": each((question, answer) => `- **${question}**\n  ${answer}`, "\n"),
  letters: each((question, answer, place) => `(${"abcdefg".charAt(place - 1)}) ${question} ${answer}`, "\n"),
  "letters in bold": each((question, answer, place) => `**(${"abcdefg".charAt(place - 1)}) ${question}** ${answer}`, "\n"),
  "quotation marks": each((question, answer) => `“${question}” ${answer}`),
  "quoted lines": each((question, answer) => `> ${question}\n${answer}`),
  "one paragraph, bold": each((question, answer) => `**${question}** ${answer}`, " "),
  "one paragraph, italic": each((question, answer) => `*${question}* ${answer}`, " "),
  "a table": () => ["| Question | Answer |", "|---|---|", ...FAQ.map(([question, answer]) => `| ${question} | ${answer} |`)].join("\n"),
  "a dash between": each((question, answer) => `${question} – ${answer}`, "\n"),
  lower: each((question, answer) => `q: ${question.toLowerCase()}\na: ${answer}`),
};

const pad = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.map((cell, column) => cell.padEnd(Math.max(...rows.map((one) => one[column]?.length ?? 0)))).join("   "));
const letters = ROWS.map(([tier, ...rest], place) => [place === 0 ? "" : tier.charAt(0), ...rest]);
const drawn = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  return [rule, lines[0], rule, ...lines.slice(1), rule].join("\n");
};
const TABLES: Readonly<Record<string, string>> = {
  "Markdown without outer pipes": [ROWS[0].join(" | "), "--- | --- | --- | ---", ...ROWS.slice(1).map((row) => row.join(" | "))].join("\n"),
  "pipes without a rule": ROWS.map((row) => row.join(" | ")).join("\n"),
  "outer pipes without a rule": ROWS.map((row) => `|${row.join("|")}|`).join("\n"),
  tabs: ROWS.map((row) => row.join("\t")).join("\n"),
  columns: pad(ROWS).join("\n"),
  drawn: drawn(ROWS),
  "letters with a legend": `${[`| ${letters[0]?.join(" | ")} |`, "|---|---|---|---|", ...letters.slice(1).map((row) => `| ${row.join(" | ")} |`)].join("\n")}\n\nP = primary, S = secondary, L = leading`,
  "tiers side by side": [["", "Primary", "Secondary", "Leading"], ...[1, 2, 3].map((column) => [ROWS[0][column] ?? "", ...ROWS.slice(1).map((row) => row[column] ?? "")])].map((row, place) => `| ${row.join(" | ")} |${place === 0 ? "\n|---|---|---|---|" : ""}`).join("\n"),
  "the tier last": ROWS.map(([tier, ...rest], place) => `| ${[...rest, tier].join(" | ")} |${place === 0 ? "\n|---|---|---|---|" : ""}`).join("\n"),
};
const BULLETS = ["-", "*", "•", "★", "☆", "➤", "▶", "→", "✓", "✅", "◆", "□", "»", "🔹", "1.", "a)"] as const;

interface Layout {
  heading: Heading;
  faq: Faq;
  table: string;
  bullet: string;
}
const hashSigns: Heading = (name, text) => `## ${name}\n\n${text}`;
const boldQuestions: Faq = each((question, answer) => `**${question}**\n${answer}`);
const markdown = [`| ${ROWS[0].join(" | ")} |`, "|---|---|---|---|", ...ROWS.slice(1).map((row) => `| ${row.join(" | ")} |`)].join("\n");
const USUAL: Layout = { heading: hashSigns, faq: boldQuestions, table: markdown, bullet: "-" };

function paper(layout: Partial<Layout>): string {
  const { heading, faq, table, bullet } = { ...USUAL, ...layout };
  const isUsual = heading === USUAL.heading;
  return [isUsual ? `# ${TITLE}` : `**${TITLE}**`, DATE, heading(...PARTS.problem), heading(...PARTS.solution), heading("Benefits", `\n${BENEFITS.map((each) => `${bullet} ${each}`).join("\n")}`), heading("Metrics", `\n${table}`), heading("FAQ", `\n${faq()}`)].join("\n\n");
}

const judged = (text: string): { holds: string[]; raised: string[] } => {
  const reading = readPrFaq(text);
  return { holds: CRITERIA.filter((criterion) => criterion.judge(reading).holds).map(({ id }) => id), raised: PITFALLS.filter((pitfall) => pitfall.judge(reading).holds).map(({ id }) => id) };
};
const ALL = { holds: CRITERIA.map(({ id }) => id), raised: [] };

describe("one paper in many layouts", () => {
  it("holds all and raises nothing in the usual one", () => expect(judged(paper({}))).toEqual(ALL));
  it.each(Object.entries(HEADINGS))("headings: %s", (_name, heading) => expect(judged(paper({ heading }))).toEqual(ALL));
  it.each(Object.entries(FAQS))("questions: %s", (_name, faq) => expect(judged(paper({ faq }))).toEqual(ALL));
  it.each(Object.entries(TABLES))("table: %s", (_name, table) => expect(judged(paper({ table }))).toEqual(ALL));
  it.each(BULLETS.map((bullet) => [bullet] as const))("bullets: %s", (bullet) => expect(judged(paper({ bullet }))).toEqual(ALL));
  it.each(["\r\n", "\r", "\u2028"].map((end) => [JSON.stringify(end), end] as const))("line ends: %s", (_name, end) => expect(judged(paper({}).replaceAll("\n", end))).toEqual(ALL));
});
