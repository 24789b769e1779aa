import type { Span } from "../../../schema/span.ts";
import { datesWithYear, isTimeName } from "../../dates.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { everySaid, figuresIn, inShort, type Page, quantitiesIn, says, sentencesIn, tokenRange, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** A most that somebody has set. */
const CAP = phrases(
  "that is all, is all there is, is all we, drawn the line, draws the line, line at, another penny, another cent, another euro, another dollar, another rupee, spend more than, pay more than, cost more than, penny more, cent more, euro more, rupee more, dollar more, maximum of, a maximum, not go above, will not go above, go above, go no higher, no higher than, not pay more, never pay more, not a cent, not one cent, not a cent beyond, pays for, and €, caps headcount, headcount, set aside, will not add, hard stop, not add to, and no further, stops at, may spend, may not spend, spend no more, limited to, not above, not over, never above, cap, caps, capped, ceiling, hard ceiling, limit, limited, limits, limited by, must not exceed, not exceed, no more than, not more than, at most, stay below, stay beneath, stay under, stays below, stops signing, will not approve, not approve above, not a cent more, not a penny more, and closed, is closed, all of it, no second tranche, budget, budget of, allows no more, cannot exceed, and no more, spending",
);
/** By whom, or of what kind, a money cap binds. */
const CAPPER = phrases("may not, must not, cannot, gave us, gives us, auditors, auditor, grant pays, not a cent, cent beyond, insurer, insurers, sponsor, trustees, procurement, fiscal, treasurer, sponsor, ministry, department, grant, funder, funders, head office, headquarters, cfo, controller, bank, backers, trust, foundation, set aside, hard stop, limited to, board, finance, budget, owner, owners, owner's, buyer, purchasing, lender, lenders, management, management's, given, pilot, year, season, season's, product management, cap, capped, ceiling, agreed, allowed, allows, approve, company, signed, limit, minute, investors, committee, council, trust, and closed, is closed");
/** Names of rules. */
const NAMED: ReadonlySet<string> = new Set(
  "gdpr hipaa psd2 psd3 pci sox dora ccpa coppa ferpa mdr red fda fcc faa fca hmrc ivass bafin finma irs fedramp nis2 kyc aml icao osha soc reach rohs usda ofcom tsa easa iata fsa ico mhra ema cfpb finra sec dot ntc iso din vat".split(" "),
);
const RULE = phrases(
  "resolution, resolutions, article #, section #, paragraph #, clause #, schedule #, annex #, by order of, order of the, price control, act, acts, regulation, regulations, directive, directives, law, laws, by-law, bylaw, ordinance, decree, convention, rules, rule, licence, license, statute, labour code, labor code, building code, scheme, treaty, regulator, supervisor, tax, tax on, collective agreement, working time, certificate, certification, permit, requirement*, agreement, agreements, hours-of-service, data-protection, data-residency clause, residency clause, clause, consent rules, tax papers, works council, union, approval, customs, insurer, insurer's, the city, state law, federal law, european law, by law, exclusivity, franchise contract, concession, change-of-use, medical device, class i, class ii, moratorium, conduct rules, practice guidelines, good distribution practice, contract, policy, guidance, guideline*, instructions, code of practice, by-laws, bylaws, edict, protocol of",
);
/** Papers that one may simply hold, without being bound by anything that matters here. */
const HELD = phrases("certificate, certification, permit, approval, approvals, licence, license, insurer, insurer's, contract, agreement, agreements, requirement*, policy, guidance, guideline*, instructions, union, customs");
/** What such a paper must say to bind. */
const FIRM = phrases("insist*, rules out, requires, require, require*, wants, want, asks for, ask for, calls for, forbid, forbids, forbidden, must, may not, may only, must not, limits, limit, caps, allows, allow, allowed, permits, permitted, oblige*, demand*, only, has to, have to, cannot, restricts, prohibits, bans, until, expires, expire, lapses, lapse, runs out, ends, valid, no more than, at most, under, bars, says, sets, prescrib*, needs a, need a, issued by, deny, closes, requires, is binding, binds, bound, clause, exclusivity, grounds, stays off, fixes, within, covers, and no more, not a minute more, not a day more");
/** Law itself: to name it is to name what binds. */
const STRONG_RULE = phrases("act, directive, regulation, regulations, by-law, bylaw, ordinance, decree, convention, statute, building code, labour code, labor code");
const OBLIGES = phrases(
  "nothing may, nobody may, no _ may, limit us, limit it, limits us, ends, insist*, permit, permits, permitted, covers, cover, lapses, lapse, rules out, takes effect, take effect, comes into force, come into force, enters into force, lose, loses, ends on, ends in, allows no, leave no room, leaves no room, may leave, stops us, bound by, binds us, say that, states, calls for, call for, require, requires, required, require*, want, wants, ask, asks, forbid, forbids, forbidden, must, may not, may only, must not, limits, limit, caps, applies, apply, under, oblige*, needs, need, demand*, allow, allows, allowed, lets, let us, only, by which, has to, have to, had to, deny, cannot, keep, keeps, keeps us, regulate*, restricts, prohibits, bans, says that, counts as, until, before, expires, due, passes, pass, meets, meet, stays off, clear*, grounds, set*, prescrib*, fix, fixes, won't cover, will not cover, clears, only with, bars, bar, closes the, closes its, exclusivity, closed from, within, are late, traceable, agent of, signed off, in no way",
);
/** Rules that nobody names. */
const GENERIC = phrases("all relevant, relevant laws, relevant regulation*, compliance very, all applicable, any applicable, applicable regulation*, applicable laws, for sure, always rules, some rules, are there rules, our lawyer*, our lawyers, in the loop, cleared by legal, fully compliant, compliance is, legal is comfortable, legal stuff, take it as it comes, always something, whatever the rules");
/** Dates that bind. */
const BINDING = phrases(
  "closes the, must be running, closed from, must be ready, have to be ready, lapses, lose their, loses its, takes effect, comes into force, in force, no code ships, ships between, ships before, closes on, runs out on, has to be in, have until, be in the shops before, before the tax, before the law, before the rule, run out, freeze, change freeze, peak freeze, expires, expire, deadline, must be live, has to be live, must be in, auditor, auditor arrives, assessor, no release is allowed, no depot may, may not change, binds, binding, lab slot, contract ends, ends in, contract until, until the, moratorium, by law, cut-off, embargo on, is missed, go dark, sunset, end of support, licence runs out, lease ends, closing date, blackout",
);

