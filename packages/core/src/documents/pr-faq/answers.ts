import type { Span } from "../../schema/span.ts";
import { everySaid, figuresIn, type Page, says, tokenRange, whereSaid, wordCount } from "../page.ts";
import { firstPhrase, phrases } from "../phrases.ts";
import type { Question } from "./questions.ts";

/** A question with what its answer is worth. */
export interface JudgedQuestion extends Question {
  /** Words with which the answer evades; null where it answers, or where there is none. */
  dodge: Span | null;
  answered: boolean;
}

/** Puts it off, or leaves it to somebody else. */
const LATER = phrases(
  "will be chosen, will be selected, will be found, will be appointed, will be named, will be decided, will be defined, will be sorted, will be arranged, will be provided, will be given, will be hired, will be ensured, will be regulated, will be handled, will be addressed, will be solved, will be clarified, will be settled, will be agreed, will be worked out, will be looked at, will be dealt with, will be taken care, will be discussed, will be informed, will be covered, going to be decided, has yet to, have yet to, is still to, are still to, stay in touch, keep you posted, keep you informed, your regional, your local, " +
  "to be clarified, be clarified, clarified, details at, details later, details to come, possibly, perhaps, maybe, who knows, eye on our, website, not made up our minds, made up our minds, our minds, working on that, working hard, hard on that, is on it, are on it, being handled, handled by another, another team, other team, in progress, work in progress, on _ desk, is planned, are planned, being planned, on a good way, we plan to, we intend, to follow, refer to, see our, see the, glad to talk, happy to talk, talk you through, annual planning, planning round, under way, underway, as needed, when needed, add capacity, we'll figure, figure that out, figure it out, stay curious, remains to be seen, time will tell, ask again, ask me later, next time, next year maybe, not at this point, at this point, cannot say, can't say, hard to say, too early, early to say, premature, tbc, pending, no comment, don't comment, not comment, tbd, tba, t.b.d, to be decided, to be determined, to be announced, to be confirmed, very soon, in due time, in due course, in time, watch this space, stay tuned, will follow, going to follow, are going to follow, details follow, more details, will be shared, will be announced, will announce, " +
    "will be published, we'll announce, will describe, will be described, on the roadmap, roadmap, being looked into, looking into, looked into by, still discussing, still discussed, are discussing, yet discuss, must yet, still fine-tuning, fine-tuning, still working on, working on it, not yet clear, not yet decided, " +
    "isn't priced, not priced, is awaited, are awaited, awaiting, we'll see, we shall see, we will see, will see, let's see, see as we go, run ahead, come back to, to be agreed, under discussion, under review, in talks, talking to them, conversations, scale later, later on, when we get there, cross that bridge, a matter for, next meeting, open question, no idea, we don't know, unclear, haven't decided, not decided",
);
/** Says how good it is and nothing else. */
const SLOGAN = phrases(
  "left behind, part of our, top notch, top-notch, first class, first-class, comes first at, self-explanatory, user-friendly, all in good time, come round, no brainer, is a given, are a given, anything can, anything is possible, is a challenge, are a challenge, never easy, not easy, isn't easy, under control, a long time, quite a while, quite some, time and again, second nature, goes without saying, no secret, it depends, that depends, comes with the territory, part of life, par for the course, we feel comfortable, feel comfortable, good at this, know what we are doing, know our business, so much more, explains itself, speaks for itself, speak for themselves, sells itself, a lot of potential, great potential, huge potential, nowadays, these days, in every respect, in every way, on all counts, hands down, by far, do not expect to, don't expect to, not expect any, no reason to, around for decades, around for years, it is fun, it's fun, is fun, everyone has, everybody has, everyone knows, everybody knows, everyone loves, everybody loves, enough for our purposes, for our purposes, the good guys, good people, never let us down, knock on wood, trust is, foundation of, cornerstone, are excited, is excited, very keen, seem keen, seemed keen, enthusiastic, thrilled, every confidence, full confidence, have faith, fingers crossed, be positive, stay positive, touch wood, no worries there, wouldn't dream, would never, you bet, priceless, worth it, make it work, makes it work, find a way, will find a way, try it and, believe us, believe me, take time, at the heart, we're open to, open to it, everybody will, everyone will, nobody would, every project, great offers, the smiles, smiles, long enough, has that covered, have that covered, have it covered, on our list, on the list, very good, very careful, professionals, do our best, our best, hope so, let's hope, a happier, happier, more modern, pleasantly surprised, pleasantly, accurate enough, good enough, fast enough, cheap enough, we don't foresee, don't foresee, foresee, the experts, are experts, matters a great deal, great deal, matters to us, important to us, it won't, never breaks, industry-leading, industry leading, leading security, modern cloud, modern technology, core values, our values, absolutely, very attractive, attractive, quality has, nice problem, problem to have, what we do best, do best, best practices, every reason, of course, in safe hands, second nature, very seriously, seriously, in our dna, of our dna, our dna, less than you, less than you'd, more than you, worth every, pays itself back, think of it as, born to, effortlessly, seamlessly, with ease, cloud-native, best in class, world-class, second to none, everyone's business, nothing to hide, don't worry, no worries, not to worry, trust us, rest assured, " +
    "come on, let them, experienced people, very experienced, passionate, confident, optimistic, encouraging, promising, hopeful, overwhelmingly, positive, impressive, we believe, of course we, naturally we, all applicable, fully compliant, for sure, always rules, our lawyer*, our lawyers, lawyers are, contact our, contact us, please contact, get in touch, ask sales, " +
    "economies of scale, good question, great question, depends on, beauty of, compared with what, less than continuing, less than we'd, less than today, better integrated, more complete, our brand, we recommend, pretty fast, see the rfc, see the spec, only who should, folks do, in good hands, top priority, utmost, at heart, state of the art, state-of-the-art, we care, safe with us, modest people, your ambition",
);
/** Says that there is nobody else, as whoever has not looked would. */
const NO_RIVALS = phrases("any real competition, any real competitor*, any serious competition, any serious competitor*, see any competition, see any competitor*, see no competition, see no competitor*, see no real, know of any competitor*, know any competitor*, no real competition, no real competitor*, no serious competition, no serious competitor*, no true competitor*, no direct competitor*, no relevant competitor*, no comparable competitor*, no real rival*, no serious rival*, have no competition, have no competitors, have no rivals, is no competition, are no competitors, that we know of, we know of none, none that we know, not aware of any, unaware of any, comes close, can compete with us, can match us, ahead of everyone, ahead of everybody, without competition, no equal");
const words = (list: string): readonly string[] => list.split(" ");
/** Praise and wishes, which nobody can check. */
const PRAISE: ReadonlySet<string> = new Set(words("great good best better amazing awesome cool nice fun lovely wonderful fantastic brilliant excellent perfect super useful helpful valuable important love loves like likes want wants enjoy enjoys adore adores need needs work works obvious right true happy"));
const YES: ReadonlySet<string> = new Set(words("yes yep yeah sure certainly definitely absolutely obviously naturally indeed"));
/** Words beside those that say nothing by themselves. */
const FILLING: ReadonlySet<string> = new Set(words("because since as it it's its is isn't are was be will would they they'll they're we we'll we're our us you you'll your i this that these those he she the a an and so such very really just simply truly quite most all everyone everybody people customers customer user users clients members product service app idea thing solution of course to for with too also always much more well think believe hope know feel"));

