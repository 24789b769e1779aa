import { areaEvidence, scopeEvidence, type ScopedStory } from "../../candidate/level-evidence.ts";
import { scopeFacts, SCOPE_KINDS, type ScopeFact, type ScopeKind } from "../../candidate/scope-facts.ts";
import { SCOPE_WORDS } from "../../candidate/scope-words.ts";
import { standingMarks } from "../../candidate/story-marks.ts";
import { storyQuestion, tellingOf } from "../../candidate/story-telling.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import { hear } from "../../debrief/hear.ts";
import { wordsOf } from "../../debrief/heard.ts";
import { levelShown } from "../../debrief/level.ts";
import { PRINCIPLE_NAMES, type PrincipleId } from "../../principles/names.ts";
import type { LevelProfile } from "../../schema/level.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { counted, heading, number, paragraph, prose, quote, soft, strong } from "../prose.ts";
import { grouped } from "./grouped.ts";
import { answerOrigin } from "./origins.ts";

/** Of each kind, at most so many facts: the greatest. */
const MOST_FACTS = 3;
const MOST_AREA = 2;
const LINES = 2;

const numbered = (place: number): Inline[] => prose`Answer ${counted(place + 1)}`;

/** A fact of scope with where it stands. */
interface Stated extends ScopeFact {
  origin: string;
  from: Inline[];
}

/** Which level the evidence supports, and what the next would need. Null where no source about levels is given. */
export function levelSection(input: BookInput): Section | null {
  const { levels = [], seniorAreas = [], aim, sources, stories, answers, claims } = input;
  if (levels.length === 0) return null;
  const scoped: ScopedStory[] = stories.map(({ id, data }) => ({ id, text: tellingOf(data).text, assessment: hear({ id, question: storyQuestion(data), text: tellingOf(data).text, thread: [], reach: null }, "behavioural").behavioural, marks: standingMarks(data) }));
  const told = scoped.length > 0 ? scoped : answers.filter(({ assessment: { status } }) => status === "assessed").map((answer): ScopedStory => ({ id: answer.id, text: wordsOf(answer), assessment: answer.behavioural, marks: {} }));
  const shown = levelShown(told, levels);
  const next = nextOf(levels, shown.profile, aim?.profile ?? null);
  const facts = factsOf(input);
  const from = (id: string): { origin: string; from: Inline[] } => {
    const story = stories.find((one) => one.id === id);
    return story === undefined ? { origin: answerOrigin({ id }, answers), from: numbered(answers.findIndex((one) => one.id === id)) } : { origin: `Story: ${story.data.title}`, from: [quote(story.data.title, `Story: ${story.data.title}`)] };
  };
  const nothing = told.length === 0 && claims.length === 0;
  return {
    id: "level", title: "Level",
    missing: [
      ...(told.length === 0 ? [{ text: "No story was told from which a level could be heard.", page: "stories" as const }] : []),
      ...(aim?.profile === null || aim?.profile === undefined ? [{ text: "No level is chosen to hold the stories against.", page: "level" as const }] : []),
    ],
    blocks: [
      paragraph(nothing ? prose`A level is heard in how many a story touched, what it was worth, who had to move, and who listened.` : prose`What you told supports this: ${quote(shown.because, "Debrief")}`, "lede"),
      ...(facts.length === 0 ? [] : [heading("The scope that you state"), scopeTable(facts)]),
      ...(nothing ? [] : next).flatMap((profile) => profileBlocks(profile, told, facts, sources.find(({ id }) => id === profile.source)?.title ?? null)),
      ...(told.length === 0 || seniorAreas.length === 0 ? [] : [heading("What a senior role is asked for"), paragraph(prose`${soft("Source:")} ${quote(sources.find(({ id }) => id === seniorAreas[0]?.source)?.title ?? "", "Source")}. ${soft("Which criteria show an area is our reading.")}`), ...areas(seniorAreas, told, from)]),
    ],
  };
}

type Profile = Pick<LevelProfile, "name" | "scope"> & { source: string | null; note: string | null };

/** The profile above what is shown, each source's; where all is shown or none follows, the one that was chosen. */
function nextOf(levels: readonly LevelProfile[], shown: LevelProfile | null, aim: Profile | null): Profile[] {
  const above = shown === null ? levels.slice(0, 1) : levels.slice(levels.indexOf(shown) + 1);
  const both: Profile[] = [...above, ...(aim === null ? [] : [aim])];
  return both.filter(({ name, source }, at) => both.findIndex((one) => one.name === name && one.source === source) === at);
}

