import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: flag `lagging-metric`. */
export const laggingMetric: Criterion = {
  id: "lagging-metric",
  lens: "data-driven",
  kind: "flag",
  name: "Lagging metric",
  question: "Is the metric that decides one that cannot move in about two weeks, with no earlier one that stands in for it?",
  sources: ["tpm-loop-teardown"],
  why: "A number that moves next year cannot tell you on Friday whether to go on. Until it does, customers live with whatever was decided.",
  counts: [
    "A deciding metric that is read once a quarter or once a year: quarterly churn, annual NPS.",
    "A deciding metric that needs months to change, whatever it is called.",
    "Quick numbers turned down, so that only the slow one is left.",
  ],
  countsNot: [
    "A slow metric, with an earlier one that stands in for it and decides.",
    "A slow metric that is only reported, or that confirms later what was decided before.",
    "A slow metric that others decide by.",
    "A deciding metric that moves in hours or days.",
    "“Lagging” or “quarterly” about something other than the deciding metric.",
  ],
  probes: [
    "How long would it take until you know?",
    "What would you look at in the meantime?",
    "What would you be able to say after two weeks?",
  ],
  strong:
    "The slow number stays as what the business is after, and an earlier one, which moves in days and is known to go with it, decides. When the slow one arrives, it checks that choice.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Whether it worked is easy to say. «We'd judge it by quarterly churn», which is what the board sees. Until then it simply runs.",
    "«the number that decides is the yearly member survey», it comes in november. so next november we know",
    "My measure for the new welcome pack is simple. «Tenants who stay longer than a year, by that count I keep it or scrap it». Other numbers distract.",
    "um for me it'd be, «it'd be market share at the end of the financial year, that's the real test», you know. everything else is noise",
    "The new crossings got their paint in June. «We go by the accident statistics of the ministry, which are published each spring». If those are better, the crossings were right.",
    "One metric, one owner. «Five-year survival decides whether the clinic keeps the new procedure». I would bring the figures to the board as soon as they exist.",
    "The pilot orchard got the other spray. «The harvest in three years, when the trees carry properly, is what decides», and not some opinion before it.",
    "Deciding figure: «retention over twelve months, cohort by cohort». Nothing else is used. Review the year after.",
    "I told the team not to be nervous about daily figures. «Lifetime value is the only thing on which I will keep or drop this». That takes its time.",
    "«As success we have defined the staff turnover of the whole year», because it costs us the most. The shift plan runs since January, in December we will see.",
    "the posters hang in every station now. «brand awareness in the half yearly tracker is how we decide», i think its the fairest",
    "In autumn the school changed its reading lessons. «Final exam results two summers from now decide for or against», since parents care about those most.",
  ],
  leaves: [
    "Churn by quarter is what the board sees. I decided on logins in the first week instead, because those move in days.",
    "The annual survey came out well and I was glad. By then the tills had long told us, after nine days, and on those nine days we kept it.",
    "We decide on late trains per day. Twice a year the punctuality report confirms it, or not.",
    "the finance people wanted to wait for market share. i used walk ins per day and by the second friday we knew",
    "um is it the yearly number? no, no, it's the calls per day, that's what decides",
    "For survival one waits five years. So wound infections in the first ten days stood in for it, and on those the procedure stayed.",
    "Trees need three years until they carry. Whether to go on spraying hung on leaf damage, counted every week.",
    "It was a lagging system: the screen answered a second after the touch. Our yardstick was that delay, taken each night.",
    "Turnover fell over the year, as a side effect. The decision itself had been made on swapped shifts per week.",
    "I would not take lifetime value for this. Second purchases within twelve days would do.",
    "That company is a hundred years old and reports each quarter. Our test was over after six days, on the share of badges scanned.",
    "Two summers is too long to wait for an exam. A ten-minute reading check each Friday tells us whether the lessons stay.",
    "Error rate decides, and it is there within the hour. Next year's budget round just gets a copy.",
    "We ship it if fewer letters lie unread by the end of the fortnight. What members do in December is then for the annual report.",
  ],
};
