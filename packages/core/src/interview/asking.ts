import { sentencesOf } from "./filling.ts";
import { phrases, says, spokenWords } from "./spoken-phrases.ts";

/** Words that stand before a question and are none of it. */
const BEFORE = new Set("so and but okay ok um uh well great now then right thanks alright yeah cool perfect maybe just please sure good".split(" "));

/** With these somebody asks, with or without the sign: recognisers often leave it out. */
const ASKING = phrases(`
  ^what|how|why|when|where|who|which|whose|what's|how's|who's|what're|how'd|why'd
  ^can|could|would|will|did|do|does|are|were|have|has|is|was you|your|there|that|it|they|anyone|anybody
  ^tell|walk|give|talk|take|show|help me|us
  ^describe|explain|imagine|suppose|share|design|picture
  ^let's|let say|talk|suppose|imagine
  ^i'd|i like|love|want you? to hear|know|understand|tell|walk|talk
  ^i would like|love you? to hear|know|understand
`);
/** "What I did next": no question. */
const TELLS = phrases(`
  ^what|how|why|when|where|which i|we|happened|matters|matter|mattered|worked|helped *6 is|was
  ^when|where|what|how|why i|we
  ^which is|was|meant|made|means
`);

/** Opens a new subject. */
const OPENS = phrases(`
  tell|talk me|us a? little? bit? about a|an|another|one|your|yourself|something|somebody|someone
  tell|talk me|us a? little? bit? about the last|most|biggest|hardest|first|best|worst
  tell|talk to me|us about a|an|another|your|the
  give|share|walk|take|tell|show|talk me|us through? a|an|another|one|some *2 example|time|situation|project|instance|program|programme|story|decision|launch|case
  share|give a|an|another|one *2 example|time|situation|project|instance|program|programme|story|decision|launch|case
  describe|recall|remember a|an|another|one|your
  think of a|an|another *2 time|example|situation|project
  a|an|another|one|last|recent|specific *2 time|situation|occasion|project|case|example|instance when|where|in|that|you
  have you ever
  when was the last time
  what|what's is|was|are|were|has|been? the|your most|hardest|biggest|toughest|greatest|proudest|worst|best|main
  what's the|your most|hardest|biggest|toughest|greatest|proudest|worst|best|main
  suppose|imagine|hypothetically
  let's|let us? say
  picture this
  here's a|the scenario|situation|case
  why amazon|us|here
  why do you want to
  why this role|team|job|company
  how would you design|measure|launch|prioriti+|approach|plan|build|improve|run|organi+|roll
  how would you go about
  ^*3 design a|an
  what metrics|metric *4 for|of a|an|our|the
`);
/** Said between two subjects. */
const MOVES_ON = phrases(`
  next question|one|topic|up
  another question
  move|moving on
  switch|switching gears
  change|changing the? topic|topics|subject|gears
  last|final|first|second|third|fourth|fifth question
  different question|topic|subject
  let's start|begin|turn|go with|to|off|into
  start|starting off? with
`);
/** Asks about something that has just been said. */
const POINTS_BACK = phrases(`
  you just? said|mentioned|told|talked|brought|described|called
  about|on|with|of|from|for|did|was|is|does|do|by|in|through|after|around|behind|at that|this|it|those|these|them|him|her
  question|one about|on that|this|it
`);
/** "In that role", "in this situation where you": such a word points nowhere. */
const POINTS_AHEAD = phrases(`in|at|for that|this|those|these *1 role|job|company|team|kind|sort`);
const CLOSES = phrases(`
  questions|question do|have|can|would *4 for|of me|us
  questions|question for|of me|us
  do|did you have|got any *1 questions
  what would you like to ask|know
  anything you'd|you like|want|would *2 ask
  your turn to ask
  turn it over to you
  time for your? questions
`);
const CHATS = phrases(`
  how are you|things
  how's|how is? it|everything going?
  how's|how is|was your day|week|weekend|morning|evening|afternoon|flight|trip|commute|holiday
  hear me
  see me|my screen?
  where are you based|calling|joining|dialling|dialing|located
  now|this still? a good time
  are you ready
  ready to start|begin|go
  shall we start|begin|get
  nice|good|great to meet|see you
  thanks|thank you? so? much? for joining|making|taking|having
  find|get|got|found the|my link|invite|invitation
  if|that i|we record
  sounds|sound good
  can i get you
  is that ok|okay|alright|all
  any questions before|so
  does that work
`);

/** Whether a sentence asks, by its sign or by how it begins. */
export function isAsking(sentence: string): boolean {
  if (sentence.endsWith("?")) return true;
  const words = spokenWords(sentence);
  const begins = words.findIndex((word) => !BEFORE.has(word));
  const rest = words.slice(Math.max(0, begins));
  return says(rest, ASKING) && !says(rest, TELLS);
}

/** How many sentences of it ask. */
export const asksIn = (text: string): number => sentencesOf(text).filter(isAsking).length;

export const isChat = (text: string): boolean => says(spokenWords(text), CHATS);
export const opensSubject = (text: string): boolean => says(spokenWords(text), OPENS);
export const pointsBack = (text: string): boolean => says(spokenWords(text), POINTS_BACK) && !says(spokenWords(text), POINTS_AHEAD);
export const movesOn = (text: string): boolean => says(spokenWords(text), MOVES_ON);
export const closesInterview = (text: string): boolean => says(spokenWords(text), CLOSES);
