import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `own-action`. */
export const ownAction: Criterion = {
  id: "own-action",
  lens: "behavioural",
  kind: "criterion",
  name: "Own action",
  question: "Does the answer say in the first person singular what the speaker personally did, with at least two distinct and concrete actions?",
  sources: ["senior-tpm-onsite", "tpm-loop-teardown"],
  why: "The interviewer decides about one person. Only what you did with your own hands, voice or pen can be put down to you.",
  counts: [
    "Two different things that the speaker did, each with “I”: “I rang the carrier and rewrote the rota”.",
    "Concrete enough to be seen: something was written, counted, asked, built, stopped or decided.",
    "One's own part told apart from the part of the team.",
  ],
  countsNot: [
    "What “we” or “the team” did.",
    "A role or a duty: “I was responsible for the delivery”.",
    "Big verbs without an object: “I led, I owned, I drove”.",
    "Feelings, opinions, intentions, or what one would do.",
    "A single action, or what other people did for the speaker.",
  ],
  probes: [
    "Which parts of that did you do yourself?",
    "What was the first thing you did, and what came after it?",
    "If I had watched you that week, what would I have seen?",
  ],
  strong:
    "Two or three sentences that start with “I” and a verb one can picture, each a different step. The team's share is named as the team's, so that what is left is plainly the speaker's.",
  frame: "First I __, then I __ myself, while the team __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I rang all fourteen franchisees myself that weekend and wrote down, one by one, what each till printed.»",
    "so «i pulled the shift logs for may, sat with the night foreman and drew up a new rota»",
    "Sunday: «I rebuilt the import by hand in a spreadsheet». Monday: «I put it in front of the two clerks and fixed what they tripped over».",
    "What I did, um, I, «I drove out to the quarry, I, I weighed three lorries myself and then I called the insurer from the car park».",
    "The team handled the migration. My part was narrower: «I negotiated the freeze with the tram operator and wrote the rollback sheet that the drivers carried.»",
    "Nobody owned the allergy list, so «I took it, merged the five versions and had the head chef sign the result».",
    "i didnt wait for the ticket. «i logged into the gateway, copied the certs off before they expired and then told the duty manager what id done»",
    "After the second refused shipment «I have made a table with every customs code, and I went with it to the broker for two days».",
    "«I interviewed eleven nurses, threw out our first form and drafted a one-page version» that fitted on the trolley.",
    "Everyone remembers the fix as theirs, and fair enough, but «I was the one who bisected the firmware builds and wrote the bug report» that the chip maker accepted.",
    "«I proposed to close two of the seven counters; I also trained the cashiers who moved», three mornings each.",
    "right so the school bus thing. «i cycled the route, timed every stop and redrew the map on my kitchen table» and then the parents saw it",
    "My notes from that day are short: «I cancel the vendor demo, I book the choir hall, I run the rehearsal from a paper score».",
  ],
  leaves: [
    "We rebuilt the rota, we retrained the porters and we got the night shift stable again.",
    "I was responsible for the end-to-end delivery of the billing programme.",
    "In that position I would phone each branch and then draw up a list of what they need.",
    "Normally I write the plan, circulate it and chase the open points.",
    "um I was, I was kind of involved in everything really, helping out wherever",
    "My deputy called the carriers, compared the quotes and signed the cheaper one.",
    "I felt awful about it, and I knew that we could not go on like that.",
    "i led i owned i drove i delivered thats basically my style",
    "The database was moved overnight and the clerks were trained the week after.",
    "I wanted to visit the growers and test the crates, but the budget did not allow for either.",
    "I did not write the specification and I did not talk to the plant; both had been done before I came.",
    "Should I have gone to the site and measured it myself?",
    "My role in the project it was the coordinator between the sales and the factory.",
    "They asked me to lead it, gave me two engineers and moved my desk to the lab.",
    "i sat in on the steering committee and was kept informed, the rest was up to the contractor",
  ],
};
