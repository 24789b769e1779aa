import { findCriterion } from "../../criteria/find-criterion.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { probesFor } from "../../interview/probes.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import type { Block, Inline } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { fittingWords, saysSo } from "../fitting-words.ts";
import { counted, heading, list, paragraph, prose, quote, see, soft, sourced, strong } from "../prose.ts";
import { seeStory, storiesTold, type ToldStory } from "../told-stories.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";

/** What the stories have said already, so that a later one refers to it. */
export interface SaidOnce {
  /** By criterion: the story under which what strong looks like stands. */
  strong: Map<string, ToldStory>;
  /** Questions that were asked. */
  asked: Set<string>;
}

const LENS = "behavioural";
/** What an interviewer goes on about in one story, at most. */
const MOST_GAPS = 3;
const LINES_TO_WRITE_ON = 2;

const nameOf = (id: string): string => findCriterion(LENS, id)?.name ?? id;

/** Of the wordings for a criterion the one that a sentence which meets it answers: each asks for something that such words have. */
const ANSWERED: Readonly<Record<string, number>> = { situation: 0, "own-action": 0, "quantified-result": 1, customer: 0, "trade-off": 0, mechanism: 5, "cross-team": 0, "dependency-early": 1, escalation: 3, sequencing: 4, "closed-loop": 0, "post-mortem": 2, reflection: 1, "future-metric": 1, "scope-senior": 0 };

const metIn = ({ heard }: ToldStory): string[] => heard.assessment.criteria.filter((one) => one.met && one.evidence.length > 0).map(({ id }) => id);

/** What is asked about what the stories show: each question once, for the criteria that at least one of them meets. */
export function askedOfStories(stories: readonly ToldStory[]): Block[] {
  const ids = LENS_RULES[LENS].criteria.filter((id) => stories.some((story) => metIn(story).includes(id)));
  if (ids.length === 0) return [];
  return [
    heading("What is asked about them"),
    { kind: "table", caption: null, head: ["On", "Asked", "In"], widths: [2.2, 6.4, 2], rows: ids.map((id) => ({ cells: [[strong(nameOf(id))], [quote(findCriterion(LENS, id)?.probes[ANSWERED[id] ?? 0] ?? "", "Interviewer")], prose`${counted(stories.filter((story) => metIn(story).includes(id)).length)} of ${counted(stories.length)}`] })) },
  ];
}

/** What the story shows, with the words that answer what is asked about it; where none of its words do, nothing is put there. */
export function expectedOf(story: ToldStory): Block[] {
  const { heard, origin, data } = story;
  const met = metIn(story);
  if (met.length === 0) return [];
  return [
    heading("Expect, and what you have", 3),
    {
      kind: "table", caption: null, head: ["Asked on", "Your words"], widths: [2.2, 8.4],
      rows: met.map((id) => {
        const words = fittingWords(data, heard.assessment.criteria, id);
        return { cells: [[strong(nameOf(id))], words === null ? [soft("nothing yet")] : [quote(words, origin)]] };
      }),
    },
  ];
}

/** What the story lacks, as questions to oneself, with the words of an answer that has it; then what strong looks like, once for each criterion. */
export function gapsOf(input: BookInput, story: ToldStory, place: number, saidOnce: SaidOnce): Block[] {
  const probes = probesFor(story.heard, [], place).slice(0, MOST_GAPS);
  if (probes.length === 0) return [];
  const told = input.answers.filter(({ id }) => storiesTold(input).get(id) === story.id);
  const ids = [...new Set(probes.flatMap(({ criterion }) => criterion ?? []))];
  const fresh = ids.filter((id) => !saidOnce.strong.has(id));
  for (const id of fresh) saidOnce.strong.set(id, story);
  const known = ids.filter((id) => !fresh.includes(id));
  return [
    heading("To answer for yourself", 3),
    ...probes.flatMap(({ criterion, text }): Block[] => {
      const found = criterion === null ? null : wordsIn(told, criterion);
      const asked = prose`${strong(criterion === null ? "The number" : nameOf(criterion))}: ${quote(text, "Interviewer")}`;
      const strongly = criterion !== null && fresh.includes(criterion) ? [paragraph(strongOf(criterion), "note")] : [];
      if (found !== null) return [paragraph(asked), paragraph(prose`${see(answerOrigin(found.answer, input.answers), answerAnchor(found.answer))}: ${quote(found.words, answerOrigin(found.answer, input.answers))}`), ...strongly];
      return [paragraph(asked), ...strongly, { kind: "lines", count: LINES_TO_WRITE_ON }];
    }),
    ...(known.length === 0 ? [] : [paragraph(prose`${soft("What strong looks like:")}`), list(known.map((id): Inline[] => { const first = saidOnce.strong.get(id); return prose`${nameOf(id)}, ${first === undefined ? "" : prose`${soft("under ")}${seeStory(first)}`}`; }))]),
  ];
}

function strongOf(id: string): Inline[] {
  const criterion = findCriterion(LENS, id);
  return prose`${soft("Strong:")} ${sourced(criterion?.strong ?? "")}${criterion === null || criterion.frame === null ? "" : prose` ${quote(criterion.frame, "Frame")}`}`;
}

/** The words of an answer that told the same story and had what the story lacks. */
function wordsIn(told: readonly HeardAnswer[], criterion: string): { answer: HeardAnswer; words: string } | null {
  for (const answer of told) {
    const words = answer.behavioural.criteria.find(({ id, met }) => id === criterion && met)?.evidence.map(({ quote: each }) => each).find((each) => saysSo(criterion, each));
    if (words !== undefined) return { answer, words };
  }
  return null;
}
