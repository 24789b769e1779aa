import type { Span } from "../../schema/span.ts";
import { everySaid, figuresIn, type Page, quantitiesIn, says, sentencesIn, whereSaid, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import { piecesIn } from "./parade.ts";
import { paragraphsOf, spanOf } from "./part-text.ts";
import type { PrFaq } from "./read-pr-faq.ts";
import { asksOtherwise } from "./topics.ts";

const FIRST = phrases(
  "open with, opens with, we open with, on one ward, smallest, first come, initial, initially, not ready, not yet, returns work, text only, left it out, early, earliest, invited first, start with, starts with, we start, start only, begin with, begins with, to begin with, begin, at first, at start, at the start, at the outset, first release, the first release, release one, release 1, version 1, version one, v1, first, in this release, this release, pilot, day one, opens with, alone, only, first version, phase 1, phase one, stage one, step one, first step, " +
    "for now, this year, this season, this term, not now, to begin, " +
    "what opens, starting with, launches with, comes first, come first, goes to, it goes to, is first, tried, ship, we ship, we deliver, it records, has hindi, with one, in two, two in january, not in it",
);
/** In running text, outside questions and the part on the launch. */
const PLAINLY_FIRST = phrases("for now, to begin, start with, starts with, we start, starting with, begin with, begins with, to begin with, at first, at the start, at the outset, first release, release one, release 1, version 1, version one, v1, pilot, phase 1, phase one, stage one, first step, it's, only");
const LIMIT = phrases("only, alone, just, two hundred, four hundred, five hundred, third graders, sixty, three hundred, hundreds, smallest, same, one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, twenty-five, thirty, forty, fifty, hundred, no, none, nothing else, without, limited, single, single-, first, #, adults, standard, plus, small");
const THEN = phrases(
  "by christmas, by easter, by summer, everything else, all cut, we'd add, we would add, in pairs, invited, another, connected, move to, move on, moves to, arrive, arrives, all of them, everyone, second quarter, extra, more, more of, rest of, the rest of, then, follow, follows, following, next, after that, after them, after it, afterwards, add, adds, added, open, opens, opened, join, joins, widen*, circle widens, expand*, extend*, switched on, come, comes, comes when, come when, come in, comes in, are next, is next, later, the rest, the other, others, all others, everybody else, everyone else, everybody, remaining, rolled out, roll out, " +
    "go, goes to, grow, grows, second step, step two, by wave, waves, decide on, starts in, get it when, one by one, in order, reach, reaches, further, until those",
);
const WHEN = phrases("at #, above #, below #, under #, a month, a quarter, per month, per quarter, as long as, in 2027, in 2028, in 2029, in 2030, in 2031, if, when, once, after, as soon as, provided, until, by christmas, by easter, by summer, by autumn, by spring, by january, by february, by march, by april, by may, by june, by july, by september, by october, by november, by december, in the next, next term, unless, july, june, april, march, may, september, october, every # weeks, every three weeks, every two weeks, every month, in the autumn, in the spring, in the summer, in the winter, in the second, second quarter, third quarter, fourth quarter, first quarter, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, in spring, in summer, in autumn, in winter, by august, in q1, in q2, in q3, in q4, from, weeks later, months later, later, next year, then, follow*, next, afterwards, after that, by, wave, waves");

const ALL = phrases(
  "all, all of it, everything, every, the lot, it all, the whole, whole, both, each, all #, all seven, all eight, all nine, all eleven, all six, nine modules, full, complete, entire, everyone, everybody, worldwide, globally, every customer, in one go, together",
);
const AT_ONCE = phrases(
  "version 1, version one, v1, release 1, the release, launch day, on launch day, ships at once, first version, single release, in a single, no pilot, from day one, start day, on opening day, all get all, in one release, in one step, in one day, straight away, right away, immediately, in one night, overnight, day one, first day, very first, on the first, same monday, same tuesday, same wednesday, same thursday, same friday, same saturday, same sunday, same week, same hour, same date, on the same, same day, same morning, same noon, same evening, same night, one day, on one day, one and the same, at once, all at once, together, go live, goes live, going live, in one go, first release, release one, phase 1, phase one, stage one, stage 1, version 1.0, from the start, from day, on launch, at launch, on the second, ship together, go out together, " +
    "are all there, get it on, bring out, ship on, ship together, opening day, big bang, that night, we go live, is the lot, from the first",
);
/** All of the product, in so many words. */
const PLAINLY_ALL = phrases("every one of them, every one of these, each one of them, fully built, full build, full-blown, fully featured, all of it, all of this, all of that, all of these, all of them, all of the above, everything, the lot, it all, the whole thing, the whole set, the full set, the full suite, the whole suite, the complete, all modules, all features, all functions, all parts, all the features, all the modules, every feature, every module, all two, all three, all four, all five, all six, all seven, all eight, all nine, all ten, all eleven, all twelve, all of our");
const MOST_WORDS = 60;
const EVERY = phrases("every, all, each, everywhere, everyone, everybody, the whole");
/** All of many. */
const ALL_MANY = phrases("every one of, each one of, each and every, all #, all our, all the, each of our, each of the, every single, in every, for every, to every, to all, in all, at all, for all, across all, on all");
const REASON = phrases("because, so that, since, for half, as half");
/** It comes out. */
const COMES = phrases("bringing out, brings out, is enabled, are enabled, enabled, is included, are included, comes with it, works on, work on, are all there, is all there, is there, live, launch, launches, launched, ship, ships, shipped, comes, come, starts, start, out, available, ready, open, opens, release, released, deliver, delivered, go, goes, arrives, switched on, switch on, bring out, roll out, rolled out, included from, built in");
/** No step at a time, in so many words. */
const BIG_BANG = phrases("nothing is held back, nothing held back, nothing is left out, nothing left out, nothing is missing, ships complete, comes complete, launches complete, complete from the start, no staging, no phasing, half things, half-measures, arrive as one, arrives as one, come as one, comes as one, ship as one, ships as one, no trial, no test phase, no beta, no soft launch, no stages, not in stages, not in phases, big bang, no pilot, no phases, without a pilot, without phases, no half measures, half measures, nothing is left for later, nothing left for later, in one stroke, half bridge, smaller start, no point in a smaller, no smaller, as a whole, no waves, in one single release, instead of phases, without stages, no stages");
/** Where it is said in so many words that it will not be so. */
const DENIED = phrases("not a big bang, no big bang, instead of a, rather than, never, avoid, avoids, against, not the whole, might, could, some day");
/** Words that take the rest back. */
const NOT_NOW = phrases("some day it, might, could, of the pilot, none of, not in, struck off, some day, one day perhaps, perhaps, napkin, not approved, no date, is not in, rather than, instead of, demand*, want, wants, asks for, never, nobody, nothing, no more than, tested, test, rehearsed, replayed, what if, until, once the, when all, if all, in order, allowed, cannot, don't, doesn't, keeps");
const PLENTY = phrases("suite, platform, complete platform, complete, market, modules, currency, carrier, carriers, language, device, hospital, employees worldwide, all stores, all features, every customer, every store, every site, countries, features, functions, modules, platforms, languages, sites, centres, centers, channels, regions, customers, accountants, lifts, rotas, alarms, buildings, markets, tools, sizes, shelves, patients, artists, currencies, parts, services, skins, moods, addresses, halls, experiences, vehicle, shift, country, shelf, mood, hall, skin, address, teams, stores, devices, languages, products, categories, the lot, everything, all of it, all of the above, in one go, employees, users, schools, clinics, stations, ships, routes, hospitals, branches, plants, depots, models, colours");

/** So many pieces in one sentence are a list of what is in it. */
const LISTED = 4;
/** Words in a piece of such a list, on average. */
const SHORT_PIECE = 7;
/** So often "all" and "every" in one sentence leave nobody and nothing out. */
const OFTEN = 3;

/** Where a paper puts everything into its first release; null where it does not. Questions, tests and denials do not count. */
export function everythingAtOnce(reading: PrFaq): Span | null {
  const { page } = reading;
  const found = wholeReleases(reading);
  // the sentence that says so in as many words is the one to quote
  return found.find((sentence) => says(page, sentence, ALL) && (says(page, sentence, AT_ONCE) || says(page, sentence, FIRST_VERSION))) ?? found[0] ?? null;
}

/** Every sentence that puts all of it into the first release. */
function wholeReleases({ page, asked, parts }: PrFaq): Span[] {
  const questions = asked.map(({ question }) => question);
  const solution = spanOf(parts.solution);
  const launch = spanOf(parts.launch);
  const skipped: readonly Span[] = [...questions, ...(spanOf(parts.problem) === null || parts.problem?.label === null ? [] : [spanOf(parts.problem) as Span]), ...parts.tables];
  const isWhole = (sentence: Span): boolean => {
    if (skipped.some(({ start, end }) => sentence.start >= start && sentence.start < end)) return false;
    // how the product works is no release, and nobody announces one in a sentence that never ends
    const isInside = solution !== null && sentence.start >= solution.start && sentence.start < solution.end;
    const isDated = says(page, sentence, AT_ONCE) || says(page, sentence, FIRST_VERSION);
    const comes = says(page, sentence, COMES);
    const isListing = lists(page, sentence);
    if (wordCount(page, sentence) > MOST_WORDS || (isInside && !comes && !(isDated && isListing))) return false;
    if (says(page, sentence, BIG_BANG) && !says(page, sentence, DENIED)) return true;
    // "…, because half a service helps nobody": the reason takes nothing back
    const reason = whereSaid(page, sentence, REASON);
    const told = reason === null ? sentence : { start: sentence.start, end: reason.start };
    // "release one carries a, b, c, d and e"
    if (isListing && says(page, told, FIRST_VERSION) && !says(page, told, SPARING)) return true;
    if (isEverywhere(page, told)) return true;
    if (says(page, told, NOT_NOW)) return false;
    if (says(page, sentence, PLAINLY_ALL) && (comes || isDated)) return true;
    const isLaunch = launch !== null && sentence.start >= launch.start && sentence.start < launch.end;
    const every = everySaid(page, sentence, EVERY).length;
    if ((isLaunch && every >= 2) || (every >= OFTEN && comes)) return true;
    // "on 1 May every port goes over, with every board": nobody and nothing is left out
    if (every >= 2 && comes && quantitiesIn(page, sentence).some(({ kind }) => kind === "date")) return true;
    // "a, b, c, d and e are all part of version 1.0"
    if (isListing && says(page, sentence, ALL) && says(page, sentence, FIRST_VERSION)) return true;
    if (!says(page, sentence, ALL) || !isDated || !(isListing || says(page, sentence, PLENTY) || says(page, sentence, ALL_MANY))) return false;
    return true;
  };
  return sentencesIn(page, { start: 0, end: page.text.length }).filter(isWhole);
}

/** So many things to choose from, on so many kinds of device, are a full build: "pick from 14 shapes, …, on the web, on tablets and on phones". */
function isEverywhere(page: Page, sentence: Span): boolean {
  const devices = new Set(everySaid(page, sentence, DEVICES).map(({ start, end }) => page.text.slice(start, end).toLowerCase()));
  return devices.size >= MOST_DEVICES && piecesIn(page.text, sentence) >= MANY_PIECES && says(page, sentence, OFFERS);
}

const DEVICES = phrases("web, browser, browsers, desktop, desktops, tablet, tablets, phone, phones, mobile, ios, android, watch, watches, television, televisions, tv, kiosk, kiosks");
const OFFERS = phrases("pick from, choose from, comes with, come with, offers, includes, features, brings, has a, has an");
const MOST_DEVICES = 3;
const MANY_PIECES = 6;

/** Whether a sentence is mostly a list of short pieces. */
function lists(page: Page, sentence: Span): boolean {
  const pieces = page.text.slice(sentence.start, sentence.end).split(/[,;] /).length;
  return pieces > LISTED && wordCount(page, sentence) / pieces <= SHORT_PIECE;
}

const SPARING = phrases("only, alone, just, no, not, none, nothing, without, single, left out, leaves out, later, minus, smallest, minimum, for now, one street, one shop, one city, one ward");
const FIRST_VERSION = phrases("version 1, version 1.0, version one, v1, v1.0, release 1, release 1.0, release one, first release, first version, launch version, opening day, day one, day 1, launch day");

/** Where a paper tells a small first release with what follows it; null where it does not. */
export function smallThenMore(reading: PrFaq): Span | null {
  const { page, asked, parts } = reading;
  const answers = asked.flatMap(({ question, answer, answered }) => (answer === null || !answered ? [] : [{ span: answer, lead: question }]));
  const blocks = [parts.launch, parts.solution, parts.benefits].flatMap((part) => paragraphsOf(part)).concat(parts.rest);
  const units: { span: Span; lead: Span | null }[] = [...answers, ...(spanOf(parts.launch) === null ? [] : [{ span: spanOf(parts.launch) as Span, lead: parts.launch?.label ?? null }]), ...blocks.map((span) => ({ span, lead: null }))];
  // where somebody asks for it, the answer is the better evidence
  const asksFirst = ({ lead }: { lead: Span | null }): number => (lead === null ? 1 : says(page, lead, ASKS_DEPENDENCIES) ? 2 : says(page, lead, ASKS_FIRST) ? 0 : 1);
  for (const { span, lead } of units.toSorted((a, b) => asksFirst(a) - asksFirst(b))) {
    const isFirst = says(page, span, lead === null ? PLAINLY_FIRST : FIRST) || (lead !== null && says(page, lead, FIRST)) || (lead !== null && says(page, lead, ASKS_FIRST));
    if (lead !== null && !asksOtherwise(page, lead) && stepsIn(page, span)) return span;
    if (!isFirst || !says(page, span, LIMIT)) continue;
    if (follows(page, span, lead !== null && says(page, lead, ASKS_FIRST))) return lead === null ? fromFirst(page, span) : span;
  }
  return null;
}

/** The stretch from the sentence that tells the beginning. */
function fromFirst(page: Page, span: Span): Span {
  const first = sentencesIn(page, span).find((sentence) => says(page, sentence, PLAINLY_FIRST) && says(page, sentence, LIMIT));
  return first === undefined ? span : { start: first.start, end: span.end };
}

/** Who has to hand over what is a plan of work; only where nothing else tells the first release it may. */
const ASKS_DEPENDENCIES = phrases("have to deliver, has to deliver, must deliver, have to hand over, depend on, depends on, dependenc*, rely on, need from other, teams have to, which teams, who has to deliver");

const ASKS_FIRST = phrases("so small, so few, why only, why just, when do _ get, when do the _ get, when does the _ get, when do we get, when will the, which _ get, which _ have, which _ are in, is the whole, are all, does it cover, is _ covered, what's missing, steps, stages, and the rest, the rest of, all _ at once, everywhere at once, what about the others, which _ and which, and the other, where first, who first, what first, first, what comes when, comes when, who can use it, can use it, how do you start, is android in, which wards, which schools, which shops, which cities, which towns, which customers, which countries, are first, get it first, gets it first, come first, goes first, go first, roll it out, roll out, rolled out, rollout, ready on day one, day one, on day one, where does it begin, does it begin, left out, have you left, version one, version 1, what's in version, is there a pilot, pilot, how small, how will you start, how do you start, first customers, first users, who gets it, who goes first, comes first, which part, where do you begin, where do you start, how do you begin, who is first, who has it, when is my, which towns, first release, first version, what does version, what is left out, leave out, what comes after, is missing, which tests, do teams have to, with what do you begin, for which, work with any, first step, which stages, in which, what is in, when does it reach, release one, at the outset, in all languages");

/** "Twenty shops have it. A hundred more get it when returns go under 4%.": one step, and in a later sentence the next with its condition. */
function stepsIn(page: Page, span: Span): boolean {
  const [first, ...later] = sentencesIn(page, span);
  return first !== undefined && says(page, first, SMALL) && later.some((sentence) => says(page, sentence, CONDITION) && (says(page, sentence, THEN) || quantitiesIn(page, sentence).some(({ kind }) => kind === "date")) && !says(page, sentence, NO_GROWTH));
}

const SMALL = phrases("only, alone, just, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, hundred, #, single, a scale, not yet, not all, some");
const CONDITION = phrases("if, when, once, provided, as soon as, unless, on condition, as long as, depending on whether");

const NO_GROWTH = phrases("we shall see, we will see, we'll see, see what, write a report, report, decide whether, talk about, review it");

const CONDITION_FIRST = phrases("after, once, when, as soon as, if");

/** A sentence that brings more people, places or things in, under a condition or at a time. */
function follows(page: Page, span: Span, isAsked: boolean): boolean {
  return sentencesIn(page, span).some((sentence, place, all) => {
    if (isAsked && (place > 0 || (all.length > 1 && says(page, sentence, CONDITION_FIRST))) && says(page, sentence, WHEN) && !says(page, sentence, NO_GROWTH)) return true;
    if (!says(page, sentence, THEN)) return false;
    return says(page, sentence, WHEN) || figuresIn(page, sentence).length > 0;
  });
}
