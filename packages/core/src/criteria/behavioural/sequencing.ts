import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `sequencing`. */
export const sequencing: Criterion = {
  id: "sequencing",
  lens: "behavioural",
  kind: "criterion",
  name: "Sequencing",
  question: "Does the answer say that work was put in a chosen order, and why in that order?",
  sources: ["orchestration-bar"],
  why: "Anybody can list the steps. The reason why one came before the other shows that you saw what the rest of the work hung on.",
  counts: [
    "One piece of work before or after another, by choice, with the reason: “the archive first, since nobody could work without the files”.",
    "Something put last, or held back, on purpose and with the reason.",
    "A reason without “because”: what would have broken, been redone or been learnt too late the other way round.",
  ],
  countsNot: [
    "Steps told one after the other, without a reason.",
    "Phases or months, with nothing behind them.",
    "“We prioritised”, with no order.",
    "An order that came about by chance or was forced by a delay.",
    "A general rule of the speaker, an order that somebody else demanded, or one that was only planned.",
  ],
  probes: [
    "What did you do first, and why that?",
    "Which piece did you hold back, and what for?",
    "What would have gone wrong in another order?",
    "What did engineering want, what did the business need, and how did you sequence it?",
    "In which order did you go about it, and why?",
  ],
  strong:
    "Two or more pieces of work in the order in which they were done, and the one thing that decided it: what the rest needed, what could not be redone, what had the longest wait. It says why the easier order was not taken.",
  frame: "I put __ before __ on purpose: the other way round we would have __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«We moved the archive before the offices, since nobody could work without the files anyway.»",
    "«did the remote villages first so that if the van broke down wed know while it was still summer»",
    "«The agreement with the clinics was signed before anyone drew a screen; otherwise each change in it would have meant drawing again.»",
    "um I put the, the boring one first, «the address clean-up came before the mailing tool cause half the letters would've come back»",
    "How I laid it out: «roof, then wiring, then plaster; water would have ruined the other two».",
    "On paper the website was quicker. «I still started with the tills, because every other piece took its prices from them.»",
    "«First we have trained the cooks and only then the waiters, because the waiters ask the cooks when something is not clear.»",
    "Their legal review took three rounds, so «I pulled it to the very front and let the coding wait».",
    "«Japan went last: its audit was in May, and I wanted the teething trouble behind us by then.»",
    "i flipped the plan, «payments before profiles, as the bank only tests on the first monday of a month and profiles could go any day»",
    "We could only close one bridge at a time. «I chose the northern one to begin with, as the school traffic would be gone in July.»",
    "So what goes ahead of what, right, «we did the blood bank after the pharmacy on purpose, so that the small mistakes would teach us».",
    "«Leaving the biggest customer until third gave us two smaller ones to practise on.»",
  ],
  leaves: [
    "First we gathered requirements, then we designed, then we built and tested.",
    "We prioritised ruthlessly.",
    "I'd begin with the tills, because everything hangs on them.",
    "um we kind of did everything at once, in parallel, whatever came in",
    "The order came in on a Friday because their system had been down.",
    "phase one was in march phase two in june phase three whenever",
    "The director insisted that Spain had to go before Portugal.",
    "I always do the risky part first, because surprises are cheaper then.",
    "Why did the trams come before the buses?",
    "There was no particular order; each school took the day that suited it.",
    "The parts list was sorted by weight, so the heavy ones stood at the top.",
    "At the end the testing came after the delivery, because the supplier was late.",
    "We meant to finish the ports before the airports, though it never came to that.",
    "A critical path and a Gantt chart were in place from day one.",
    "After the move to Bergen I took on the freight desk as well.",
  ],
};