/** What somebody has allowed, and on what condition. */
const CONDITION = phrases("on condition, on the condition, condition that, agreed that nobody, agreed that no, agreed that nothing, insists that, insist that, made it a condition");
const BODY = phrases("union, unions, council, works council, insurer, insurers, inspector, inspectorate, regulator, ministry, board, landlord, owner, owners, bank, lender, trustees, union and management, data-protection, officer, authority, committee, parents, senate, fire brigade, police");
/** What ends on a date, and that it does. */
const ENDING = phrases("lease, contract, contracts, licence, license, permit, certificate, mandate, concession, grant, funding, warranty, agreement, exemption, tender, insurance, patent, support, subsidy, treaty, charter, approval, money, fund");
const ENDS = phrases("ends, end on, end in, expires, expire, runs out, run out, lapses, lapse, closes, close on, stops, terminates, is up, falls due, must be spent, has to be spent, goes back");
/** Money that is given for one thing and not for another. */
const PURSE = phrases("grant, grants, fund, funds, funding, subsidy, subsidies, endowment, donation, levy");
const TIED = phrases("cannot be used, can't be used, may not be used, may only be used, must be used, must be spent, must not be spent, may not be spent, only for, is tied to, are tied to, goes back, has to be returned");
/** When somebody else's doors are closed. */
const SHUTS = phrases("closes its, closes the, closes to us, closes for us, is closed to us, shuts its, shut its, shuts the, closed between, shut between, closed from, shut from, out of bounds, off limits");
/** When nothing may be changed. */
const FROZEN = phrases("no change may, no changes may, no change is, no changes are, no release may, no releases may, no work may, no new _ may, nothing may, nothing is changed, nothing goes live, nobody may change, may be changed, is frozen, are frozen");

/** Whether a sentence names what binds: a cap on money, a rule with its name, a date that does not move. */
function binds(page: Page, sentence: Span, isOwnPart: boolean): Span | null {
  if (says(page, sentence, GENERIC)) return null;
  const money = figuresIn(page, sentence).some(({ kind }) => kind === "money") || /[€$£¥₹]\s?\d|\d\s?(?:m|k|bn|p|c|lakh|crore)\b/.test(page.text.slice(sentence.start, sentence.end));
  const cap = whereSaid(page, sentence, CAP);
  if (cap !== null && (money || isOwnPart) && figuresIn(page, sentence).length > 0 && (isOwnPart || says(page, sentence, CAPPER))) return sentence;
  const rule = whereSaid(page, sentence, RULE);
  if (hasRuleName(page, sentence) && (rule !== null || says(page, sentence, OBLIGES))) return sentence;
  const isOnlyHeld = rule !== null && everySaid(page, sentence, RULE).every((each) => says(page, each, HELD));
  if (rule !== null && says(page, sentence, isOnlyHeld ? FIRM : OBLIGES) && (isOwnPart || everySaid(page, sentence, RULE).some((each) => isSpecific(page, sentence, each)))) return sentence;
  if (authorityDemands(page, sentence)) return sentence;
  if (rule !== null && says(page, sentence, STRONG_RULE) && everySaid(page, sentence, STRONG_RULE).some((each) => isSpecific(page, sentence, each))) return sentence;
  const date = whereSaid(page, sentence, BINDING);
  if (says(page, sentence, CONDITION) && says(page, sentence, BODY)) return sentence;
  const isDated = page.tokens.slice(tokenRange(page, sentence).from, tokenRange(page, sentence).to).some((token) => isTimeName(token.word) && token.word !== "half" && token.word !== "fall") || quantitiesIn(page, sentence).some(({ kind }) => kind === "date") || datesWithYear(page, sentence).length > 0;
  if (says(page, sentence, PURSE) && says(page, sentence, TIED)) return sentence;
  if (isDated && says(page, sentence, SHUTS)) return sentence;
  if (isDated && ((says(page, sentence, ENDING) && says(page, sentence, ENDS)) || says(page, sentence, FROZEN))) return sentence;
  return date !== null && (isDated || figuresIn(page, sentence).length > 0) ? sentence : null;
}

