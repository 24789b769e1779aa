import { type AreaEvidence, areaEvidence, type ScopedStory } from "../../candidate/level-evidence.ts";
import { scopeFacts, SCOPE_KINDS, type ScopeFact, type ScopeKind } from "../../candidate/scope-facts.ts";
import { SCOPE_WORDS } from "../../candidate/scope-words.ts";
import { standingMarks } from "../../candidate/story-marks.ts";
import { storyQuestion, tellingOf } from "../../candidate/story-telling.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import { eventsTold } from "../../debrief/events-told.ts";
import { hear } from "../../debrief/hear.ts";
import { wordsOf } from "../../debrief/heard.ts";
import { IN_STORIES, levelFindings, levelsFor, levelShown, storiesOfScope } from "../../debrief/level.ts";
import { PRINCIPLE_NAMES, type PrincipleId } from "../../principles/names.ts";
import type { LevelProfile } from "../../schema/level.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { fittingWords } from "../fitting-words.ts";
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
  const profiles = levelsFor(levels, aim?.family ?? null, levels.find(({ name, source }) => name === aim?.profile?.name && source === aim.profile.source)?.id ?? null);
  const told = eventsTold(stories, answers).map(({ id, text }) => scopedOf(id, text, input));
  const { profile: shown, because } = levelShown(told, profiles);
  const facts = factsOf(input);
  const from = (id: string): { origin: string; from: Inline[] } => {
    const story = stories.find((one) => one.id === id);
    return story === undefined ? { origin: answerOrigin({ id }, answers), from: numbered(answers.findIndex((one) => one.id === id)) } : { origin: `Story: ${story.data.title}`, from: [quote(story.data.title, `Story: ${story.data.title}`)] };
  };
  const titleOf = (source: string | null): string | null => sources.find(({ id }) => id === source)?.title ?? null;
  const nothing = told.length === 0 && claims.length === 0;
  const asked = new Set<ScopeKind>();
  return {
    id: "level", title: "Level",
    missing: [
      ...(told.length === 0 ? [{ text: "No story was told from which a level could be heard.", page: "stories" as const }] : []),
      ...(aim?.profile === null || aim?.profile === undefined ? [{ text: "No level is chosen to hold the stories against.", page: "level" as const }] : []),
    ],
    blocks: [
      paragraph(nothing ? prose`A level is heard in how many a story touched, what it was worth, who had to move, and who listened.` : profiles.length === 0 ? prose`No source that Inclined has read says what scope a level of this kind of role takes. What you state stands here all the same.` : [quote(because, "Debrief")], "lede"),
      ...(nothing ? [] : findingsTable(told, profiles, titleOf)),
      ...(facts.length === 0 ? [] : [heading("The scope that you state"), scopeTable(facts)]),
      ...(nothing ? [] : [...(shown === null ? [] : [shown]), ...nextOf(profiles, shown, aim?.profile ?? null)]).flatMap((profile) => profileBlocks(profile, told, facts, titleOf(profile.source), asked)),
      ...(told.length === 0 || seniorAreas.length === 0 || profiles.length === 0 ? [] : [heading("What a senior role is asked for"), paragraph(prose`${soft("Source:")} ${quote(titleOf(seniorAreas[0]?.source ?? null) ?? "", "Source")}. ${soft("Which criteria show an area is our reading.")}`), ...areas(seniorAreas, told, from, input)]),
    ],
  };
}

/** An event as the level is read from it: a story with the person's marks, or an answer as it was heard. */
function scopedOf(id: string, text: string, { stories, answers }: BookInput): ScopedStory {
  const data = stories.find((one) => one.id === id)?.data;
  if (data === undefined) return { id, text, assessment: answers.find((one) => one.id === id)?.behavioural ?? null, marks: {} };
  return { id, text, assessment: hear({ id, question: storyQuestion(data), text, thread: [], reach: null }, "behavioural").behavioural, marks: standingMarks(data) };
}

/** Each source's profile, the higher last: shown where two stories state all that it names, else what they lack. Sources disagree, so each stands. */
function findingsTable(told: readonly ScopedStory[], profiles: readonly LevelProfile[], titleOf: (source: string | null) => string | null): Block[] {
  if (told.length === 0 || profiles.length < 2) return [];
  return [
    {
      kind: "table", caption: null, head: ["Level", "By", "In your stories"], widths: [2.4, 4.2, 3.4],
      rows: levelFindings(told, profiles).map(({ profile, missing }) => ({
        cells: [[quote(profile.name, titleOf(profile.source) ?? "Source")], [quote(titleOf(profile.source) ?? "", "Source")], missing.length === 0 ? [strong("shown")] : prose`${soft("not shown:")} ${missing.map((kind) => SCOPE_WORDS[kind].name.toLowerCase()).join(", ")}`],
      })),
    },
  ];
}

type Profile = Pick<LevelProfile, "name" | "scope"> & { source: string | null; note: string | null };

