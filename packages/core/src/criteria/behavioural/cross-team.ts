import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `cross-team`. */
export const crossTeam: Criterion = {
  id: "cross-team",
  lens: "behavioural",
  kind: "criterion",
  name: "Cross-team work",
  question: "Does the answer involve two or more named teams or functions, with a stated way in which they worked together?",
  sources: ["senior-tpm-onsite", "orchestration-bar", "tpm-loop-teardown"],
  why: "Many teams on a list say nothing about delivery. How they met, shared and settled things shows who kept the work together.",
  counts: [
    "Two named teams or functions and a regular meeting: a weekly sync, a daily call.",
    "A shared plan, list or sheet that both keep.",
    "A RACI, or another statement of who does what between them.",
    "A joint review, or an escalation path that both had agreed.",
  ],
  countsNot: [
    "A list of teams, with nothing about how they worked together.",
    "“Cross-functional”, with no team named.",
    "A sync or a RACI, with no team named.",
    "The routine of one team among itself, or of two persons.",
    "A way of working that was missed, wished for or never came about.",
  ],
  probes: [
    "Which teams were part of it, and how did they work with each other from week to week?",
    "Who had to do what, and where was that written down?",
    "What happened when two teams did not agree?",
  ],
  strong:
    "Each team is called by its name, and one sentence says how they kept in step: which meeting, which document, who answers whom by when. It also says where a matter went that they could not settle themselves.",
  frame: "Every __ I sat down with both __ and __ to go through __ together.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Every Tuesday the pharmacists, the ward sisters and our IT desk went through one list together.»",
    "«Customs and the carrier kept their dates in the same sheet, red meant call the other one before noon.»",
    "so uh «legal and the game designers, I had them review each level together on Fridays» instead of passing pdfs around",
    "Set-up: «one RACI for procurement, legal and the lab, and a fortnightly call» that I chaired.",
    "«The kitchen wrote the order by ten, purchasing answered by two, and anything still open went to the duty manager»; that was our agreement.",
    "between the tram drivers and the signal engineers there was bad blood so «we agreed one joint walk of the line a week, both crews»",
    "«Marketing has had the calendar, production has had the capacity, and on Monday morning both were putting it in one plan.»",
    "We paired them up: «each claims handler had a named fraud analyst, and the two of them signed off a case together».",
    "i set up a channel «only for the archive people and the web people, with a rota of who answers»",
    "«Design handed over in a half-hour review with the mould shop present, never by mail», and purchasing kept the minutes.",
    "The three parties were the fire brigade, the stadium and us. «A shared run sheet named who calls whom at each minute of the evacuation.»",
    "um, HR and the depots, they hadn't talked in years, so «I put a stand-up in, ten minutes, HR on speaker and the depot chiefs around the phone»",
    "If the surveyors and the drone pilots could not agree on a no-fly hour, «it went to the railway's site lead the same day»; both teams had put their names under that.",
  ],
  leaves: [
    "It was a highly cross-functional project with many teams.",
    "I worked with design, legal, finance and sales on this.",
    "My team met every Monday to go through the board.",
    "Engineering and sales did not speak to each other at all in those months.",
    "um there should've been some kind of joint review between the vets and the stables",
    "we had a weekly sync a raci and an escalation path",
    "I would set up a shared plan for the depot and the call centre.",
    "Who sat in the steering group, apart from finance?",
    "Two directors asked for a common board of nursing and transport, but it never came about.",
    "The good collaboration between the departments is for me the key to every success.",
    "Accounting moved to the third floor and procurement took over their old rooms.",
    "From the consultants we heard that other hospitals run a daily huddle of nurses and porters.",
    "Support complained about engineering, and engineering complained about support.",
    "i sync with my manager on fridays and with my mentor once a month",
    "Normally I invite QA, operations and whoever else is interested.",
  ],
};
