import type { DocumentKind } from "../schema/document-check.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import type { Trends } from "../debrief/trends.ts";
import type { Debrief } from "../schema/debrief.ts";
import type { Format } from "../schema/format.ts";
import type { Lens } from "../schema/lens.ts";
import type { LevelProfile, SeniorArea } from "../schema/level.ts";
import type { PayFigure } from "../schema/pay.ts";
import type { PlanView } from "../schema/plan.ts";
import type { Match, PostingReading, RoleFamily } from "../schema/posting.ts";
import type { Suggestion } from "../interview/practice-needs.ts";
import type { ProcessFact, QuestionToAsk } from "../schema/advice.ts";
import type { Question, Source } from "../schema/question.ts";
import type { Claim } from "../schema/resume.ts";
import type { StoryData } from "../schema/story.ts";

/** Everything that a book is made from. What is not there is left out of the book, and said. */
export interface BookInput {
  name: string;
  /** ISO day. */
  madeOn: string;
  posting: PostingReading | null;
  match: Match | null;
  claims: readonly Claim[];
  /** The roles of the résumé in its order, which a match counts years in. */
  roles?: readonly Role[];
  stories: readonly { id: string; data: StoryData }[];
  /** In the order in which they were given, each as an interviewer heard it. */
  answers: readonly HeardAnswer[];
  /** What was drawn while answers were given, each under the id of its answer. */
  boards?: readonly BoardDrawn[];
  format: Format;
  /** False: no loop was chosen, and this one stands in for it. */
  isFormatChosen?: boolean;
  debrief: Debrief | null;
  questionsToAsk: readonly QuestionToAsk[];
  /** Every shipped question; where they are not given, nothing is suggested from them. */
  questions?: readonly Question[];
  /** What sources say on whether one's own notes may lie open. */
  notesFacts?: readonly ProcessFact[];
  /** What the studio suggests to practise now, the first thing first. */
  suggestions?: readonly Suggestion[];
  /** Attempts before the last ones, oldest first, each under the id of its answer. */
  earlier?: readonly HeardAnswer[];
  /** What sources say about levels, from the lower level to the higher. */
  levels?: readonly LevelProfile[];
  seniorAreas?: readonly SeniorArea[];
  /** What the candidate aims at. */
  aim?: BookAim;
  /** What sources say that the roles are paid. */
  pay?: readonly PayFigure[];
  /** As it is made on the day of the book; where it is not given, nothing is said of it. */
  plan?: PlanView;
  /** What the answers met and missed, day by day. */
  trends?: Trends;
  /** How well the scorer agrees with readers. */
  agreement?: readonly LensAgreement[];
  /** What the candidate wrote besides answers and stories, the newest last. */
  papers?: readonly WrittenPaper[];
  sources: readonly Source[];
}

/** A paper that stands in the book as a section of its own. */
export interface WrittenPaper {
  id: string;
  kind: DocumentKind;
  title: string;
  text: string;
}

/** A role of the résumé with its dates as they are written there. */
export interface Role {
  name?: string | undefined;
  position?: string | undefined;
  startDate?: string | undefined;
  /** Not there: it goes on. */
  endDate?: string | undefined;
}

/** A picture of a board, as it stood at the end. */
export interface BoardDrawn {
  answer: string;
  /** All that is written on it. */
  words: string;
  /** A PNG that was looked through: it can be drawn. */
  base64: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** Figures of the agreement report for one lens, as it prints them. */
export interface LensAgreement {
  lens: Lens;
  /** How many labelled answers. */
  answers: string;
  /** Quadratic weighted, of scores, with its interval. */
  kappa: string;
  /** Share of scores that are the same. */
  exact: string;
  /** Micro-F1 of criteria. */
  criteria: string;
  /** Share of criteria that readers saw, met with words that cover theirs. */
  evidence: string;
}

/** What the candidate aims at, as far as it is known. */
export interface BookAim {
  /** The level profile that they chose, a source's or their own. */
  profile: Pick<LevelProfile, "name" | "scope"> & { source: string | null; note: string | null } | null;
  /** As the candidate or the posting says it: "L6"; null where neither does. */
  level: string | null;
  /** Null where no posting says it. */
  family: RoleFamily | null;
}