/** The profile above what is shown, each source's; and the one that was chosen. */
function nextOf(levels: readonly LevelProfile[], shown: LevelProfile | null, aim: Profile | null): Profile[] {
  const above = shown === null ? levels.slice(0, 1) : levels.slice(levels.indexOf(shown) + 1);
  const both: Profile[] = [...above, ...(aim === null ? [] : [aim])];
  return both.filter(({ name, source }, at) => !(name === shown?.name && source === shown.source) && both.findIndex((one) => one.name === name && one.source === source) === at);
}

/** Facts of scope in the résumé, the stories and the answers that tell what happened; told twice, one is enough. */
function factsOf({ stories, answers, claims }: BookInput): Stated[] {
  const texts = [
    ...claims.map(({ text }) => ({ text, origin: "Résumé", from: prose`Résumé` })),
    ...stories.map(({ data }) => ({ text: tellingOf(data).text, origin: `Story: ${data.title}`, from: [quote(data.title, `Story: ${data.title}`)] })),
    ...answers.filter(({ assessment: { lens, status } }) => lens === "behavioural" && status === "assessed").map((answer) => ({ text: wordsOf(answer), origin: answerOrigin(answer, answers), from: numbered(answers.indexOf(answer)) })),
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

/** What one source asks of a level, beside what is stated and in how many stories it is told; what is not in enough of them, as the question that is asked for it, once in the section. */
function profileBlocks(profile: Profile, told: readonly ScopedStory[], facts: readonly Stated[], source: string | null, askedAlready: Set<ScopeKind>): Block[] {
  const asked = profile.scope;
  const origin = source ?? "Your own profile";
  const stories = storiesOfScope(told, profile);
  const open = asked.filter(({ kind }) => (stories.get(kind) ?? 0) < IN_STORIES);
  const toAsk = open.filter(({ kind }) => !askedAlready.has(kind));
  for (const { kind } of toAsk) askedAlready.add(kind);
  return [
    heading(prose`${open.length === 0 ? "What is shown" : "What it takes"}: ${quote(profile.name, origin)}`),
    paragraph(prose`${soft("Source:")} ${quote(origin, "Source")}.${profile.note === null ? "" : prose` ${quote(profile.note, origin)}`}`, "note"),
    {
      kind: "table", caption: null, head: ["Scope", "The source says", "You state", "Told in"], widths: [1.7, 4, 2.8, 1.6],
      rows: asked.map(({ kind, says, atLeast }) => {
        const own = ofKind(facts, kind);
        const stated = own.flatMap((fact, at) => (at === 0 ? [quote(fact.quote, fact.origin)] : [soft(", "), quote(fact.quote, fact.origin)]));
        const isReached = atLeast === null || own.some(({ value }) => (value ?? 0) >= atLeast);
        const count = stories.get(kind) ?? 0;
        return { cells: [[strong(SCOPE_WORDS[kind].name)], [quote(says, origin)], stated.length === 0 ? [soft("nothing yet")] : prose`${stated}${isReached ? "" : soft(": not reached")}`, count === 0 ? [soft("no story")] : prose`${counted(count)} ${count === 1 ? "story" : "stories"}`] };
      }),
    },
    ...toAsk.flatMap(({ kind, atLeast }): Block[] => [paragraph(prose`${quote(SCOPE_WORDS[kind].ask, "Interviewer")}${atLeast === null ? "" : prose` ${soft("At least")} ${number(grouped(atLeast), "source")} ${SCOPE_WORDS[kind].unit}.`}`), { kind: "lines", count: LINES }]),
  ];
}

function areas(seniorAreas: NonNullable<BookInput["seniorAreas"]>, told: readonly ScopedStory[], from: (id: string) => { origin: string; from: Inline[] }, input: BookInput): Block[] {
  return [
    {
      kind: "table", caption: null, head: ["Area", "Shown by", "In these words", "From"], widths: [1.9, 1.7, 4.6, 2.2],
      rows: seniorAreas.flatMap((area) => {
        const found = areaEvidence(told, area).flatMap((one) => fitting(one, told, input)).toSorted((a, b) => area.shownBy.indexOf(a.by) - area.shownBy.indexOf(b.by));
        const once = found.filter(({ by }, at) => found.findIndex((one) => one.by === by) === at).slice(0, MOST_AREA);
        if (once.length === 0) return [{ cells: [[strong(area.name)], [soft("nothing yet")], [quote(area.gapQuestion, "Interviewer")], []] }];
        return once.map(({ story, by, quote: words }, at) => ({ cells: [at === 0 ? [strong(area.name)] : [], prose`${findCriterion("behavioural", by)?.name ?? PRINCIPLE_NAMES[by as PrincipleId]}`, [quote(words, from(story).origin)], from(story).from] }));
      }),
    },
  ];
}

/** The same evidence in words that answer what its criterion asks for: those of the stories' own tables; none where there are none. */
function fitting(one: AreaEvidence, told: readonly ScopedStory[], { stories }: BookInput): AreaEvidence[] {
  if (one.isOwn || findCriterion("behavioural", one.by) === null) return [one];
  const data = stories.find(({ id }) => id === one.story)?.data ?? { parts: {}, isDataProject: false };
  const words = fittingWords(data, told.find(({ id }) => id === one.story)?.assessment?.criteria ?? [], one.by);
  return words === null ? [] : [{ ...one, quote: words }];
}