/** Fewer words than this can hardly say something else beside the evasion. */
const SHORT = 24;
const TINY = 16;

/** Judges the answers of a FAQ: which are answers, and which evade. */
export function judgeAnswers(page: Page, questions: readonly Question[]): JudgedQuestion[] {
  return questions.map((each) => {
    const dodge = each.answer === null ? null : dodgeIn(page, each.question, each.answer);
    return { ...each, dodge, answered: each.answer !== null && wordCount(page, each.answer) > 0 && dodge === null };
  });
}

/** The evasion in an answer that gives nothing else; null where it says something that can be checked. */
function dodgeIn(page: Page, question: Span, answer: Span): Span | null {
  const words = wordCount(page, answer);
  // "two ministries", "one day": small words for numbers settle nothing
  const figures = figuresIn(page, answer).filter(({ kind, start, end }) => kind !== "count" || /\d/.test(page.text.slice(start, end))).length;
  const slogan = whereSaid(page, answer, SLOGAN);
  const later = whereSaid(page, answer, LATER);
  if (isHollow(page, question, answer)) return answer;
  const rivals = whereSaid(page, answer, NO_RIVALS);
  if (rivals !== null && figures === 0 && words <= SHORT) return rivals;
  if (slogan !== null && figures === 0 && words <= SHORT) return slogan;
  if (attitudeOnly(page, answer, words, figures)) return answer;
  if (figures === 0 && words <= SHORT && (sendsAway(page, answer) || emptyWords(page, answer, words))) return answer;
  if (slogan !== null && figures <= 1 && words <= 20 && says(page, answer, YEARS)) return slogan;
  if (later !== null && figures === 0 && words <= (later.start - answer.start < 60 ? SHORT : TINY)) return later;
  return null;
}

/** Whether an answer has not one word that could be checked: "Because it is great", "Yes, they will love it". */
function isHollow(page: Page, question: Span, answer: Span): boolean {
  const { from, to } = tokenRange(page, answer);
  const said = page.tokens.slice(from, to).map(({ word }) => word);
  if (said.length === 0 || !said.every((word) => PRAISE.has(word) || YES.has(word) || FILLING.has(word))) return false;
  const [first = ""] = said;
  // "People like you" names somebody; "Does it float?" asks for a yes, and "Is it safe?" for what makes it so
  if (YES.has(first)) return said.some((word) => PRAISE.has(word)) || says(page, question, ASKS_MORE);
  return said.some((word) => PRAISE.has(word)) && (first === "because" || !says(page, question, ASKS_WHO));
}