/** GDPR, PCI DSS, EN 13120, 2014/53/EU: names of rules, in capitals or with their number. */
function hasRuleName(page: Page, sentence: Span): boolean {
  const { from, to } = tokenRange(page, sentence);
  const isCapital = ({ start, end }: Span): boolean => page.text.slice(start, end) === page.text.slice(start, end).toUpperCase();
  const named = page.tokens.slice(from, to).some((token) => NAMED.has(token.word) && isCapital(token));
  return named || /\b\d{2,4}\/\d{1,4}(?:\/E[CU])?\b(?!\/)/.test(page.text.slice(sentence.start, sentence.end)) && says(page, sentence, RULE) || /\b(?:EN|ISO|DIN|NTC|IEC|SOC|PCI) \d/.test(page.text.slice(sentence.start, sentence.end)) || hasNumberedRule(page, sentence);
}

/** "MCS 020 says 42 decibels", "NFPA 13 wants a sprinkler": initials with their number that ask for something. */
function hasNumberedRule(page: Page, sentence: Span): boolean {
  const { from, to } = tokenRange(page, sentence);
  for (let at = from; at + 1 < to; at += 1) {
    const token = page.tokens[at];
    const next = page.tokens[at + 1];
    if (token === undefined || next === undefined || next.gap !== "none") continue;
    const word = page.text.slice(token.start, token.end);
    if (/^\p{Lu}{2,6}$/u.test(word) && !CURRENCIES.has(token.word) && /^[a-z]?\d{2,5}[a-z]?$/.test(next.word) && says(page, { start: next.end, end: sentence.end }, ASKS_FOR)) return true;
  }
  return false;
}

const CURRENCIES: ReadonlySet<string> = new Set("eur usd gbp inr chf sek nok dkk pln huf czk cad aud nzd jpy cny rs rm fy q kw cw pm am".split(" "));
const ASKS_FOR = phrases("says, wants, requires, demands, asks for, asks, allows, forbids, limits, caps, sets, prescribes, applies, insists");

/** "Irish Revenue wants records for six years": a name of two words or in capitals that demands. */
function authorityDemands(page: Page, sentence: Span): boolean {
  const { from, to } = tokenRange(page, sentence);
  for (let at = from + 1; at < to; at += 1) {
    const token = page.tokens[at];
    const before = page.tokens[at - 1];
    if (token === undefined || before === undefined || !DEMANDS.has(token.word)) continue;
    const name = page.text.slice(before.start, before.end);
    const isCapitals = name.length > 2 && name === name.toUpperCase() && /\p{Lu}/u.test(name);
    const isPair = at - 2 >= from && before.name && /^\p{Lu}/u.test(page.text.slice(page.tokens[at - 2]?.start ?? 0, page.tokens[at - 2]?.end ?? 0));
    if (isCapitals || isPair) return true;
  }
  return false;
}

const DEMANDS = new Set("wants want requires require demands demand obliges forbids insists prescribes prohibits mandates".split(" "));

/** "the ecodesign regulation", "union agreement", "by-law on compost", "EU rules": of what, not rules in general. */
function isSpecific(page: Page, sentence: Span, rule: Span): boolean {
  const { from } = tokenRange(page, rule);
  // "building code", "tax on plastic bags": named by the phrase itself
  if (page.text.slice(rule.start, rule.end).includes(" ") && !says(page, rule, BARE)) return true;
  const before = page.tokens.slice(Math.max(0, from - 3), from).filter(({ start }) => start >= sentence.start);
  const near = page.tokens[from - 1];
  const isQualified = near !== undefined && near.start >= sentence.start && page.tokens[from]?.gap !== "stop" && !EMPTY_BEFORE.has(near.word);
  const after = page.tokens.slice(tokenRange(page, { start: rule.start, end: rule.end }).to, tokenRange(page, rule).to + 3);
  const isComplement = after.some(({ word }) => word === "on" || word === "for" || word === "of" || word === "against") && wordCount(page, sentence) > 6;
  return before.some(({ name }) => name) || isQualified || isComplement || page.tokens.slice(from, from + 3).some(({ name }) => name);
}

