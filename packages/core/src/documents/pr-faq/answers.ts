import type { Span } from "../../schema/span.ts";
import { figuresIn, type Page, says, whereSaid, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import type { Question } from "./questions.ts";

/** A question with what its answer is worth. */
export interface JudgedQuestion extends Question {
  /** Words with which the answer evades; null where it answers, or where there is none. */
  dodge: Span | null;
  answered: boolean;
}

/** Puts it off, or leaves it to somebody else. */
const LATER = phrases(
  "to be clarified, be clarified, clarified, details at, details later, details to come, possibly, perhaps, maybe, who knows, eye on our, website, not made up our minds, made up our minds, our minds, working on that, working hard, hard on that, is on it, are on it, being handled, handled by another, another team, other team, in progress, work in progress, planned, we plan to, we intend, to follow, refer to, see our, see the, glad to talk, happy to talk, talk you through, annual planning, planning round, under way, underway, as needed, when needed, add capacity, we'll figure, figure that out, figure it out, stay curious, remains to be seen, time will tell, ask again, ask me later, next time, next year maybe, not at this point, at this point, cannot say, can't say, hard to say, too early, early to say, premature, tbc, pending, no comment, don't comment, not comment, tbd, tba, t.b.d, to be decided, to be determined, to be announced, to be confirmed, very soon, in due time, in due course, in time, watch this space, stay tuned, will follow, going to follow, are going to follow, details follow, more details, will be shared, will be announced, will announce, " +
    "will be published, we'll announce, will describe, will be described, on the roadmap, roadmap, being looked into, looking into, looked into by, still discussing, still discussed, are discussing, yet discuss, must yet, still fine-tuning, fine-tuning, still working on, working on it, not yet clear, not yet decided, " +
    "isn't priced, not priced, is awaited, are awaited, awaiting, we'll see, we shall see, we will see, will see, let's see, see as we go, run ahead, come back to, to be agreed, under discussion, under review, in talks, talking to them, conversations, scale later, later on, when we get there, cross that bridge, a matter for, next meeting, open question, no idea, we don't know, unclear, haven't decided, not decided",
);
/** Says how good it is and nothing else. */
const SLOGAN = phrases(
  "try it and, believe us, believe me, take time, at the heart, we're open to, open to it, everybody will, everyone will, nobody would, every project, great offers, the smiles, smiles, long enough, has that covered, have that covered, have it covered, on our list, on the list, very good, very careful, professionals, do our best, our best, hope so, let's hope, a happier, happier, more modern, pleasantly surprised, pleasantly, accurate enough, good enough, fast enough, cheap enough, we don't foresee, don't foresee, foresee, the experts, are experts, matters a great deal, great deal, matters to us, important to us, it won't, never breaks, industry-leading, industry leading, leading security, modern cloud, modern technology, core values, our values, absolutely, very attractive, attractive, quality has, nice problem, problem to have, what we do best, do best, best practices, every reason, of course, in safe hands, second nature, very seriously, seriously, in our dna, of our dna, our dna, less than you, less than you'd, more than you, worth every, pays itself back, think of it as, born to, effortlessly, seamlessly, with ease, cloud-native, best in class, world-class, second to none, everyone's business, nothing to hide, don't worry, no worries, not to worry, trust us, rest assured, " +
    "come on, let them, experienced people, very experienced, passionate, confident, optimistic, encouraging, promising, hopeful, overwhelmingly, positive, impressive, we believe, of course we, naturally we, all applicable, fully compliant, for sure, always rules, our lawyer*, our lawyers, lawyers are, contact our, contact us, please contact, get in touch, ask sales, " +
    "economies of scale, good question, great question, depends on, beauty of, compared with what, less than continuing, less than we'd, less than today, better integrated, more complete, our brand, we recommend, pretty fast, see the rfc, see the spec, only who should, folks do, in good hands, top priority, utmost, at heart, state of the art, state-of-the-art, we care, safe with us, modest people, your ambition",
);
/** Fewer words than this can hardly say something else beside the evasion. */
const SHORT = 24;
const TINY = 16;

/** Judges the answers of a FAQ: which are answers, and which evade. */
export function judgeAnswers(page: Page, questions: readonly Question[]): JudgedQuestion[] {
  return questions.map((each) => {
    const dodge = each.answer === null ? null : dodgeIn(page, each.answer);
    return { ...each, dodge, answered: each.answer !== null && wordCount(page, each.answer) > 0 && dodge === null };
  });
}

/** The evasion in an answer that gives nothing else; null where it says something that can be checked. */
function dodgeIn(page: Page, answer: Span): Span | null {
  const words = wordCount(page, answer);
  const figures = figuresIn(page, answer).length;
  const slogan = whereSaid(page, answer, SLOGAN);
  const later = whereSaid(page, answer, LATER);
  if (slogan !== null && figures === 0 && words <= SHORT) return slogan;
  if (attitudeOnly(page, answer, words, figures)) return answer;
  if (slogan !== null && figures <= 1 && words <= 20 && says(page, answer, YEARS)) return slogan;
  if (later !== null && figures === 0 && words <= (later.start - answer.start < 60 ? SHORT : TINY)) return later;
  return null;
}

/** "We are working hard on that": what we feel or do about it, and nothing of what was asked. */
function attitudeOnly(page: Page, answer: Span, words: number, figures: number): boolean {
  return figures === 0 && words <= TINY && says(page, answer, US) && says(page, answer, EFFORT) && !says(page, answer, DONE);
}

const US = phrases("we, our, us, we're, we'll, our team, our engineers, i");
const EFFORT = phrases("will, working, work hard, care, careful, believe, think, hope, plan, intend, aim, strive, try, trying, best, promise, expect to, look forward, love, proud, committed, commitment, monitor, monitoring, watch, discuss, discussing, consider, considering, evaluate, evaluating, explore, exploring, investigate, investigating, talk, talking, mindful");
const DONE = phrases("tested, tried, built, never, only, not, no, without, until, before, after, because, cannot, can't, don't, doesn't, two, three, each, every, deleted, erased, give, gives, pay, pays, refund, replace, return, keep, keeps");

/** "more than 50 years of combined experience" measures nothing that was asked. */
const YEARS = phrases("years of, years' experience, experience");
