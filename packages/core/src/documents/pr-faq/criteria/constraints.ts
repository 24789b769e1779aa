import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { everySaid, figuresIn, inShort, type Page, quantitiesIn, says, sentencesIn, tokenRange, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { datesWithYear } from "../dates.ts";
import type { DocumentExamples } from "../examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** A most that somebody has set. */
const CAP = phrases(
  "not go above, will not go above, go above, go no higher, no higher than, not pay more, never pay more, not a cent, not one cent, not a cent beyond, pays for, and €, caps headcount, headcount, set aside, will not add, hard stop, not add to, and no further, stops at, may spend, may not spend, spend no more, limited to, not above, not over, never above, cap, caps, capped, ceiling, hard ceiling, limit, limited, limits, limited by, must not exceed, not exceed, no more than, not more than, at most, stay below, stay beneath, stay under, stays below, stops signing, will not approve, not approve above, not a cent more, not a penny more, and closed, is closed, all of it, no second tranche, budget, budget of, allows no more, cannot exceed, and no more, spending",
);
/** By whom, or of what kind, a money cap binds. */
const CAPPER = phrases("grant pays, not a cent, cent beyond, insurer, insurers, sponsor, trustees, procurement, fiscal, treasurer, sponsor, ministry, department, grant, funder, funders, head office, headquarters, cfo, controller, bank, backers, trust, foundation, set aside, hard stop, limited to, board, finance, budget, owner, owners, owner's, buyer, purchasing, lender, lenders, management, management's, given, pilot, year, season, season's, product management, cap, capped, ceiling, agreed, allowed, allows, approve, company, signed, limit, minute, investors, committee, council, trust, and closed, is closed");
/** Names of rules. */
const NAMED: ReadonlySet<string> = new Set(
  "gdpr hipaa psd2 psd3 pci sox dora ccpa coppa ferpa mdr red fda fcc faa fca hmrc ivass bafin finma irs fedramp nis2 kyc aml icao osha soc reach rohs usda ofcom tsa easa iata fsa ico mhra ema cfpb finra sec dot ntc iso din vat".split(" "),
);
const RULE = phrases(
  "act, acts, regulation, regulations, directive, directives, law, laws, by-law, bylaw, ordinance, decree, convention, rules, rule, licence, license, statute, labour code, labor code, building code, scheme, treaty, regulator, supervisor, tax, tax on, collective agreement, working time, certificate, certification, permit, requirement*, agreement, agreements, hours-of-service, data-protection, data-residency clause, residency clause, clause, standard, consent rules, tax papers, works council, union, approval, customs, insurer, insurer's, the city, state law, federal law, european law, by law, exclusivity, franchise contract, concession, change-of-use, medical device, class i, class ii, moratorium, conduct rules, practice guidelines, good distribution practice, contract",
);
/** Law itself: to name it is to name what binds. */
const STRONG_RULE = phrases("act, directive, regulation, regulations, by-law, bylaw, ordinance, decree, convention, statute, building code, labour code, labor code");
const OBLIGES = phrases(
  "covers, cover, lapses, lapse, rules out, takes effect, take effect, comes into force, come into force, enters into force, lose, loses, ends on, ends in, allows no, leave no room, leaves no room, may leave, stops us, bound by, binds us, say that, states, calls for, call for, require, requires, required, require*, want, wants, ask, asks, forbid, forbids, forbidden, must, may not, may only, must not, limits, limit, caps, applies, apply, under, oblige*, needs, need, demand*, allow, allows, allowed, lets, let us, only, by which, has to, have to, had to, deny, cannot, keep, keeps, keeps us, regulate*, restricts, prohibits, bans, says that, counts as, until, before, expires, due, passes, pass, meets, meet, stays off, clear*, grounds, set*, prescrib*, fix, fixes, won't cover, will not cover, clears, only with, bars, bar, closes the, closes its, exclusivity, closed from, within, are late, traceable, agent of, signed off, in no way",
);
/** Rules that nobody names. */
const GENERIC = phrases("all relevant, relevant laws, relevant regulation*, compliance very, all applicable, any applicable, applicable regulation*, applicable laws, for sure, always rules, some rules, are there rules, our lawyer*, our lawyers, in the loop, cleared by legal, fully compliant, compliance is, legal is comfortable, legal stuff, take it as it comes, always something, whatever the rules");
/** Dates that bind. */
const BINDING = phrases(
  "closes the, must be running, closed from, must be ready, have to be ready, lapses, lose their, loses its, takes effect, comes into force, in force, no code ships, ships between, ships before, closes on, runs out on, has to be in, have until, be in the shops before, before the tax, before the law, before the rule, run out, freeze, change freeze, peak freeze, expires, expire, deadline, must be live, has to be live, must be in, auditor, auditor arrives, assessor, no release is allowed, no depot may, may not change, binds, binding, lab slot, contract ends, ends in, contract until, until the, moratorium, by law, cut-off, embargo on, is missed, go dark, sunset, end of support, licence runs out, lease ends, closing date, blackout",
);

/** Whether a sentence names what binds: a cap on money, a rule with its name, a date that does not move. */
function binds(page: Page, sentence: Span, isOwnPart: boolean): Span | null {
  if (says(page, sentence, GENERIC)) return null;
  const money = figuresIn(page, sentence).some(({ kind }) => kind === "money") || /[€$£¥₹]\s?\d|\d\s?(?:m|k|bn)\b/.test(page.text.slice(sentence.start, sentence.end));
  const cap = whereSaid(page, sentence, CAP);
  if (cap !== null && (money || isOwnPart) && figuresIn(page, sentence).length > 0 && (isOwnPart || says(page, sentence, CAPPER))) return sentence;
  const rule = whereSaid(page, sentence, RULE);
  if (hasRuleName(page, sentence) && (rule !== null || says(page, sentence, OBLIGES))) return sentence;
  if (rule !== null && says(page, sentence, OBLIGES) && (isOwnPart || everySaid(page, sentence, RULE).some((each) => isSpecific(page, sentence, each)))) return sentence;
  if (authorityDemands(page, sentence)) return sentence;
  if (rule !== null && says(page, sentence, STRONG_RULE) && everySaid(page, sentence, STRONG_RULE).some((each) => isSpecific(page, sentence, each))) return sentence;
  const date = whereSaid(page, sentence, BINDING);
  const isDated = quantitiesIn(page, sentence).some(({ kind }) => kind === "date") || datesWithYear(page, sentence).length > 0;
  return date !== null && (isDated || figuresIn(page, sentence).length > 0) ? sentence : null;
}

/** GDPR, PCI DSS, EN 13120, 2014/53/EU: names of rules, in capitals or with their number. */
function hasRuleName(page: Page, sentence: Span): boolean {
  const { from, to } = tokenRange(page, sentence);
  const isCapital = ({ start, end }: Span): boolean => page.text.slice(start, end) === page.text.slice(start, end).toUpperCase();
  const named = page.tokens.slice(from, to).some((token) => NAMED.has(token.word) && isCapital(token));
  return named || /\b\d{2,4}\/\d{1,4}(?:\/E[CU])?\b(?!\/)/.test(page.text.slice(sentence.start, sentence.end)) && says(page, sentence, RULE) || /\b(?:EN|ISO|DIN|NTC|IEC|SOC|PCI) \d/.test(page.text.slice(sentence.start, sentence.end));
}

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
  const isQualified = near !== undefined && near.start >= sentence.start && near.gap !== "stop" && !EMPTY_BEFORE.has(near.word);
  const after = page.tokens.slice(tokenRange(page, { start: rule.start, end: rule.end }).to, tokenRange(page, rule).to + 3);
  const isComplement = after.some(({ word }) => word === "on" || word === "for" || word === "of" || word === "against") && wordCount(page, sentence) > 6;
  return before.some(({ name }) => name) || isQualified || isComplement || page.tokens.slice(from, from + 3).some(({ name }) => name);
}

const BARE = phrases("the act, the law, the rules, works council");
const EMPTY_BEFORE: ReadonlySet<string> = new Set("the a an any some no our their its those these such that this all which what are is every other new and or of to in under".split(" "));

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
  judge: ({ page, parts, asked }) => {
    const own = parts.constraints?.blocks ?? [];
    const skipped = [...asked.map(({ question }) => question), ...parts.tables, ...asked.flatMap(({ answered, answer }) => (answered || answer === null ? [] : [answer])), ...(parts.metrics?.blocks ?? [])];
    const isIn = (list: readonly Span[], { start }: Span): boolean => list.some((span) => start >= span.start && start < span.end);
    const found = sentencesIn(page, { start: 0, end: page.text.length })
      .filter((sentence) => !isIn(skipped, sentence) || isIn(own, sentence))
      .flatMap((sentence) => binds(page, sentence, isIn(own, sentence)) ?? []);
    const [first] = found;
    if (first !== undefined) return holds(found.slice(0, 4), `What binds is named: “${inShort(page, first, 80)}”.`, 0.8);
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