/** Facts of scope in stories, answers and the résumé; told twice, one is enough. */
function factsOf({ stories, answers, claims }: BookInput): Stated[] {
  const texts = [
    ...claims.map(({ text }) => ({ text, origin: "Résumé", from: prose`Résumé` })),
    ...stories.map(({ data }) => ({ text: tellingOf(data).text, origin: `Story: ${data.title}`, from: [quote(data.title, `Story: ${data.title}`)] })),
    ...answers.map((answer) => ({ text: wordsOf(answer), origin: answerOrigin(answer, answers), from: numbered(answers.indexOf(answer)) })),
  ];
  const all = texts.flatMap(({ text, ...where }) => scopeFacts(text).map((fact): Stated => ({ ...fact, ...where })));
  const key = ({ kind, quote: words }: Stated): string => `${kind} ${words.toLowerCase()}`;
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}

const ofKind = (facts: readonly Stated[], kind: ScopeKind): Stated[] => facts.filter((fact) => fact.kind === kind).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, MOST_FACTS);

function scopeTable(facts: readonly Stated[]): Block {
  return {
    kind: "table", caption: null, head: ["Scope", "The greatest that you state", "Where"], widths: [2.2, 3.4, 3.4],
    rows: SCOPE_KINDS.flatMap((kind) => ofKind(facts, kind).map(({ quote: words, origin, from }, at) => ({ cells: [at === 0 ? [strong(SCOPE_WORDS[kind].name)] : [], [quote(words, origin)], from] }))),
  };
}

/** What one source asks of a level, beside what is stated; what is not, as the question that is asked for it. */
function profileBlocks(profile: Profile, told: readonly ScopedStory[], facts: readonly Stated[], source: string | null): Block[] {
  const asked = scopeEvidence(told, profile).filter(({ says }) => says !== null);
  const origin = source ?? "Your own profile";
  const open = asked.filter(({ kind, reaches }) => reaches === false || ofKind(facts, kind).length === 0);
  return [
    heading(prose`What it takes: ${quote(profile.name, origin)}`),
    paragraph(prose`${soft("Source:")} ${quote(origin, "Source")}.${profile.note === null ? "" : prose` ${quote(profile.note, origin)}`}`, "note"),
    {
      kind: "table", caption: null, head: ["Scope", "The source says", "You state"], widths: [1.8, 4.2, 3],
      rows: asked.map(({ kind, says, reaches }) => {
        const stated = ofKind(facts, kind).flatMap((fact, at) => (at === 0 ? [quote(fact.quote, fact.origin)] : [soft(", "), quote(fact.quote, fact.origin)]));
        return { cells: [[strong(SCOPE_WORDS[kind].name)], [quote(says ?? "", origin)], stated.length === 0 ? [soft("nothing yet")] : prose`${stated}${reaches === null ? "" : soft(reaches ? ": reached" : ": not reached")}`] };
      }),
    },
    ...open.flatMap(({ kind, atLeast }): Block[] => [paragraph(prose`${quote(SCOPE_WORDS[kind].ask, "Interviewer")}${atLeast === null ? "" : prose` ${soft("At least")} ${number(grouped(atLeast), "source")} ${SCOPE_WORDS[kind].unit}.`}`), { kind: "lines", count: LINES }]),
  ];
}

function areas(seniorAreas: NonNullable<BookInput["seniorAreas"]>, told: readonly ScopedStory[], from: (id: string) => { origin: string; from: Inline[] }): Block[] {
  return [
    {
      kind: "table", caption: null, head: ["Area", "Shown by", "In these words", "From"], widths: [1.9, 1.7, 4.6, 2.2],
      rows: seniorAreas.flatMap((area) => {
        const found = areaEvidence(told, area).toSorted((a, b) => area.shownBy.indexOf(a.by) - area.shownBy.indexOf(b.by));
        const once = found.filter(({ by }, at) => found.findIndex((one) => one.by === by) === at).slice(0, MOST_AREA);
        if (once.length === 0) return [{ cells: [[strong(area.name)], [soft("nothing yet")], [quote(area.gapQuestion, "Interviewer")], []] }];
        return once.map(({ story, by, quote: words }, at) => ({ cells: [at === 0 ? [strong(area.name)] : [], prose`${findCriterion("behavioural", by)?.name ?? PRINCIPLE_NAMES[by as PrincipleId]}`, [quote(words, from(story).origin)], from(story).from] }));
      }),
    },
  ];
}
