import { hear } from "../../debrief/hear.ts";
import { holdDebrief } from "../../debrief/hold-debrief.ts";
import { matchAnswers } from "../../interview/match-answers.ts";
import type { Section } from "../../schema/book.ts";
import type { Format } from "../../schema/format.ts";
import type { Question } from "../../schema/question.ts";
import type { StoryData } from "../../schema/story.ts";
import type { BookInput } from "../book-input.ts";
import { piecesOf, textOf } from "../walk.ts";

const format: Format = {
  id: "two", name: "Two rounds", source: "s", note: "About an hour.",
  rounds: [
    { id: "manager", role: "hiring-manager", topic: "Scope", lens: "behavioural", minutes: 30, principles: ["deliver-results", "customer-obsession"] },
    { id: "metrics", role: "pm", topic: "Metrics", lens: "data-driven", minutes: 30, principles: [] },
  ],
};

const story = (title: string, claim: string | null, parts: Record<string, string>): StoryData => ({ title, claim, year: 2024, employer: "Kestrel", isDataProject: false, parts, forms: {}, numbers: [], interviews: {} });

const stories: BookInput["stories"] = [
  {
    id: "s1",
    data: story("Vans out of the flood", "work-1-1", {
      customer: "Families in Leeds waited for their insulin, and a late van meant a call to the hospital.",
      situation: "In May last year our depot in Leeds flooded and 40 vans could not leave.",
      actions: "I called the rail yard and rented its ramp for the night. Then I rewrote the routes myself and rang every driver.",
      "trade-off": "We dropped the Sunday tours to make the Monday ones, because insulin does not wait and sofas do.",
      result: "Late deliveries fell from 9% to 2% in three weeks.",
      learning: "I should have walked the drains in winter. We now check them every month.",
    }),
  },
  { id: "s2", data: story("A thin one", null, { situation: "There was a system that was slow, and people were unhappy with how slow it was most of the time.", result: "It got better and the team was happy about it." }) },
];

const question = (id: string, lens: Question["lens"], principles: Question["principles"], drill: Question["drill"] = null): Question => ({
  id, component: "principles", drill, lens, isScored: true, text: `Asked: ${id}?`, objective: `Whether ${id} is heard, at least ${id.length} times.`, source: "s",
  reach: lens === "data-driven" ? ["hypothesis", "experiment", "success-threshold", "iteration"] : ["situation", "own-action", "quantified-result", "reflection"], principles, level: "any", followUps: [`And ${id}?`], pushBack: null, facts: [],
});

const said = [
  { id: "a1", lens: "data-driven" as const, question: "Asked: which-one?", text: "My bet is that people leave because the page is slow. We give a tenth of the shoppers the fast page for two weeks and keep the others as they are. It ships if orders rise by at least 2% and errors stay under 0.1%. If it misses the line I stop it, and every Monday I read the numbers with the team and write down what we change next." },
  { id: "a2", lens: "behavioural" as const, question: "Tell me about a time you were wrong.", text: "In June I believed that couriers were slow. I rode along for three days and saw that the lift was broken; I had it mended, and deliveries went from 31 to 44 a day. I should have looked first." },
];

/** What a small book is made from: two stories, two answers, three lines of a résumé. */
export function smallInput(change: Partial<BookInput> = {}): BookInput {
  const answers = said.map(({ lens, ...one }) => hear({ ...one, thread: [], reach: null }, lens));
  return {
    name: "Ana", madeOn: "2026-11-21", posting: null, match: null, format, stories, answers,
    claims: [
      { id: "work-1-1", text: "Cut late deliveries from 9% to 2% after a flood.", work: 0, numbers: [] },
      { id: "work-1-2", text: "Raised deliveries to 44 a day.", work: 0, numbers: [] },
      { id: "work-1-3", text: "Helped with the audit of 87 controls.", work: 0, numbers: [] },
      { id: "education-1", text: "BSc, Logistics, 2015", work: null, numbers: [] },
    ],
    debrief: holdDebrief({ rounds: matchAnswers(format, answers), probes: [], profiles: [], aim: null }),
    questionsToAsk: [{ id: "cut", role: "hiring-manager", text: "What did you cut last?", why: "Because.", source: "s" }, { id: "off", role: "pm", text: "What would you switch off?", why: "Because.", source: "s" }],
    questions: [question("which-one", "data-driven", []), question("other-one", "data-driven", []), question("delivered", "behavioural", ["deliver-results"]), question("felt", "behavioural", ["customer-obsession"]), question("thought", "behavioural", ["think-big"]), question("your-line", "behavioural", ["dive-deep"], "resume-deep-dive")],
    notesFacts: [{ id: "paper", about: "notes-on-the-table", text: "Paper may come along, of 1 page.", source: "s" }],
    sources: [{ id: "s", title: "A source of 2025", url: null, readOn: "2026-11-20", note: null }],
    ...change,
  };
}

/** The words of a section, piece by piece. */
export const wordsOf = (section: Section): string[] => piecesOf({ sections: [section] }).map(({ inlines }) => textOf(inlines));

/** The rows of a section's tables, cell by cell, each table with its head. */
export const tablesOf = ({ blocks }: Section): { head: string[]; rows: string[][] }[] => blocks.flatMap((block) => (block.kind === "table" ? [{ head: block.head, rows: block.rows.map(({ cells }) => cells.map(textOf)) }] : []));
