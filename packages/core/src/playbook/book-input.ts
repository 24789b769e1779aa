import type { HeardAnswer } from "../debrief/heard.ts";
import type { Debrief } from "../schema/debrief.ts";
import type { Format } from "../schema/format.ts";
import type { Match, PostingReading } from "../schema/posting.ts";
import type { QuestionToAsk } from "../schema/advice.ts";
import type { Source } from "../schema/question.ts";
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
  stories: readonly { id: string; data: StoryData }[];
  /** In the order in which they were given, each as an interviewer heard it. */
  answers: readonly HeardAnswer[];
  format: Format;
  debrief: Debrief | null;
  questionsToAsk: readonly QuestionToAsk[];
  sources: readonly Source[];
}
