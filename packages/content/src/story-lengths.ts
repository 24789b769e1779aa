import type { StoryLength } from "@inclined/core/schema/level";

const WRITTEN = "The words are those of the written story.";

/** How long sources say that a story is. They disagree widely, so that each length is a choice of the candidate's. */
export const storyLengths: readonly StoryLength[] = [
  {
    id: "ninety-seconds",
    form: "short",
    name: "90 seconds",
    source: "day-one-careers-notes",
    level: null,
    seconds: [90, 90],
    words: null,
    note: "About 90 seconds, kept ready beside the long form for when time is short or the interviewer asks for the short version.",
  },
  {
    id: "under-two-minutes",
    form: "two-minute",
    name: "Under two minutes",
    source: "data-scientist-to-pm",
    level: null,
    seconds: [0, 120],
    words: null,
    note: "Every story told aloud with a timer set to two minutes, without notes. The source gives no least.",
  },
  {
    id: "one-to-two-and-a-half-minutes",
    form: "two-minute",
    name: "One to two and a half minutes",
    source: "primeproclub-program-manager",
    level: null,
    seconds: [60, 150],
    words: null,
    note: "One to two minutes, at best about two. Beyond two and a half it may be too long, unless the example needs the detail; below one it may say too little.",
  },
  {
    id: "long-l5",
    form: "long",
    name: "Long, L5",
    source: "day-one-careers-notes",
    level: "L5",
    seconds: [300, 360],
    words: [600, 700],
    note: `Five to six minutes aloud. ${WRITTEN} The notes call this too thin for an L6 loop.`,
  },
  {
    id: "long-l6",
    form: "long",
    name: "Long, L6",
    source: "day-one-careers-notes",
    level: "L6",
    seconds: [480, 480],
    words: [700, 850],
    note: `About eight minutes aloud. ${WRITTEN} As it is spoken, the notes count 950 to 1,050 at 110 to 130 a minute.`,
  },
  {
    id: "long-l7",
    form: "long",
    name: "Long, L7",
    source: "day-one-careers-notes",
    level: "L7",
    seconds: [480, 540],
    words: [850, 1000],
    note: `Eight to nine minutes aloud. ${WRITTEN} The notes keep it for work whose effect went beyond one team.`,
  },
];
