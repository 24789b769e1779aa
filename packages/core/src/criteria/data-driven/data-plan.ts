import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `data-plan`. */
export const dataPlan: Criterion = {
  id: "data-plan",
  lens: "data-driven",
  kind: "criterion",
  name: "Data plan",
  question: "Does the answer say which data is collected, and from where?",
  sources: ["tpm-loop-teardown"],
  why: "A number is as good as the place it comes from. The interviewer hears whether you have ever had to get one yourself.",
  counts: [
    "What is recorded and where: logs, events, traces, a survey, a table, a tag.",
    "An existing source and what is taken from it: “card refusals from the bank's daily file”.",
    "Data by hand as well: what was written down, and where somebody sat to do it.",
  ],
  countsNot: [
    "“We collected a lot of data.”",
    "A metric with no word on where it comes from.",
    "A store or a pipeline with no word on what is in it.",
    "Data that one would need, or wishes to have had.",
    "Logs, tables or surveys that come up for another reason.",
  ],
  probes: [
    "Where did those numbers come from?",
    "What would you record that is not recorded today, and how?",
    "How sure were you of the data, and what did you do to get it?",
    "How did you know that, and where was it recorded?",
  ],
  strong:
    "Each number with its source: which record, written by what or whom, and how it gets to you. Where a source did not exist, how you made one.",
  frame: "I take __ out of __, and __ out of __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I pulled the door events out of the lift controller», one line per stop.",
    "«Each crate got a tag, and the gate reader wrote its time and temperature into a table».",
    "so for the data uh «we take the minutes from the phone system and the reason from the ticket that the agent fills in»",
    "«Two questions on the till receipt, would you come again and why not», brought us about forty replies a day.",
    "«Request traces with the region attached, kept for thirty days», were enough to see where the seconds went.",
    "«The app would send one event at every step of the form, with the step's name and the time».",
    "nobody trusted the official figures so «i sat in the waiting room for a week and wrote down when each person came in and went out»",
    "«From the cash register we have exported every night the returned bottles, with the number of the shop».",
    "The two halves lay in different houses: «refusals came in the bank's daily file, the reason codes in our own payment log», joined on the order.",
    "Sources: «rain from the airfield station, yield from the weighbridge slips».",
    "«I asked the school secretaries for their absence registers and typed the last two terms into a sheet».",
    "To know who leaves and when, «we'd log every cancellation with the screen it came from, plus a one-tap reason».",
  ],
  leaves: [
    "We collected a lot of data from many different sources.",
    "Data is the new oil, I always say, and our programme ran on it.",
    "At night the logs filled the disk and the server stopped.",
    "Before I can say anything I would need more data.",
    "Our data lake had three layers, a catalogue and its own on-call team.",
    "the numbers looked fine to me so i believed them",
    "Do we even record it when somebody hangs up?",
    "Nobody had thought of writing down the door openings, hence there was nothing to look at.",
    "The analyst gets it from somewhere in the warehouse, um, I never asked her where.",
    "The survey went out late because legal sat on it for three weeks.",
    "Bookings were down by a tenth in April.",
    "A table by the window was always taken, and so we rearranged the café.",
    "If only each bicycle had carried a tag, then we would know today where they all go.",
    "I dive deep into dashboards every morning, with my coffee.",
    "Parcels were collected from the depot at six and stood in the shops by eight.",
    "we were so careful with the data, i mean cleaned it twice, took the doubles out, had the privacy people sign it off and drew everything in three colours",
    "Waiting time fell from eleven minutes to six, and the share of people who gave up fell with it. Those two convinced the board.",
  ],
};
