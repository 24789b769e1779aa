import type { PartNames } from "../outline.ts";
import { phrases } from "../phrases.ts";

/** The parts of a post-mortem; `well` and `lucky` may be missing. */
export type PostMortemPart = "summary" | "timeline" | "impact" | "detection" | "root-cause" | "actions" | "metrics" | "well" | "lucky" | "lessons";

/** What headings and labels call them. */
export const POST_MORTEM_PARTS: PartNames<PostMortemPart> = [
  ["timeline", phrases("timeline, time line, chronology, sequence of events, what happened, what happened when, events, course of events, order of events, log of the day, hour by hour, minute by minute")],
  ["impact", phrases("impact, customer impact, business impact, who was affected, who was hit, affected, consequence*, damage, blast radius, severity, effect on customers, cost of the incident, what it cost")],
  ["detection", phrases("detection, detected, detect, time to detect, how we found out, how was it found, how it was found, how we noticed, noticed, found out, discovery, how we knew, alerting")],
  ["root-cause", phrases("root cause*, root-cause*, root cause analysis, rca, five whys, 5 whys, whys, why it happened, why did it happen, why this happened, cause, causes, cause analysis, contributing factor*, why")],
  ["actions", phrases("corrective action*, corrective measure*, preventive action*, preventative action*, action item*, action plan, actions, action, remediation, remediations, follow-up*, follow up*, next steps, what we change, what we will change, what will change, what we are changing, what changes, fixes, prevention, to do, so that it cannot happen again")],
  ["metrics", phrases("future-state metric*, future state metric*, future state, future-state, metric*, how we will know, how we'll know, success metric*, target*, measure of success, what we will measure, indicators, goals")],
  ["well", phrases("what went well, went well, worked well, what worked, good news")],
  ["lucky", phrases("where we got lucky, got lucky, lucky, luck, near miss")],
  ["lessons", phrases("lessons, lessons learned, learned, learnings, went badly, what went wrong, went wrong, what did not work")],
  ["summary", phrases("summary, overview, abstract, executive summary, in short, tl;dr, tldr, description, incident, background, resolution, mitigation, recovery, response")],
];
