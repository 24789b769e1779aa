import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `roadmap-conflict`. */
export const roadmapConflict: Criterion = {
  id: "roadmap-conflict",
  lens: "orchestration",
  kind: "criterion",
  name: "Roadmap conflict",
  question: "Does the answer say where plans, bandwidth or priorities of the parties do not line up?",
  sources: ["orchestration-bar"],
  why: "Other teams have plans of their own. Whoever can say where those plans collide with the programme has looked at the organisation as it is, and can do something about it in time.",
  counts: [
    "The work is not on another team's plan, or stands far down on it.",
    "People are missing or taken: on leave, on another project, half the staff in summer.",
    "Dates that do not meet: a freeze, a review queue, one team done in July while another launches in May.",
  ],
  countsNot: [
    "“There are always conflicting priorities”, with nobody named and nothing that collides.",
    "Saying that one reads the roadmaps, or that one has made one.",
    "Plans that fit.",
    "The speaker's own long backlog, or a quarrel about taste or between persons.",
  ],
  probes: [
    "How does this fit with what the other teams have already planned?",
    "Whose plan would have to change for this to happen, and what is on it now?",
    "Which of the teams has too few people or too little time for this?",
    "Which of the dates in this plan do not go together?",
  ],
  strong:
    "Names the party, what it has planned instead, and the point where that collides with the programme: a date, a freeze, a queue, people who are taken. It is said as a fact about the other team's situation, not as a complaint about them.",
  frame: "When I need __ on this, they are taken up with __ until __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Our change was nowhere in the infrastructure team's plan for the third quarter».",
    "«the vet lab is booked solid with flu samples till easter» and we wanted our chips read in march",
    "The awkward bit: «checkout wants to launch in May while the fraud people finish training their model in July».",
    "so uh they, they said «they've got two engineers out on leave and the third one's on the migration»",
    "Problem: «code freeze at the bank from 20 November, our pilot planned for the 25th».",
    "«For the harbour master our sensors ranked eleventh of twelve», behind dredging and a new radar.",
    "«App store review takes its own time, so the iPhone people must be done weeks before the web people», and yet «both had put the same day in their plans».",
    "«Both hospitals had set their upgrade for the very weekend of our data move», without knowing of it.",
    "Compliance is willing to look, only «their queue is three rounds deep and we are at the end of it».",
    "«The translation office has in summer only the half of persons», and exactly in summer we need the manuals.",
    "«Wardrobe was promised to the opera until March; we wanted them in January».",
    "what legal cares about this year is the merger so «our contract template sits at the bottom of their pile»",
    "Lay the four plans side by side and you see it: «the platform group starts the login rebuild exactly when the mobile teams need it stable».",
    "«Nobody in facilities had hours left for rewiring the gates», since the new wing had taken all of them.",
  ],
  leaves: [
    "All three plans fitted together, so there was nothing to argue about.",
    "I look at every team's roadmap once a quarter.",
    "Our own backlog was long, and we cut it down by a third.",
    "Conflicting priorities are normal in any big company, you have to live with it.",
    "The two managers simply did not like one another.",
    "they had plenty of people free that spring and started the same week",
    "What would you do if the other team was busy?",
    "Conflicts between cars and trams at the junction were counted with two cameras.",
    "The road map in the bus shelter was out of date, so tourists got lost.",
    "I wish the groups talked about their plans more often.",
    "The supplier told us that customers always want everything at once.",
    "Bandwidth on the link to the island was down to two megabits, so we compressed the pictures.",
    "We published a roadmap with four themes and presented it to the board.",
    "um we disagreed about the colour of the, of the badge for like a week",
    "I worked late that month because the report took me longer than I'd expected.",
    "He froze when the director asked him about the budget.",
  ],
};
