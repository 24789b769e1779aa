import { sentences } from "../../answer/sentences.ts";
import { scopeFacts } from "../../candidate/scope-facts.ts";
import { storyQuestion, tellingOf } from "../../candidate/story-telling.ts";
import { hear } from "../../debrief/hear.ts";
import { type HeardAnswer, wordsOf } from "../../debrief/heard.ts";
import type { Assessment } from "../../schema/assessment.ts";
import type { Inline } from "../../schema/book.ts";
import type { StoryPart } from "../../schema/story-part-ids.ts";
import type { BookInput } from "../book-input.ts";
import { fittingWords } from "../fitting-words.ts";
import { counted, prose, quote } from "../prose.ts";
import { answerOrigin } from "./origins.ts";

/** Something that the candidate carried through, as a story or an answer tells it. */
export interface Programme {
  /** In a chart. */
  label: string;
  /** In a table, so that one finds it. */
  from: Inline[];
  /** Whose words its quotations are. */
  origin: string;
  /** All that is told of it. */
  text: string;
  /** Through the behavioural lens. */
  heard: Assessment;
  /** What the candidate wrote for a part of it; empty in an answer. */
  parts: Readonly<Partial<Record<StoryPart, string>>>;
  isDataProject: boolean;
}

/** Every story as it is told, judged by the behavioural lens. */
export function programmesOfStories({ stories }: Pick<BookInput, "stories">): Programme[] {
  return stories.map(({ id, data }) => {
    const origin = `Story: ${data.title}`;
    const { text } = tellingOf(data);
    return { label: data.title, from: [quote(data.title, origin)], origin, text, heard: hear({ id, question: storyQuestion(data), text, thread: [], reach: null }, "behavioural").behavioural, parts: data.parts, isDataProject: data.isDataProject };
  });
}

/** Every assessed answer that tells of a past event. */
export function programmesOfAnswers(answers: readonly HeardAnswer[]): Programme[] {
  return answers
    .filter(({ assessment }) => assessment.lens === "behavioural" && assessment.status === "assessed")
    .map((answer) => {
      const place = answers.indexOf(answer) + 1;
      return { label: `Answer ${place}`, from: prose`Answer ${counted(place)}`, origin: answerOrigin(answer, answers), text: wordsOf(answer), heard: answer.behavioural, parts: {}, isDataProject: false };
    });
}

/** The words for a criterion that answer what is asked about it; null where there are none. */
export const wordsFor = ({ heard, parts, isDataProject }: Programme, criterion: string): string | null => fittingWords({ parts, isDataProject }, heard.criteria, criterion);

/** The first sentences of a text, each as it stands. */
export function firstSentences(text: string, most: number): string[] {
  return sentences(text).slice(0, most).map(({ start, end }) => text.slice(start, end).trim()).filter((words) => words !== "");
}

/** Teams and leaders that a programme states as facts: "7 teams", "director". */
export const partiesStated = ({ text }: Pick<Programme, "text">): string[] => [...new Set(scopeFacts(text).filter(({ kind }) => kind === "organisations" || kind === "audience").map(({ quote: words }) => words.toLowerCase()))];

/** Told in two places, it is one thing: true when most words of the shorter stand in the other, too. */
export function isToldIn(words: string, others: readonly string[]): boolean {
  const own = wordsIn(words);
  return others.some((other) => {
    const theirs = wordsIn(other);
    const shared = [...own].filter((word) => theirs.has(word)).length;
    return shared >= Math.min(own.size, theirs.size) * MOSTLY;
  });
}

const MOSTLY = 0.6;
const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
