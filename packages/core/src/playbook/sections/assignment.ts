import { WORTH_OF } from "../../candidate/coverage.ts";
import { ROLE_NAMES } from "../../interview/role-names.ts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from "../../principles/names.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, list, number, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { type PlaceInLoop, placesInLoop, seeStory, storiesOfBook, storiesTold, type ToldStory } from "../told-stories.ts";

/** What an interviewer might ask about one principle of which there is no story, at most. */
const MOST_STARTERS = 1;
const MOST_NAMED = 4;

/** The matrix of stories and principles, who hears which story of the loop ahead, and what none of them shows. */
export function assignmentSection(input: BookInput): Section {
  const { stories, coverage, plan } = storiesOfBook(input);
  if (stories.length === 0) return { id: "assignment", title: "Which story for whom", missing: [{ text: "There is no story yet that could be laid out over the loop.", page: "stories" }], blocks: [paragraph(prose`With stories, each interviewer of the loop gets one of yours that no other hears, and a second for “give me another example”.`)] };
  const gapNames = coverage.gaps.map((id) => PRINCIPLE_NAMES[id]);
  return {
    id: "assignment", title: "Which story for whom",
    missing: gapNames.length === 0 ? [] : [{ text: `No story shows ${gapNames.join(", ")}.`, page: "matrix" }],
    blocks: [
      paragraph(prose`${repeated(input)} Each place has the one that shows its principle best without taking it from a place that needs it more.`, "lede"),
      {
        kind: "figure", caption: prose`Stories and the principles that they show; the stronger the colour, the surer`,
        figure: { kind: "matrix", columns: PRINCIPLE_IDS.map((id) => PRINCIPLE_NAMES[id]), rows: stories.map(({ id, title }) => ({ label: title, cells: PRINCIPLE_IDS.map((principle) => coverage.cells.find((cell) => cell.story === id && cell.principle === principle)?.strength ?? 0) })) },
      },
      ...placesInLoop(input).flatMap(({ round, places }): Block[] => (places.length === 0 ? [] : [heading(prose`${ROLE_NAMES[round.role]}: ${quote(round.topic, "Format")}`, 3), placesTable(input, places)])),
      paragraph(prose`A story that shows a principle counts ${counted(WORTH_OF[2])} here, ${counted(WORTH_OF[3])} where the story as a whole stands, ${counted(WORTH_OF[1])} where that is unsure. This layout is worth ${counted(plan.worth)}${plan.isProven ? "; no other layout of these stories is worth more" : ""}.`, "note"),
      ...useOf(input),
      ...gapsOf(input),
    ],
  };
}

/** How many places have to do with a story that another place tells, first or as another example. */
function repeated(input: BookInput): Inline[] {
  const shared = placesInLoop(input).flatMap(({ places }) => places).flatMap(({ story, another, isStoryShared, isAnotherShared }) => [...(story !== null && isStoryShared ? [story] : []), ...(another !== null && isAnotherShared ? [another] : [])]);
  return shared.length === 0 ? prose`No story is told twice in this loop.` : prose`Places for which no story of their own is left, first or as another example: ${counted(shared.length)}. They name ${counted(new Set(shared.map(({ id }) => id)).size)} of your stories again, said to be told elsewhere.`;
}

function placesTable(input: BookInput, places: readonly PlaceInLoop[]): Block {
  const { coverage } = storiesOfBook(input);
  return {
    kind: "table", caption: null, head: ["Principle", "Story", "In these words", "Another example"], widths: [2.5, 2.6, 5, 2.6],
    rows: places.map(({ principle, story, another, isShown, isStoryShared, isAnotherShared }) => {
      const words = coverage.cells.find((cell) => cell.story === story?.id && cell.principle === principle)?.evidence[0]?.quote;
      return { cells: [[strong(PRINCIPLE_NAMES[principle])], titled(story, isStoryShared, isShown ? "none is left" : "none shows it"), story === null || words === undefined ? [] : [quote(words, story.origin)], titled(another, isAnotherShared, "no other")] };
    }),
  };
}

/** A story by its title; `isShared`: another interviewer hears it, too. @param ifNone said where there is none */
export function titled(story: ToldStory | null, isShared: boolean, ifNone: string): Inline[] {
  if (story === null) return [soft(ifNone)];
  return isShared ? [seeStory(story), soft(", told elsewhere")] : [seeStory(story)];
}

/** How many, and the first of them by name. */
function namesOf(ids: readonly PrincipleId[]): Inline[] {
  return ids.length === 0 ? [soft("none")] : prose`${counted(ids.length)}: ${ids.slice(0, MOST_NAMED).map((id) => PRINCIPLE_NAMES[id]).join("; ")}`;
}

/** Told in so many places, or kept as another example, or not at all. */
function usedIn(places: readonly PlaceInLoop[], id: string): Inline[] {
  const told = places.filter(({ story }) => story?.id === id).length;
  if (told > 1) return prose`${soft("told in")} ${counted(told)} ${soft("places")}`;
  return [soft(told === 1 ? "told" : places.some(({ another }) => another?.id === id) ? "another example" : "not used")];
}

/** How often each story is told: one that stands in many answers wears out. */
function useOf(input: BookInput): Block[] {
  const { stories, coverage } = storiesOfBook(input);
  const places = placesInLoop(input).flatMap((round) => round.places);
  const alone = (id: string): readonly PrincipleId[] => PRINCIPLE_IDS.filter((principle) => { const showing = coverage.cells.filter((cell) => cell.principle === principle && cell.strength >= 2); return showing.length === 1 && showing[0]?.story === id; });
  return [
    heading("How often each is used"),
    {
      kind: "table", caption: null, head: ["Story", "In this loop", "Told in answers", "Principles that only it shows"], widths: [3.4, 2.2, 1.8, 4.6],
      rows: stories.map((story) => {
        const told = [...storiesTold(input).values()].filter((id) => id === story.id).length;
        return { cells: [[seeStory(story)], usedIn(places, story.id), [counted(told)], namesOf(alone(story.id))] };
      }),
    },
    ...(coverage.oneEmployer === null ? [] : [paragraph(prose`All of these stories are from ${quote(coverage.oneEmployer, "Story")}; an earlier job would widen them.`)]),
    ...(coverage.fewYears === null ? [] : [paragraph(prose`Their years are ${coverage.fewYears.flatMap((year, at): Inline[] => [...(at === 0 ? [] : [soft(" and ")]), number(year, "said")])} alone.`)]),
  ];
}

/** Each principle that nothing shows, with a question that brings such a story to mind. */
function gapsOf(input: BookInput): Block[] {
  const { coverage } = storiesOfBook(input);
  if (coverage.gaps.length === 0) return [];
  return [
    heading("What no story shows"),
    paragraph(prose`A question to each, as it is asked; an event of yours that answers it is the story to write next.`),
    list(coverage.gaps.map((id) => {
      const asked = (input.questions ?? []).filter((question) => question.drill === null && question.principles[0] === id && question.lens === "behavioural").slice(0, MOST_STARTERS);
      return prose`${strong(PRINCIPLE_NAMES[id])}${asked.length === 0 ? "" : ": "}${asked.map(({ text }) => quote(text, "Question"))}`;
    })),
    { kind: "lines", count: 4 },
  ];
}
