import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `staged-rollout`. */
export const stagedRollout: Criterion = {
  id: "staged-rollout",
  lens: "orchestration",
  kind: "criterion",
  name: "Staged rollout",
  question: "Does the launch, or the integration, go in stages?",
  sources: ["orchestration-bar"],
  why: "In stages, a fault meets few people and a late team does not hold up everybody. It shows that the speaker expects the parts not to fit at the first try.",
  counts: [
    "A part of the users, places or accounts first, the others later.",
    "Functions or partners connected one after another.",
    "Old and new side by side, with parts changing over one by one.",
  ],
  countsNot: [
    "Everybody at once.",
    "Phases of the project, such as research, design and build, with no stages in the launch.",
    "A test environment, or a change that was taken back.",
    "“A gradual rollout is best practice”, or stages that were only wished for or proposed by somebody else.",
  ],
  probes: [
    "How does this reach the people who will use it?",
    "Who gets it first, and what happens after that?",
    "On the first day, how many people would notice if something were wrong?",
  ],
  strong:
    "Says who or what comes first, what comes next, and what has to hold before the next stage opens. The first stage is small enough that a fault there can be borne.",
  frame: "We start with __, and only when __ holds do we let in __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Two wards first, the rest of the hospital after a quiet week».",
    "«we switch on one postcode at a time»",
    "It «goes to our own staff in May, to a tenth of the shoppers in June and to all of them afterwards».",
    "um we'd, we'd «start with like one ferry line, see how it goes, then add the other three»",
    "Launch: «own people, friendly customers, one region, the world».",
    "«The old and the new gate stay side by side for a month, and each Monday another entrance changes over».",
    "I would «begin with reading only; bookings get connected in a second step, payments in a third».",
    "«Only once the small branch in Graz has run clean do the large ones follow».",
    "«Ten buses had it in the autumn, sixty by Christmas, and the whole fleet by spring».",
    "«We give first to five teachers, when they are happy we give to all the school».",
    "«Nobody outside the beta list sees it before it has survived a full weekend of matches; then the list grows».",
    "«If the first thousand accounts move without a wrong balance, we move the next batch».",
    "a switch in the settings lets us «open it up in steps, one language after the other» with english last as its the busiest",
    "The east wing of the museum «opened with the audio guide in April; the other two wings got theirs a month later».",
  ],
  leaves: [
    "We switched everybody over in one night.",
    "Phase one is research, phase two is design and phase three is build.",
    "I tested it on the staging server before lunch.",
    "A gradual rollout is always best practice.",
    "The stage was rolled out onto the pitch before the concert.",
    "I would have preferred to start in one city, but there was no time for it.",
    "The vendor proposed to go country by country.",
    "Would you launch in one region first?",
    "there was no pilot no beta nothing it just went live",
    "We rolled the change back after an hour.",
    "The patients in that study were in stage two of the disease.",
    "um the rollout went, it went fine I guess, we launched in June",
    "We met the leads one after another to hear their worries.",
    "All forty shops opened with the new tills on the same Monday.",
    "She presented the plan to the managers step by step, with a slide for each step.",
    "A new timetable came out twice a year, as it always had.",
  ],
};
