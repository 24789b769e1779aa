import { coverageOf, type Coverage } from "../candidate/coverage.ts";
import { type LoopPlan, planLoop } from "../candidate/loop-plan.ts";
import { standingMarks } from "../candidate/story-marks.ts";
import { saidInInterviews, type StoryNumber, storyNumbers } from "../candidate/story-numbers.ts";
import { storyQuestion, tellingOf } from "../candidate/story-telling.ts";
import { hear } from "../debrief/hear.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import { storyFinder } from "../interview/told-before.ts";
import type { PrincipleId } from "../principles/names.ts";
import type { Inline } from "../schema/book.ts";
import type { RoundPlan } from "../schema/format.ts";
import type { Claim } from "../schema/resume.ts";
import type { StoryData } from "../schema/story.ts";
import type { BookInput } from "./book-input.ts";
import { seeQuoted } from "./prose.ts";

/** A story of the book, as the behavioural lens hears it. */
export interface ToldStory {
  id: string;
  data: StoryData;
  /** Never empty. */
  title: string;
  /** Id of its heading in the book. */
  anchor: string;
  /** Whose words they are, as the book says it. */
  origin: string;
  heard: HeardAnswer;
}

/** The stories with the loop that they are laid out for. */
export interface StoriesOfBook {
  /** In the order in which the loop ahead hears them; those that it does not hear come last. */
  stories: readonly ToldStory[];
  coverage: Coverage;
  plan: LoopPlan;
}

/** Strength in the matrix from which on a story shows a principle. */
const SHOWN = 2;
const made = new WeakMap<BookInput["stories"], { format: BookInput["format"]; result: StoriesOfBook }>();

/** Judged once for all sections of a book: several of them speak of the same stories. */
export function storiesOfBook(input: Pick<BookInput, "stories" | "format">): StoriesOfBook {
  const known = made.get(input.stories);
  if (known?.format === input.format) return known.result;
  const stories = input.stories.map(({ id, data }): ToldStory => {
    const title = data.title.trim() === "" ? "Untitled" : data.title;
    return { id, data, title, anchor: `story-${id}`, origin: `Story: ${title}`, heard: hear({ id, question: storyQuestion(data), text: tellingOf(data).text, thread: [], reach: null }, "behavioural") };
  });
  const coverage = coverageOf(stories.map(({ id, title, data, heard }) => ({ id, title, year: data.year, employer: data.employer, assessment: heard.assessment.status === "assessed" ? heard.assessment : null, marks: standingMarks(data) })));
  const plan = planLoop(input.format, coverage, stories.map(({ id }) => id));
  const slots = plan.rounds.flatMap((round) => round.slots);
  const told = [...slots.map(({ story }) => story), ...slots.map(({ backup }) => backup)];
  const place = ({ id }: ToldStory): number => (told.includes(id) ? told.indexOf(id) : told.length);
  const result = { stories: stories.toSorted((one, other) => place(one) - place(other)), coverage, plan };
  made.set(input.stories, { format: input.format, result });
  return result;
}

const tellings = new WeakMap<BookInput["stories"], { answers: BookInput["answers"]; told: ReadonlyMap<string, string> }>();

/** Which story each answer told, by their ids; answers that told none of them are not there. */
export function storiesTold(input: Pick<BookInput, "stories" | "format" | "answers">): ReadonlyMap<string, string> {
  const known = tellings.get(input.stories);
  if (known?.answers === input.answers) return known.told;
  const find = storyFinder(storiesOfBook(input).stories.map(({ id, heard }) => ({ id, text: heard.text })));
  const told = new Map(input.answers.flatMap(({ id, text }): [string, string][] => { const story = find(text); return story === null ? [] : [[id, story]]; }));
  tellings.set(input.stories, { answers: input.answers, told });
  return told;
}

const numbers = new WeakMap<StoryData, { claims: readonly Claim[]; found: readonly StoryNumber[] }>();

/** The numbers of a story with where they are from. */
export function numbersOfStory({ data }: ToldStory, claims: readonly Claim[]): readonly StoryNumber[] {
  const known = numbers.get(data);
  if (known?.claims === claims) return known.found;
  const found = storyNumbers(data, claims, saidInInterviews(data));
  numbers.set(data, { claims, found });
  return found;
}

/** One principle that an interviewer asks about, with what there is to tell. */
export interface PlaceInLoop {
  principle: PrincipleId;
  story: ToldStory | null;
  /** For "give me another example". */
  another: ToldStory | null;
  /** True where the same story is told in another place of the loop: it is the only one left. */
  isStoryShared: boolean;
  /** False where none of the stories shows the principle at all. */
  isShown: boolean;
  isAnotherShared: boolean;
}

/**
 * The layout of a loop, round by round. Where no story is left for a principle, the best one that shows it stands there all the same,
 * said to be told elsewhere: better than nothing when it is asked for.
 */
export function placesInLoop(input: Pick<BookInput, "stories" | "format">): { round: RoundPlan; places: PlaceInLoop[] }[] {
  const { stories, coverage, plan } = storiesOfBook(input);
  const named = (id: string | null): ToldStory | null => stories.find((story) => story.id === id) ?? null;
  const strength = (story: ToldStory, principle: PrincipleId): number => coverage.cells.find((cell) => cell.story === story.id && cell.principle === principle)?.strength ?? 0;
  return input.format.rounds.map((round) => {
    const slots = plan.rounds.find(({ id }) => id === round.id)?.slots ?? [];
    const here = new Set(slots.map(({ story }) => story));
    const places = slots.map(({ principle, story, backup }): PlaceInLoop => {
      const showing = stories.filter(({ id }) => id !== backup).toSorted((one, other) => strength(other, principle) - strength(one, principle)).filter((one) => strength(one, principle) >= SHOWN);
      const shared = showing.filter(({ id }) => !here.has(id));
      const [first, second] = [named(story), named(backup)];
      const next = first === null ? 1 : 0;
      // what the same interviewer hears for another principle is better than nothing, too
      const own = first ?? shared[0] ?? showing[0] ?? null;
      return { principle, isShown: !coverage.gaps.includes(principle), story: own, another: second ?? shared[next] ?? null, isStoryShared: first === null, isAnotherShared: second === null };
    });
    return { round, places };
  });
}

/** A link to a story, in its own title. */
export const seeStory = ({ title, anchor, origin }: ToldStory): Inline => seeQuoted(title, anchor, origin);