const BARE = phrases("the act, the law, the rules, works council");
const EMPTY_BEFORE: ReadonlySet<string> = new Set("the a an any some no our their its those these such that this all which what are is every other new and or of to in under your my".split(" "));

const ASKS_RULES = phrases("rule, rules, law, laws, legal, legally, allow, allowed, permit, permits, permitted, permission, regulation*, regulator*, deadline, deadlines, bound by, binds, binding, comply, compliance, approval, approvals, approve, licence, license, consent, red lines, red line, what limits, limits, hold you back, stands in your way");

/** Whether an answer on rules has something in it that one could look up: a name within a sentence, or a number. */
function tellsRule(page: Page, answer: Span): boolean {
  if (says(page, answer, GENERIC)) return false;
  const { from, to } = tokenRange(page, answer);
  const isNamed = page.tokens.slice(from + 1, to).some(({ name }) => name);
  return (isNamed || figuresIn(page, answer).length > 0) && (says(page, answer, RULE) || says(page, answer, FIRM));
}

/** Rubric book, lens 5: `constraints`. */
export const constraints: DocumentCriterion<PrFaq> = {
  id: "constraints",
  kind: "criterion",
  name: "Constraints named",
  question: "Are dates that bind, caps on cost, or rules of law named?",
  sources: ["working-backwards"],
  why: "A plan without limits is a wish. What may not be spent, what must be ready by when, and which rule forbids what, shape the first release more than any feature.",
  counts: ["A cap on money and who set it.", "A rule with its name and what it asks: an act, a directive, a licence, an agreement.", "A freeze, an auditor’s visit, a certificate that expires: a date that does not move."],
  countsNot: ["The launch date alone.", "“We follow all applicable regulation”, “legal is in the loop”.", "A question about rules that is not answered."],
  strong: "Each limit with its source, and what in the paper looks different because of it.",
  judge: ({ page, parts, asked, metrics }) => {
    const own = parts.constraints?.blocks ?? [];
    const skipped = [...asked.map(({ question }) => question), ...parts.tables, ...asked.flatMap(({ answered, answer }) => (answered || answer === null ? [] : [answer])), ...(parts.metrics?.blocks ?? []), ...metrics.map(({ span }) => span)];
    const isIn = (list: readonly Span[], { start }: Span): boolean => list.some((span) => start >= span.start && start < span.end);
    const found = sentencesIn(page, { start: 0, end: page.text.length })
      .filter((sentence) => !isIn(skipped, sentence) || isIn(own, sentence))
      .flatMap((sentence) => binds(page, sentence, isIn(own, sentence)) ?? []);
    // asked for rules, an answer that names whose they are, or what they come to, has named them
    const told = asked.flatMap(({ question, answer, answered }) => (answered && answer !== null && says(page, question, ASKS_RULES) && tellsRule(page, answer) ? [answer] : []));
    // the one that names most comes first: a rule by its name or a cap with its money before a bare "until"
    const weight = (sentence: Span): number => (hasRuleName(page, sentence) || says(page, sentence, STRONG_RULE) ? 0 : says(page, sentence, CAP) ? 1 : 2);
    const ranked = (found.length > 0 ? found : told).toSorted((a, b) => weight(a) - weight(b));
    const [first] = ranked;
    if (first !== undefined) return holds(ranked.slice(0, 4), `What binds is named: “${inShort(page, first, 80)}”.`, 0.8);
    const generic = whereSaid(page, { start: 0, end: page.text.length }, GENERIC);
    return generic === null
      ? lacks("Nothing binds this plan: no cap on money, no rule by name, no date that cannot move. Which of them applies?")
      : lacks(`“${inShort(page, generic)}” names no rule. Which one applies, and what does it forbid?`, [generic]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## FAQ\n\n**What binds us?** Finance has capped the pilot at €240,000.",
    "## Limits\n\nThe Maritime Traffic Act requires a watch on each pier.",
    "FAQ\n\nQ: Why May?\nA: The harbour’s change freeze begins on 1 June.",
    "## FAQ\n\n**Are plates personal data?** Yes. Under GDPR they must be erased once the crossing is paid.",
  ],
  leaves: [
    "## FAQ\n\n**Are there rules?** Naturally we follow all applicable regulations.",
    "# Tidepost\n\nBERGEN, 3 April 2028. The board opens today.",
    "Note: legal will be kept in the loop, and we are mindful of spend.",
  ],
};
