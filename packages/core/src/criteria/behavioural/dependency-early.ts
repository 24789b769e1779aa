import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `dependency-early`. */
export const dependencyEarly: Criterion = {
  id: "dependency-early",
  lens: "behavioural",
  kind: "criterion",
  name: "Early dependency",
  question: "Does the answer say that the speaker found a dependency or a risk before it blocked anything, and when or how?",
  sources: ["orchestration-bar"],
  why: "A blocker that everybody sees is found by itself. Finding it while there is still time is what the interviewer hopes you will do for them.",
  counts: [
    "Something that the work needed from others, seen while nothing was blocked yet.",
    "A risk that was found in good time.",
    "When it was found (“six weeks before the first show”) or how (by reading the plan, by asking, in a dry run).",
  ],
  countsNot: [
    "Something found when the work already stood still.",
    "“I identify risks early”, with no risk.",
    "That there were many dependencies, or that there was a register of them.",
    "A warning that came from somebody else and was only received.",
    "What one should have seen, or will look at next time.",
  ],
  probes: [
    "When did you first see that this could hold you up, and what else was going on then?",
    "How did you learn that you needed something from somebody else?",
    "What was in danger of standing still, and from which day?",
  ],
  strong:
    "The thing that was needed or feared, how it was found, and how far ahead of the day on which it would have stopped the work. It is plain that nobody had complained yet.",
  frame: "Nothing was stuck yet when I learned through __ that we needed __ from __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Six weeks before the first show I read the fire plan and saw that the balcony needed a permit nobody had applied for.»",
    "«going through the supplier list in january i noticed that both our label firms bought from the same paper mill» so one strike would stop us",
    "Nothing was late yet. «I asked each foreman what he was waiting for, and that's how the missing crane licence came up», two months ahead.",
    "um before we'd even, «before we'd ordered anything I checked the lift and uh the new scanner wouldn't have fitted», by like four centimetres",
    "Week 2 of 20: «mapped who needs what from whom, found the tax feed wasn't on their plan for the year».",
    "«In a dry run with empty crates I found out that the night ferry takes no batteries», well ahead of the first real load.",
    "The developers were still drawing screens when «I saw in the bank's release calendar that its test system would be closed for the whole of May».",
    "«I have seen the risk already in the offer phase, because the translator was the same person for three of the countries.»",
    "because i had sat in on the other teams planning «i knew in september they'd switch off the old login, we were going to need it till february»",
    "The trial was booked for spring. «Reading the contract over Christmas, I came across a clause that let the landlord close the field for lambing.»",
    "Our tests were green, and still «I called the chip distributor the day the design was frozen and learnt of the 30-week lead time», so we ordered without a board.",
    "«A question I asked at the school board's open evening told me, a full term early, that the buses would change their timetable.»",
    "so nobody was blocked, nobody had complained, «I just ran the numbers on the water permit in the first month and we'd have gone over by August»",
  ],
  leaves: [
    "Two days before the launch we were stuck, since the other team had not built the endpoint.",
    "I always identify dependencies early and mitigate risks proactively.",
    "We found out about the permit when the inspector sent us home.",
    "um I had a, a bad feeling about it from the start I guess",
    "There were many dependencies between the seven teams.",
    "I should have looked at the ferry timetable in spring.",
    "In the very first week the architect warned us about the ground water, and it went straight out of my head.",
    "The risk register had forty lines and a colour for each.",
    "How early did you know that the licence would run out?",
    "i finished early because nothing depended on anyone else",
    "The next time I would ask the customs office before I sign with the carrier.",
    "When the payment has stopped to work, we have seen that the certificate was expired.",
    "Early in the project I met all the stakeholders and wrote a charter.",
    "By sheer luck the shortage never reached us.",
    "No one, me included, saw the strike coming.",
  ],
};
