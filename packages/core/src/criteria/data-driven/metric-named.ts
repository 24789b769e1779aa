import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: fact `metric-named`. */
export const metricNamed: Criterion = {
  id: "metric-named",
  lens: "data-driven",
  kind: "fact",
  name: "Metric named",
  question: "Does the answer name something measurable, listed or not?",
  sources: ["tpm-loop-teardown"],
  why: "Without anything that can be measured there is nothing to decide by. This is where a data-driven answer begins, and it earns nothing alone.",
  counts: [
    "A count, a rate, a time, a cost or a share, with or without a figure.",
    "Any of these in a list.",
    "The same in plain words: “how long people stand at the gate”.",
  ],
  countsNot: [
    "Metrics, KPIs or data in general.",
    "A feeling or a quality with nothing that is counted: happier, smoother, trust.",
    "A number that measures nothing here: a date, a version, a room.",
    "“Rate”, “measure” or “share” in another sense.",
    "“Some statistic”, without a word on what it counts.",
  ],
  probes: [
    "How would you know that it got better?",
    "What would you count, and what would you time?",
    "What did it look like in numbers, before and after?",
  ],
  strong:
    "Something that two people would count alike: how many, how often, how long, at what cost, what share of what. Said in the words of those who feel it.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "What we followed was «how many parcels come back unopened».",
    "«the cost of one wash» mattered to us more than anything the salesman had to say",
    "Trouble came from «response time of the slowest requests», the rest was fine.",
    "um i'd look at «how long people stand at the gate», i think, before anything else",
    "«Share of trains that arrive within five minutes of plan»: it is in the contract.",
    "«Between two and three in ten callers hung up before we answered».",
    "She showed me «the number of unpaid invoices older than sixty days» and closed the door.",
    "All on one board, in my office: «latency, throughput, error rate and cost».",
    "«About eleven litres of fuel per trip» were gone from the bill, said the harbour master.",
    "For me counts «the quantity of wrong labels in one shift».",
    "«nine days from order to chair it was, and then it was four»",
    "Each review opens with «churn among the small accounts».",
  ],
  leaves: [
    "We are very metrics-driven and look at the numbers each day.",
    "Customers loved it and the mood in the shop got better.",
    "The dashboard was rebuilt from scratch, with nicer colours.",
    "My desk was in room 214, next to the copy shop.",
    "And what would you measure here?",
    "Nobody measured anything, we went by feel.",
    "it felt much smoother after that honestly",
    "I would define the right KPIs together with the stakeholders.",
    "Version 3 went out on 14 March, once version 2 had been withdrawn.",
    "Quality, trust and teamwork are what I stand for.",
    "Together we did the impossible and, um, really moved the needle.",
    "A colleague has some statistic on that, which one I do not remember.",
    "The measure that the council took was to close the road.",
    "He rates films for a newspaper and shares a flat with a drummer.",
  ],
};
