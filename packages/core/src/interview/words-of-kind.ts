import type { HiddenConstraint } from "../schema/writing-prompt.ts";

/** Words in which anything of that kind may be asked for, whatever the case; the form of a question among them (`how-many`, `when`). */
export const WORDS_OF_KIND: Readonly<Record<HiddenConstraint["kind"], string>> = {
  customer: "who why customer user problem reason motive motivation fear afraid worry habit complain complaint bother annoy age",
  scale: "how-many number count volume size large big scale total share percentage proportion affected typical",
  cost: "how-much cost budget money spend spending price expensive cheap afford pay paid fund invest investment bill charge fee loss lose margin revenue income worth economics free",
  regulation: "law legal legally illegal lawful regulation regulated regulatory regulator rule compliance comply allow allowed permitted permission forbid forbidden must obligation oblige duty licence permit certificate certification certified liable liability sue sued court fine fined penalty consent audit auditor",
  date: "when date deadline timeline schedule until ready begin start launch season calendar freeze month quarter year live",
  dependency: "who depend dependency team supplier vendor partner owner contract contractor employ staff agree approve capacity incentive software system platform technology",
  security: "security secure privacy private confidential protect safe safety fraud scam identity abuse risk sensitive store",
  data: "why cause reason pattern measure measured evidence know known break fail wrong error mistake incident responsible where step process stuck slow concentrate random show",
};
