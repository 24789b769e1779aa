import { daysBetween } from "../../plan/calendar.ts";
import { dayNames, MILESTONE_WORDS, planCalendar } from "../../plan/plan-calendar.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { PlanTask, PlanView } from "../../schema/plan.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, number, paragraph, prose, quote, soft, sourced, strong } from "../prose.ts";

const [ID, TITLE] = ["plan", "The plan until the day"] as const;

/** The days until the loop: a calendar, what lies on each day, what found no place, and whose advice it is. */
export function planSection({ plan, sources }: BookInput): Section | null {
  if (plan === undefined) return null;
  const loop = plan.milestones.find(({ kind }) => kind === "loop");
  if (loop === undefined) return { id: ID, title: TITLE, blocks: [], missing: [{ text: "No day is set for your loop, so that there is no plan until then.", page: "today" }] };
  const away = daysBetween(plan.today, loop.day);
  if (away <= 0) return null;
  const planned = plan.days.filter(({ tasks }) => tasks.length > 0);
  const minutes = planned.reduce((sum, one) => sum + one.minutes, 0);
  return {
    id: ID, title: TITLE, missing: [],
    blocks: [
      paragraph(prose`${counted(away)} ${away === 1 ? "day" : "days"} from ${date(plan.today, "counted")} to your loop on ${date(loop.day, "said")}: ${counted(planned.reduce((sum, { tasks }) => sum + tasks.length, 0))} tasks, ${about(minutes)}. A later book begins from its own day.`, "lede"),
      { kind: "figure", caption: prose`Week by week from Monday; milestones in colour.`, figure: planCalendar(plan) },
      ...(planned.length === 0 ? [] : [heading("Day by day"), tableOf(plan)]),
      ...dropped(plan),
      heading("What it rests on"),
      ...plan.notes.map((note) => paragraph(sourced(note, note.startsWith("Your") ? "counted" : "source"))),
      ...advisers(plan, sources),
    ],
  };
}

/** "Sat". */
const SHORT = 3;

const date = (day: string, trace: "counted" | "said"): Inline => number(dayNames(day).date, trace);

function tableOf({ days, milestones }: PlanView): Block {
  const rows = days.flatMap(({ day, tasks }) => {
    const { weekday, date: on } = dayNames(day);
    const here = milestones.filter((one) => one.day === day).map(({ kind, at }) => ({ words: at === null ? [strong(MILESTONE_WORDS[kind])] : [strong(MILESTONE_WORDS[kind]), soft(", "), number(at, "said")], minutes: null as number | null }));
    return [...here, ...tasks.map((task) => ({ words: wordsOf(task), minutes: task.minutes as number | null }))].map(({ words, minutes }, place) => ({
      cells: [place === 0 ? [soft(`${weekday.slice(0, SHORT)} `), number(on, "counted")] : [], words, minutes === null ? [] : [counted(minutes)]],
    }));
  });
  return { kind: "table", caption: null, head: ["Day", "To do", "Minutes"], widths: [2.2, 6, 1], rows };
}

const ONCE_MORE = ", once more";

/** Minutes as one says them: hours from two on. */
const about = (minutes: number): Inline[] => (minutes < 120 ? prose`${counted(minutes)} minutes` : prose`about ${counted(Math.round(minutes / 60))} hours`);

/** A task in a few words of ours around its name: the same sentence for many would be said many times. */
function wordsOf({ id, kind, title }: PlanTask): Inline[] {
  const [, what = "", rest = ""] = id.split(":");
  const [from, to] = [title.indexOf("“"), title.lastIndexOf("”")];
  const named = from === -1 || to < from ? undefined : title.slice(from + 1, to);
  if (kind === "story") {
    if (what === "write") return prose`Write story ${number(rest, "counted")}`;
    if (what === "map") return prose`Find a story for ${quote(title.slice(title.lastIndexOf(" of ") + 4), "Principle")}`;
    return named === undefined ? prose`Tell story ${number(rest.replace("new-", ""), "counted")}` : prose`Tell ${quote(named, "Story")}`;
  }
  if (id.startsWith("due:")) return prose`Again: ${quote(title.replace(/^Once more: /, ""), what === "story" ? "Story" : "Question")}`;
  if (kind === "mock") return what === "full" ? prose`Full mock ${number(rest, "counted")}` : prose`A draft for practice`;
  if (kind === "refresher") return prose`${{ stories: "A few stories", principles: "The principles", sql: "SQL" }[what] ?? "A refresher"}, lightly`;
  if (kind === "sql") return prose`SQL`;
  if (kind === "writing") return prose`${title}`;
  return title.endsWith(ONCE_MORE) ? prose`Again: ${quote(title.slice(0, -ONCE_MORE.length), "Exercise")}` : prose`${quote(title.replace(/^(Practise|A scenario for): /, ""), "Exercise")}`;
}

/** By the reason; reasons that differ by their numbers only are one. */
function dropped({ dropped: list }: PlanView): Block[] {
  if (list.length === 0) return [];
  const reasons = new Map<string, { why: string; tasks: PlanTask[] }>();
  for (const { task, why } of list) {
    const key = why.replaceAll(/\d+/g, "#");
    const known = reasons.get(key) ?? { why: key.startsWith("It takes") ? "Longer than any of your days." : why, tasks: [] };
    known.tasks.push(task);
    reasons.set(key, known);
  }
  return [
    heading("What found no place"),
    ...[...reasons.values()].flatMap(({ why, tasks }): Block[] => [
      paragraph(sourced(why)),
      { kind: "list", items: [...new Map(tasks.map((task) => [task.title, task])).values()].map(wordsOf) },
    ]),
  ];
}

function advisers({ days }: PlanView, sources: BookInput["sources"]): Block[] {
  const ids = new Set(days.flatMap(({ tasks }) => tasks.map(({ source }) => source)));
  const used = sources.filter(({ id }) => ids.has(id));
  return used.length === 0 ? [] : [paragraph([soft("After "), ...used.flatMap(({ title }, place) => [...(place === 0 ? [] : [soft(", ")]), quote(title, "Source")]), soft("; what has no source is this plan’s own.")], "note")];
}
