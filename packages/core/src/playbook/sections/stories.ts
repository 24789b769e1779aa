import { saidInInterviews, storyNumbers } from "../../candidate/story-numbers.ts";
import { FORM_NAMES, PART_TEXTS, partsOf } from "../../candidate/story-parts.ts";
import { storyQuestion, tellingOf } from "../../candidate/story-telling.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import { hear } from "../../debrief/hear.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { probesFor } from "../../interview/probes.ts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from "../../principles/names.ts";
import type { Block, Inline, Section, Trace } from "../../schema/book.ts";
import type { Claim } from "../../schema/resume.ts";
import { type Provenance, STORY_FORMS, type StoryData } from "../../schema/story.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, paragraph, prose, quotation, quote, see, soft, strong } from "../prose.ts";

const TRACE_OF: Readonly<Record<Provenance, Trace>> = { resume: "resume", said: "said", confirmed: "confirmed", unconfirmed: "unconfirmed", "cannot-confirm": "unconfirmed" };
/** What an interviewer asks about one story, at most. */
const MOST_PROBES = 3;
const YES = 2;

/** A story as the behavioural lens hears it. */
const heardStory = (id: string, data: StoryData): HeardAnswer => hear({ id, question: storyQuestion(data), text: tellingOf(data).text, thread: [], reach: null }, "behavioural");

/** Stories by principle, then each story: its parts and forms in the candidate's words, its numbers, what to expect, what it lacks. */
export function storiesSection({ stories, claims }: BookInput): Section {
  const heard = stories.map(({ id, data }) => ({ id, data, heard: heardStory(id, data) }));
  const shown = (answer: HeardAnswer, id: PrincipleId): boolean => answer.behavioural.principles.some((one) => one.id === id && one.shown);
  const uncovered = PRINCIPLE_IDS.filter((id) => !heard.some((story) => shown(story.heard, id)));
  return {
    id: "stories", title: "Your stories",
    missing: stories.length === 0 ? [{ text: "There is no story yet.", page: "stories" }] : uncovered.length > 0 ? [{ text: `No story shows ${uncovered.map((id) => PRINCIPLE_NAMES[id]).join(", ")}.`, page: "matrix" }] : [],
    blocks: [
      paragraph(prose`Each story in your own words. What a criterion asks stands in ${see("How you will be judged", "judged")}; here stands only what this one shows and lacks.`, "lede"),
      ...(stories.length === 0
        ? []
        : [
            {
              kind: "figure" as const, caption: prose`Which story shows which principle`,
              figure: { kind: "matrix" as const, columns: PRINCIPLE_IDS.map((id) => PRINCIPLE_NAMES[id]), rows: heard.map((story) => ({ label: story.data.title, cells: PRINCIPLE_IDS.map((id) => (shown(story.heard, id) ? ((story.heard.assessment.score ?? 0) >= YES ? (3 as const) : (2 as const)) : (0 as const))) })) },
            },
          ]),
      ...heard.flatMap((story, place) => blocksOf(story.data, story.heard, place, claims)),
    ],
  };
}

function blocksOf(data: StoryData, heard: HeardAnswer, place: number, claims: readonly Claim[]): Block[] {
  const origin = `Story: ${data.title}`;
  const name = (id: string): string => findCriterion("behavioural", id)?.name ?? id;
  const { assessment } = heard;
  const met = assessment.criteria.filter((one) => one.met);
  const missing = assessment.next.map(({ criterion }) => name(criterion));
  const numbers = storyNumbers(data, claims, saidInInterviews(data));
  const probes = probesFor(heard, [], place).slice(0, MOST_PROBES);
  const parts = partsOf(data).filter((part) => (data.parts[part] ?? "").trim() !== "");
  const where: Inline[] = [data.employer, data.year].flatMap((one) => (one === null ? [] : [quote(String(one), origin)]));
  return [
    heading(prose`${quote(data.title, origin)}`),
    ...(where.length === 0 ? [] : [paragraph(where.flatMap((one, at) => (at === 0 ? [one] : [soft(", "), one])))]),
    ...parts.flatMap((part) => [heading(PART_TEXTS[part].name, 3), quotation((data.parts[part] ?? "").trim(), origin)]),
    ...STORY_FORMS.flatMap((form) => ((data.forms[form] ?? "").trim() === "" ? [] : [heading(prose`Told: ${FORM_NAMES[form].toLowerCase()}`, 3), quotation((data.forms[form] ?? "").trim(), origin)])),
    ...(numbers.length === 0
      ? []
      : [{ kind: "table" as const, caption: null, head: ["Number", "Where it is from"], widths: [2, 5], rows: numbers.map(({ quote: words, provenance }) => ({ cells: [[{ kind: "number" as const, text: words, trace: TRACE_OF[provenance] }], [soft(ORIGINS[provenance])]] })) }]),
    paragraph(assessment.status === "assessed" ? prose`Behavioural, ${counted(assessment.score ?? 0)} of ${counted(3)}.` : prose`Not assessed: ${quote(assessment.reason ?? "", "Scorer")}.`),
    ...(met.length === 0 ? [] : [{ kind: "table" as const, caption: null, head: ["Shown", "In these words"], widths: [2, 6], rows: met.map(({ id, evidence }) => ({ cells: [[strong(name(id))], [quote(evidence[0]?.quote ?? "", origin)]] })) }]),
    ...(missing.length === 0 ? [] : [paragraph(prose`${strong("Missing:")} ${missing.join(", ")}.`)]),
    ...(probes.length === 0 ? [] : [paragraph(prose`${strong("Expect:")}`), { kind: "list" as const, items: probes.map(({ text }) => [quote(text, "Interviewer")]) }]),
  ];
}

const ORIGINS: Readonly<Record<Provenance, string>> = { resume: "résumé", said: "you said it", confirmed: "you confirmed it", unconfirmed: "not confirmed yet", "cannot-confirm": "you could not confirm it" };