const ASKS_WHO = phrases("who, whom, whose");
const ASKS_MORE = phrases("why, what, how, who, whom, whose, which, when, where, secure, security, safe, safely, private, privacy, data, gdpr, protected, scale, scales, cope, copes, hold up, keep up, handle, enough, everybody, everyone, reliable, worth, affordable, expensive, cheap, cost, costs, pay, easy, better, good, ready, tested, compliant, legal, allowed, accurate, fair, consider, considered, competitor*, risk, risks");

/** "We are working hard on that": what we feel or do about it, and nothing of what was asked. */
function attitudeOnly(page: Page, answer: Span, words: number, figures: number): boolean {
  return figures === 0 && words <= TINY && says(page, answer, US) && says(page, answer, EFFORT) && !says(page, answer, DONE);
}

/** "Ask anybody who has tried it", "Let's walk before we run": an invitation in the place of an answer. */
function sendsAway(page: Page, answer: Span): boolean {
  const { from } = tokenRange(page, answer);
  return firstPhrase(page.tokens, from, Math.min(page.tokens.length, from + 1), INVITES) !== null;
}

const INVITES = phrases("ask, let's, imagine, trust, relax, wait, stay, watch, look at the, just try, try, see for yourself, come and, think");

/** Nothing but judgements, intentions and names for talk: and not one thing that could be checked. */
function emptyWords(page: Page, answer: Span, words: number): boolean {
  const empty = everySaid(page, answer, EMPTY).length;
  // a yes or a no is something, where more than one word of it is not empty
  if (words > MOST_EMPTY || empty < (words > LEAST_VERDICT && says(page, answer, VERDICT) ? 2 : 1) || figuresIn(page, answer).length > 0 || says(page, answer, SPECIFIC)) return false;
  const { from, to } = tokenRange(page, answer);
  return !page.tokens.slice(from + 1, to).some(({ name }) => name);
}

const MOST_EMPTY = 14;
const LEAST_VERDICT = 4;
const VERDICT = phrases("yes, no, it does, it doesn't, they do, they don't, he may, she may, you may, you can, it can");
const EMPTY = phrases(
  "intuitive, easy, easily, simple, simply, inclusive, satisfied, happy, delighted, convenient, flexible, efficient, sustainable, professional, innovative, a good way, good way, concept, concepts, being prepared, being worked, being looked, being discussed, being considered, being assessed, been noted, been raised, been discussed, been considered, noted, agenda, desk, to-do, backlog, pipeline, thought, idea, ideas, interesting, point, topic, subject, question, discussion, discussions, talks, process, processes, strategy, vision, culture, mindset, spirit, passion, commitment, quality, excellence, " +
    "decent, nice, fine, good, great, better, best, superb, brilliant, fantastic, wonderful, amazing, unique, smart, clever, strong, robust, solid, reliable, proven, modern, state, natural, naturally, certainly, surely, definitely, obviously, mostly, usually, hopefully, somehow, sooner or later, in time, at some point, one day, when ready, when it's ready, as appropriate, where possible, as far as possible, the more the, merrier, knock on wood, touch wood, thank you, thanks, the future, no problem, no issue, no trouble, not a problem, not an issue, should be fine, i guess, i suppose, i think, i'd say, we guess, no worries, works well, work well, does well, fair, fairly, reasonable, reasonably, affordable, market price, competitive, maximum, minimum, minimal, in phases, phased manner, step by step, gradually, communicated, by letter, in writing soon",
);
const SPECIFIC = phrases(
  "only, until, before, after, if, because, unless, each, every, never, nobody, no one, none, not any, neither, without, monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekdays, weekends, yes the, no the, same day, same evening, same morning, at night, the desk, by hand, on paper, in person, by phone, by post, locked, deleted, erased, paper, box, button, key, card, phone, gloves, nurse, clerk, driver, manager, teacher, officer, free of charge, refund, refunded, replaced, kept, stays, switches off, switched off, hangs, shows, sends, rings, gets, goes to, comes from, belongs to, except",
);

const US = phrases("we, our, us, we're, we'll, our team, our engineers, i");
const EFFORT = phrases("will, working, work hard, care, careful, believe, think, hope, plan, intend, aim, strive, try, trying, best, promise, expect to, look forward, love, proud, committed, commitment, monitor, monitoring, watch, discuss, discussing, consider, considering, evaluate, evaluating, explore, exploring, investigate, investigating, talk, talking, mindful");
const DONE = phrases("tested, tried, built, never, only, not, no, without, until, before, after, because, cannot, can't, don't, doesn't, two, three, each, every, deleted, erased, give, gives, pay, pays, refund, replace, return, keep, keeps");

/** "more than 50 years of combined experience" measures nothing that was asked. */
const YEARS = phrases("years of, years' experience, experience");
