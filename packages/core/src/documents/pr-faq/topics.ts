import type { Span } from "../../schema/span.ts";
import { everySaid, figuresIn, type Page, says, sentencesIn, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import type { JudgedQuestion } from "./answers.ts";
import type { PrFaq } from "./read-pr-faq.ts";

/** Objections that a paper is asked about. */
export type Topic = "cost" | "security" | "scale" | "alternative";

const ASKS_COST = phrases(
  "paying, dearer, fork out, shell out, investment, runs up, on the bill, a bill, get a bill, made of money, add up, numbers add, bill go, in it for, buy tablets, have to buy, finances, monthly fee, spend so far, new meter, need a new, licence to, license to, the damage, money in, the money, on their rent, their rent, sign off, signed off, buy anything, to buy, unit economics, economics of, earn its keep, foots, foot the bill, bears, pocket, dollar, cheaper, save money, worth the money, revenue, make money, business model, total cost, charged for, cost, costs, costing, price, priced, pricey, pricing, pay, pays, paid, charge, charged, charges, fee, fees, margin, expensive, dear, cheap, money back, how much is, how much are, how much for, bill, budget, financed, finance, fund, funded, funding, earn, earns, take from, your cut, your take, what do you take, do you take, keep of, " +
    "spend, cash, worth it, afford, invest, investment, subscription, add to my, freight bill, on top of, who carries, euros, dollars, pounds, kronor, kronas, economics, business case, break even, pay off, payback, price tag, live on, licence cost, license cost, salary bill",
);
const COST_SAID = phrases("a month, per month, a year, bears, brings, hosting, cents, a flat, a head, and nothing after, cost, costs, costing, price, prices, pay, pays, paid, fee, sells at, sold at, charge, budget, break even, breaks even, licence, subscription, margin, earn, spend");
const ASKS_RULES = phrases("rule, rules, law, legal, allowed, permitted, regulation*, deadline, binds, binding, date, dates, limits, limit, stands in your way, constraint*, licence is, comply");
const GIVEN = phrases("gives it to you, gives you, borne by, paid by, pays it, pays for it, bears it, covers it, out of the");
const FREE = phrases("none, free, nothing, no fee, no charge, no extra, no licence, no cost, at no cost, without charge, included in, no subscription, pays for itself, no price");

const ASKS_SECURITY = phrases(
  "reach into, get into, log into, dial in, switch off my, switch off our, take over, burglar*, my face, in the picture, in the film, subpoena, subpoenas, warrant, court order, a court, master key, holds the key, has the key, have a key, fingerprints, my address, my number, phone number, take my data, our prices, our volumes, my volumes, my numbers, what stops, what keeps, what prevents, looking up, look up, hand our, hand my, hand over, pass on, passed on, pass our, pass my, give my, give our, share our, how do i know, how do we know that, genuine, impostor*, the real one, when i die, if i die, close my account, when i leave, if i leave, always on, switched on all, swap the, swapped, tampering, intercept*, wiretap*, blackmail, track me, tracks me, tracking, follow me, profile of me, profiling, nosy, snoop*, prying, hear of it, hears of it, hear about it, learn of, learns of, get to know, false, falsify, falsified, duplicate, duplicates, copied, copying, copy it, copy them, end up, ends up, able to look, able to see, picked up by, password leaks, tell from this, tell that i, when i'm not, not at home, files, hold patient, read what my, what my child, fake, faked, know about me, know about us, my voice, stored, laptop, phone is lost, i'm away, thieves, burglars, contracts used, train anything, train your, train a model, client files, our documents, our numbers, my child, my children, minors, pupils, data, recording, recordings, recorded, location, records, medical, photos, pictures, faces, sold, sell, is it sold, loses the, lose the, lost phone, lost card, lost badge, kids, keep kids, children out, change a, listening, microphone, speaker, vendor see, shared with, share my, insurer, employer, find out, prices visible, our prices, scrape, robots, bots, forge, forged, counterfeit, cheat, cheats, tamper*, unlock, keys, delete my, forget me, works council, anonymous, diagnos*, certificates of, security, secure, privacy, keep private, kept private, private data, camera, film, films, filmed, watch, watching, watched, track, tracked, tracking, spy, spying, my data, personal data, customer data, address, who sees, who can see, can see, see the, see my, look at, looks at, read what, who reads, who can read, who can open, read my, stolen, steals, steal, thief, " +
    "hack, hacked, hacker*, hijack*, attacker, attack, abuse, abused, misuse, break in, broken into, be broken, stranger, strangers, creep, stalker, leak*, confidential, gdpr, names, personal, identify, identity, listen, listens, record what, do you record, know what i, knows what, know where, tell anyone, told about, can somebody, could somebody, " +
    "could a, see who, get to see, salaries, secret*, protected, protect, source code, safe to, is it safe, is our, are my, is my, data safe, safe from, someone else's computer, histories, reveal, surveil*, fraud, fake, impersonat*, phishing, login, password, open my, in the wrong hands, wrong hands, gets hold of, my plate, my photo, their photos, passers-by, faces, hole, sell that, may see, able to see, spied, peek, overhear, trust, creepy, report on me, access, who knows, everybody know*",
);
const SECURE_ANSWER = phrases(
  "goes blank, sees minutes, between the, badge, forgotten after, for ten minutes, shut down, holds no, no file, seen by, vault, need your yes, your yes, each look, sees only, only as text, for # days, for # hours, in one place, never on, cannot be read, can't be read, only after, with a code, proof, photos from, phoned up, checked by, spot checks, drawn by lot, destroyed, scrambled, thrown away, held in, kept in, our own keys, fingerprint, digit, four-digit, digits, switches it off, switch it off, switched off, confirms, confirm each, agree in writing, removed, their cards, written down, account, no account, not one name, robots see, hardware switch, cut by, cleared, purged, hashed, tokens, stays on the, stay on the, own servers, asks for a, second factor, two-step, badge, opens nothing, encrypt*, erased, erase, deleted, delete, deletes, wiped, wipe, blurred, blacked out, forgotten, forgets, overwritten, locked, lock, never leaves, never leave, leaves the, stays in, stay in, stays on, stay on, stays inside, no name, no names, without a name, never the, never a, hidden, invisible, code, signed, key, sign-in, second sign-in, signs in, " +
    "password, fingerprint, face scan, name check, logged, log, register, registered, access, sees only, see only, sees a, see a, only the, only people, only you, nobody else, nobody, anyone else, paired, masked, anonym*, pseudonym*, dropped, cropped, kept, stored, anonymised, two people, red team, approve, approved, audit*, identity card, id card, verified, cannot see, can't see, not see, does not know, not know, " +
    "never reads, never shows, never stores, no camera, no microphone, under a number, under lock, tag and the code, drivers see, sealed, removed, vanish*, gone, expires, own data room, limited to, permission, consent, own key, behind, tamper*, thermostat, no wire, listens only, only listens, cut the ip, about the reader, only the page, redacted, aggregated, refuse, refused, blocked, freeze, cannot open, separately, isolated, container, names are, covered",
);

const ASKS_SCALE = phrases(
  "scale, scales, scalable, grow, grows, growth, growing, volume, volumes, peak, peaks, rush, busy, busiest, capacity, cope, copes, hold up, holds up, hold at, will it hold, keep up, choke, at once, all at once, same time, same second, all out, every, everyone, everybody wants, ten times, times more, times as many, a million, million, thousand, doubles, triples, double, " +
    "can it carry, carry all, handle, process every, supply, enough for, enough vets, how many can, how big, whole city, whole country, all of france, all of, half of, christmas, black friday, pay day, payday, january, december, sunday, saturday, monday, july, august, hailstorm, snowstorm, storm, thanksgiving, olympics, final day, in one night, in one day, in a day, a week, load, loads, queue, surge, spike, " +
    "what if #, mentions you, mother's day, start of school, be enough, # flats, # practices, # trailers, # machines, # people, # cells, # services, # depots, care home, housing association, half the county, come out of date, out of date, warehouse cope, night services",
);
const LOAD = phrases(
  "tested, test, load test, load-tested, rehearsed, rehearsal, replayed, simulated, tried, measured, fed, ran, run at, run with, pretended, invented, an hour, per hour, a day, per day, a second, per second, per minute, a minute, a night, a month, a week, at a time, at once, limit, limits, capacity, maximum, above that, above this, beyond that, beyond, up to, " +
    "queue, queued, wait, refuse, refused, refuses, stop taking, spread, batches, seconds, minutes, full pass, needed, copes, cope, handles, holds, hold, carries, room, headroom, grew, saturates, breaks first, give way, gives way, ran out, runs short, runs out, short, late, later, worst, spare, second mould, shift, machines, takes, took, expect, makes, posts queue, in advance, reserve, reserved",
);
/** Words of size in a question that may mean something else too: the answer has to speak of capacity. */
const ASKS_SIZE = phrases("hit, success, whole, county, country, city, all, every, everyone, everybody, ceiling, limit, drown, big, bigger, large, slow, slows, same morning, holidays, holiday, enough, database, load, double, doubles, fleet, ten times, many, more, grow, take it, start on, crowd, crowded, popular, viral, summer, winter, weekend, morning, evening, all at, at the same, traffic, hotline, server, servers, depot, demand, orders, users, sites, stores, schools, hospitals, gives out, give out, breaks first, bottleneck, stretch, far does, maximum, peak*, season, hurricane, strike");
/** Words with which an answer speaks of capacity. */
const CAPACITY = phrases("takes, take, serve, serves, holds, hold, packs, pack, can pack, an hour, per hour, a day, per day, a minute, per minute, a second, a month, a night, a week, room for, has room, need of, a need, beyond, above, simulated, drove, driven, tested, rehearsed, replayed, filled up to, filled, ran, begin to, begins to, next, people for, have people, vans, drivers, stops a, seconds, minutes, slowest, peak, worst, limit, capacity, at most, rent, on option, spare, uses, maximum, up to, expect, slots close, close, queue, queued, wait, machine, machines, each does");
/** So many of anything in a question asks about scale. */
const MANY = 100;
const WHY = phrases("why, why not, instead, alternative*, consider, considered, cheaper, else, other ways, other way, tried");
/** So large a part of all of them, too. */
const LARGE_SHARE = 0.3;
/** The worst day, or everybody at once. */
const IF_ALL = phrases("everybody books, everyone books, everybody orders, all book, same day, on the same day, on one day, last day, first day, everybody come, everyone come, everyone will, everybody will, comes at once, come at once, all at the same time, rush hour, full house, what if the whole, what if every, what if all, what if everyone, what if everybody, the whole valley, the whole town, whole village, signs up, sign up at, exam week, on friday, on monday, on sunday, on saturday, first day of, last day of, clog up, over the years, in ten years, in five years, enough planners, planner enough, one enough, is one, are two enough, worst day, busiest day, takes off, is a success, becomes popular, and when every, and if every, and if all, all arrive, all come, everybody comes, everybody wants, peak, peaks, rush");
/** Which come first and when others follow is the roll-out, not the load. */
const ASKS_ORDER = phrases("who gets it, who goes first, which order, in which order, comes first, which part, what comes after, where do you begin, where do you start, how do you begin, when is my, who is first, will other, be included, when does it reach, which towns, does every, who has it, first release, first version, what do i get in, where is it tried, first step, with what do you begin, which suppliers, which systems");

const ASKS_OTHER = phrases(
  "decide against, decided against, else could you, else could have, could you have done, could have been done, else did you, did you rule out, did you turn down, did you leave out on purpose, who else has, has anyone, has anybody, has it been tried, reinvent*, isn't this just, isn't it just, is this not just, second choice, what did you reject, what was rejected, what did you throw, what did you drop, what was dropped, what's wrong with, what is wrong with, do it yourselves, make it yourselves, make do with, be cheaper, be simpler, be easier, that bad, so bad, do this themselves, do it themselves, do this, do the same, do that already, the state do, off the shelf, on the market, runner-up, an option, was an option, suggest, suggested, throw away, threw away, thrown away, idea did you, looked at, looked into, look at other, build it yourselves, build this yourselves, extend the old, the old system, by hand, existing app, existing tools, outsourc*, buy one, buy it, hotline, and not a, and not the, not good enough, good enough, wasn't there, isn't there, weren't there, why this, why paper, switch to, stick with, keep the old, leave it as, do nothing, already have, already does, already do, second best, other ideas, other solutions, plan b, rejected, dismissed, weighed, weigh, why not, why no, why don't, why didn't, why did you not, why does it not, why isn't, why wasn't, why aren't, why wouldn't, couldn't, could not, wouldn't, could she not, could he not, could they not, could you not, instead, alternative*, consider, considered, other ways, other routes, other options, other way, another way, anything else, " +
    "else was on, was on the table, thought of, try a simple, did you try, did you look, isn't a, isn't the, isn't it enough, enough, rather than, why build, buy, simply, simpler, just use, just build, just show, have been simpler, what about a, what about robots, different from, sell something, would give, was tried, tried before",
);
/** What an option lost by. */
const LOST_BY = phrases(
  "gone, never opened, no _ has, nobody has, which no, shelved, scrapped, abandoned, postponed, withdrew, withdrawn, needed, wanted, went, went dark, blinded, rules it out, ruled out, rules out, out of business, bought no, get through, gets through, would have, do not, does not, did not, don't, doesn't, didn't, won't, wouldn't, isn't, wasn't, aren't, weren't, has no, have no, had no, lacks, lacked, nobody, no one, until, opened after, unreliable, wore off, wears off, rusted, froze, clashed, by then, longer, twice, dropped it, we dropped, unable, kept failing, rained, but, because, since, only, still, stopped, stop, ended, closed, died, dies, faded, failed, fails, too, cannot, can't, couldn't, could not, would, cost, costs, costed, takes, take, took, said no, laughed, wrong, late, neither, nor, not, never, none, worn, weighed, weigh, threw, thrown, refused, lost, empty, contaminated, depends, " +
    "needs, needed, two years, years, belongs, belong, locks, slower, slow, dropped, gave up, gives up, left, leaves, ignored, broke, breaks, broken, expensive, worse, without, hardly, rarely, quarantine, out of date, unsafe, turned it down, turned down, stood idle, idle, as many as before, grades, had to, found three, delayed, delay, down, harder, complained, forbidden, forbids, made by, can only, no longer, quit",
);
/** Says that something was weighed, or that one's own is better, and not why. */
const NO_REASON = phrases("is another way, is an option, people ask, ask this often, are used in, is used in, spoken of, say so, says so, open mind, all options, is the future, discussed, were discussed, looked at as well, nicer, know the market, more complete, impressive, put it aside, put aside, exist too, ours is better, ours will be, simply better, we prefer, several were");
/** It was tried, and a number says what came of it. */
const TRIED = phrases("tried, made, ran, piloted, tested, compared, costed, built, had it, did, did so, used, gave, sold, fitted, hired, advertised, bought, priced, looked into, asked, showed, shown, was, were, interviewed, trialled, trialed, rented, measured, ate, passed, rose, fell, lay");
const YES_NO = phrases("yes, no, of course, it does, sure, naturally");

/** Whether a question and its answer are about a topic and settle it. A dodge settles nothing. */
export function answers(page: Page, { question, answer, answered }: JudgedQuestion, topic: Topic): boolean {
  if (answer === null || !answered) return false;
  switch (topic) {
    case "cost": {
      const money = [...figuresIn(page, answer), ...figuresIn(page, question)].some(({ kind }) => kind === "money") || says(page, answer, FREE) || /[€$£¥₹]\s?\d|\d\s?(?:p|c|kr|zł)\b/.test(page.text.slice(answer.start, answer.end));
      if (says(page, question, ASKS_COST)) return money || figuresIn(page, answer).length > 0 || says(page, answer, GIVEN);
      const [opening] = sentencesIn(page, answer);
      const amounts = figuresIn(page, answer).filter(({ kind }) => kind === "money").length + (/\d\s?p\b/.test(page.text.slice(answer.start, answer.end)) ? 1 : 0);
      const isFirst = opening !== undefined && figuresIn(page, opening).some(({ kind }) => kind === "money");
      return amounts >= (isFirst ? 1 : 2) && says(page, answer, COST_SAID) && !says(page, question, ASKS_OTHER) && !says(page, question, ASKS_RULES);
    }
    case "security":
      if (isSurelySecure(page, question, answer)) return true;
      if (says(page, question, ASKS_OTHER) && !says(page, answer, SURELY_SECURE)) return false;
      return (says(page, question, ASKS_SECURITY) || isAboutMisuse(page, question)) && (says(page, answer, SECURE_ANSWER) || wordCount(page, answer) >= FULL_ANSWER) && !says(page, question, ASKS_SAFETY);
    case "scale": {
      const figures = figuresIn(page, answer).length;
      const isOrder = tellsOrder(page, answer);
      const isOther = isOrder || says(page, question, ASKS_ORDER) || says(page, question, ASKS_OTHER) || says(page, question, ASKS_RULES);
      // whatever the question, an answer full of what is carried and where that ends
      if (!isOrder && figures >= 2 && everySaid(page, answer, CAPACITY).length >= 2 && ![ASKS_COST, ASKS_RULES, ASKS_SECURITY, ASKS_ORDER].some((sought) => says(page, question, sought)) && !says(page, question, WHY)) return true;
      // "Half the town skis on New Year's Day."
      const isShare = figuresIn(page, question).some(({ kind, value }) => kind === "share" && value !== null && value >= LARGE_SHARE);
      if (!isOther && isShare && figures >= 2 && !says(page, question, ASKS_COST)) return true;
      // "What if 2,000 practices order at six?"
      const isMany = figuresIn(page, question).some(({ kind, value }) => kind === "count" && value !== null && value >= MANY);
      if (!isOther && isMany && figures >= 1 && !says(page, question, ASKS_COST)) return true;
      if (!isOther && says(page, question, IF_ALL) && figures >= 1) return true;
      if (!isOther && figures >= 2 && !says(page, question, ASKS_COST) && everySaid(page, answer, CAPACITY).length >= 1 && (says(page, question, ASKS_SIZE) || says(page, answer, TRIED_OUT))) return true;
      return says(page, question, ASKS_SCALE) && !isOrder && !says(page, question, ASKS_ORDER) && (!says(page, question, ASKS_COST) || says(page, answer, TRIED_OUT)) && (says(page, answer, LOAD) || figures >= 2) && figures > 0;
    }
    case "alternative":
      return (says(page, question, ASKS_OTHER) && givesReason(page, answer)) || saysMore(page, question, answer);
  }
}

/** Whatever was asked: two things in the answer that only an answer on security or privacy says, or one where the question is about what is mine. */
function isSurelySecure(page: Page, question: Span, answer: Span): boolean {
  if (says(page, question, ASKS_COST) || says(page, question, ASKS_OTHER) || says(page, question, ASKS_ORDER)) return false;
  const kept = everySaid(page, answer, KEPT_SAFE).length;
  return kept >= 2 || (kept === 1 && says(page, question, MINE));
}

/** What is done so that nobody sees, takes or copies. */
const KEPT_SAFE = phrases(
  "destroyed, in a log, a log that, a yes or a no, yes or no, you chose, code word, torn, tears, struck off, shredded, shred, burnt, burn that, burned, deleted, delete, deletes, erased, erase, wiped, wipes, encrypted, encryption, locked, under lock, two keys, password*, blurred, cropped, masked, blacked out, blanked, anonym*, pseudonym*, expires, expire, forgets, forgotten, not kept, is kept, are kept, nothing is kept, keep no, keeps no, kept for, never stored, not stored, no name, no names, no phone number, first name, names come, never leaves, never leave, stays on, stay on, not shared, never shared, only you, only the, nobody else, no one else, nobody sees, sees only, see only, can see, cannot see, can't see, never in a, traced, traceable to, watermark, signed with, sealed, tamper*, identity card, id card, face is matched, matched by, must both, both be shown, verified, verification, background check, logged, log of, two people, fingerprint, not on the internet, not online, off the internet, not printed, never printed, never told, not told, doesn't say, does not say, says nothing about",
);
const MINE = phrases("my, our, us, me, someone, somebody, anyone, anybody, strangers, copy, copies, copying, copied, steal, steals, stolen, thief, thieves, fake, cheat, cheats, sees, see, watching, list, internet, online, who knows, learns of, finds out, names");

/** Who in the company sees what; what a child, a thief or a landlord could do with it. */
function isAboutMisuse(page: Page, question: Span): boolean {
  if (says(page, question, WHO) && says(page, question, SEES)) return true;
  return says(page, question, COULD) && says(page, question, OUTSIDER);
}

const WHO = phrases("who, whom, anybody, anyone, somebody, someone");
const SEES = phrases("see, sees, read, reads, look, looks, know, knows, open, opens, learn, learns, watch, listen, find out, access");
const COULD = phrases("can, could, may, might, what if, does, do, will, would");
const OUTSIDER = phrases("somebody, someone, stranger*, thief, thieves, child, children orders, husband, wife, landlord, competitor*, employer, boss, attacker, rival, ex, hacker*, criminals, insurers read, government, police, intruder, outsider*, reveal*");
const SURELY_SECURE = phrases("encrypt*, erased, deleted, wiped, blurred, locked, never leaves, password, privacy, personal data, sees, see only, reads, sits in, vault, logged");
/** Whether the thing itself is safe for a body is another question. */
const ASKS_SAFETY = phrases("safe to stand, safe to eat, safe to touch, safe for a child, safe for children, safe for my dog, safe to use in, waterproof, helmets, poison*, catch fire");
/** So many words about who sees what are no evasion. */
const FULL_ANSWER = 9;
const TRIED_OUT = phrases("tested, rehearsed, replayed, simulated, load test, we ran it, tried 1.5, ran it twice, rehearsal, ran, pretended, a test");

/** Whether an answer to a question that names the other way says more than that it exists: two sentences of some length, or a number. */
function saysMore(page: Page, question: Span, answer: Span): boolean {
  if (!says(page, question, NAMES_OTHER) || says(page, answer, NO_REASON)) return false;
  const words = wordCount(page, answer);
  const told = sentencesIn(page, answer).filter((sentence) => wordCount(page, sentence) >= LEAST_TOLD).length;
  return words >= LEAST_MORE && (figuresIn(page, answer).length > 0 ? words >= LEAST_MORE : told >= 2);
}

const NAMES_OTHER = phrases("decide against, decided against, else could you, else could have, could you have done, could have been done, else did you, did you rule out, did you turn down, who else has, has anyone, has anybody, has it been tried, reinvent*, isn't this just, isn't it just, is this not just, second choice, what did you reject, what was rejected, what did you throw, what did you drop, what was dropped, what's wrong with, what is wrong with, do it yourselves, make it yourselves, make do with, why not, why no, why don't, why didn't, why did you not, why does it not, did you think about, did you think of, have you thought, did you consider, have you considered, did you try, did you look, have you looked, what about hiring, what about using, what about buying, other candidates, simplest thing, could you not, couldn't, wouldn't, isn't a, isn't an, isn't that enough, enough, runner-up, off the shelf, why this and not, why build, other ways, second best, alternative*");
/** Who comes first and who follows on which condition, and not a word on what is carried. */
function tellsOrder(page: Page, answer: Span): boolean {
  return says(page, answer, THEN_OTHERS) && !says(page, answer, TRIED_OUT) && !says(page, answer, CARRIES);
}

const THEN_OTHERS = phrases("go first, goes first, come first, comes first, is first, are first, to begin with, begin with, start with, adds the other, the other, are next, is next, follow, follows, wait until, join, joins, open next, opens next, come after, comes after, not to begin");
const CARRIES = phrases("an hour, per hour, a second, per second, a minute, per minute, seconds, minutes, capacity, load, peak, at once, at a time, limit, queue, queues, handled, handles, handle, hold, holds, carries, carry, copes, spare, headroom, maximum, at most, room for, beyond, above, enough, tested, measured, simulated, gigabytes, gb, vans, crews, trips");
const LEAST_MORE = 9;
const LEAST_TOLD = 4;

/** Whether words say why something was not done: what it lost by, a leading yes or no left out. */
export function givesReason(page: Page, answer: Span): boolean {
  if (says(page, answer, NO_REASON) && figuresIn(page, answer).length === 0) return false;
  const lead = /^(?:yes|no|sure|of course|naturally)\b[\s.,:;–—-]*/i.exec(page.text.slice(answer.start, answer.start + 24));
  const rest = { start: answer.start + (lead?.[0].length ?? 0), end: answer.end };
  return (says(page, rest, LOST_BY) || (says(page, rest, TRIED) && figuresIn(page, rest).length > 0)) && !(says(page, answer, YES_NO) && rest.end - rest.start < 12);
}

/** Whether a question asks about one of the topics, or about rules: then its answer is no plan of releases. */
export const asksOtherwise = (page: Page, question: Span): boolean => [ASKS_COST, ASKS_SECURITY, ASKS_OTHER, ASKS_RULES].some((sought) => says(page, question, sought)) || (says(page, question, ASKS_SCALE) && !says(page, question, ASKS_ORDER));

/** The questions whose answers settle a topic. */
export function settling({ page, asked }: PrFaq, topic: Topic): readonly JudgedQuestion[] {
  // the question that asks for it, and for nothing else, is the better evidence
  const others = (Object.keys(SOUGHT) as Topic[]).filter((other) => other !== topic);
  const rank = ({ question }: JudgedQuestion): number => {
    const isNamed = topic === "alternative" ? says(page, question, NAMES_OTHER) : says(page, question, SOUGHT[topic]);
    return (isNamed ? 0 : 2) + (others.some((other) => says(page, question, SOUGHT[other])) ? 1 : 0);
  };
  return asked.filter((each) => answers(page, each, topic)).toSorted((a, b) => rank(a) - rank(b));
}

const SOUGHT = { cost: ASKS_COST, security: ASKS_SECURITY, scale: ASKS_SCALE, alternative: ASKS_OTHER } as const;

/** A question about a topic whose answer does not settle it, nor another one; undefined where nobody asks. */
export function leftOpen({ page, asked }: PrFaq, topic: Topic): JudgedQuestion | undefined {
  const others = (Object.keys(SOUGHT) as Topic[]).filter((other) => other !== topic);
  return asked.find((each) => says(page, each.question, SOUGHT[topic]) && !answers(page, each, topic) && (topic !== "scale" || !says(page, each.question, ASKS_COST)) && !others.some((other) => answers(page, each, other)));
}

/** Question and answer in one stretch. */
export const wholeOf = ({ question, answer }: JudgedQuestion): Span => ({ start: question.start, end: answer?.end ?? question.end });
