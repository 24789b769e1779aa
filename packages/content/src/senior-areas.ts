import type { SeniorArea } from "@inclined/core/schema/level";

const SOURCE = "senior-tpm-onsite";

/** The four areas in which a Senior TPM has to be good, as one source names them, in its order. */
export const seniorAreas: readonly SeniorArea[] = [
  {
    id: "ambiguity",
    name: "Ambiguity",
    asks: "When neither the problem nor the strategy was defined, did this person make them clear?",
    source: SOURCE,
    shownBy: ["closed-loop", "are-right-a-lot", "bias-for-action", "dive-deep"],
    cues: [
      "requirements that were missing, vague or at odds when the work began",
      "a business or technical strategy that nobody had set yet",
      "a problem that had to be found before it could be solved",
      "what the speaker did to make it clear: asked, measured, wrote down, decided",
    ],
    gapQuestion: "Which programme did you begin without knowing what the problem was, and how did it become clear?",
  },
  {
    id: "scope-and-influence",
    name: "Scope and influence",
    asks: "Did this person work across the organisations of several directors or vice presidents, and move the strategy there?",
    source: SOURCE,
    shownBy: ["scope-senior", "mechanism", "think-big"],
    cues: [
      "two or more organisations with directors or vice presidents of their own",
      "a strategy beyond the speaker’s own team that changed because of the speaker",
      "people outside the speaker’s authority who did something that they had not planned",
    ],
    gapQuestion: "Where did an organisation that you do not belong to change its direction because of you?",
  },
  {
    id: "execution",
    name: "Execution",
    asks: "Can this person bring home something complex across functions, and repair it when it breaks?",
    source: SOURCE,
    shownBy: ["trade-off", "escalation", "sequencing", "dependency-early", "cross-team", "deliver-results"],
    cues: [
      "several functions whose work depended on each other",
      "a critical problem, and what repaired it",
      "an escalation: to whom, when, and what came of it",
      "a trade-off between a business opportunity, the people or money at hand, and what can be kept up for long",
    ],
    gapQuestion: "When did you have to choose between the opportunity, the people you had and what could be sustained, and how did you choose?",
  },
  {
    id: "communication",
    name: "Communication",
    asks: "Does this person put the right people in a room, lead them to agreement, and stay clear and short with anybody, up to three levels above?",
    source: SOURCE,
    shownBy: ["cross-team", "mechanism", "earn-trust"],
    cues: [
      "a meeting that the speaker led, with who was there and why",
      "a decision presented to leaders, up to three levels above the speaker’s own",
      "work with people from legal, regulation, finance, public relations or an industry group outside",
      "something in writing that others decided from",
    ],
    gapQuestion: "Which decision did you present to somebody two or three levels above you, and what did they decide?",
  },
];
