import type { InterviewerRole } from "../schema/format.ts";

/** What there is to say of a question that the candidate asks at the end of a round. */
export interface OwnQuestionRemark {
  kind: "their-work" | "anybody" | "neither";
  text: string;
}

const THEIRS = /\b(?:you|your|yours|yourself)\b/i;
/** What somebody in that seat does all day. */
const WORK: Readonly<Record<InterviewerRole, RegExp>> = {
  "hiring-manager": /\b(?:team|hire|hired|plan|priorit|roadmap|decid|decision|review|promot|escalat|report|goal|status|cut|launch|reorg)/i,
  "tpm-peer": /\b(?:program|programme|dependenc|milestone|escalat|mechanism|launch|risk|review|status|team|handover|stakeholder|late|slip)/i,
  "principal-engineer": /\b(?:design|architect|system|service|outage|incident|on-call|review|build|built|code|scale|migrat|debt|doc|technical|choice)/i,
  pm: /\b(?:customer|metric|launch|experiment|roadmap|feature|pr\/faq|press release|priorit|research|product|decid|decision)/i,
  "bar-raiser": /\b(?:debrief|bar|vote|loop|interview|hire|disagree|principle|decid|decision|team|work|mistake)/i,
  recruiter: /\b(?:process|next step|level|team|offer|loop|feedback|timeline|reapply|role|wait|week)/i,
};
const ANYBODY = [/\b(?:culture|benefits|perks|enjoy|favorite|favourite|hobbies)\b/i, /\b(?:typical day|day in the life|day-to-day|work-life|work life)\b/i, /\blike (?:most|best|about)\b/i, /\badvice for (?:me|someone)\b/i, /\bwhat(?: is|'s) it like\b/i, /\bsuccess in this role\b/i];
const LEAST_WORDS = 4;

/** One about that interviewer's own work is noted; one that fits anybody is remarked on. */
export function remarkOnQuestion(text: string, role: InterviewerRole): OwnQuestionRemark {
  const words = text.trim().split(/\s+/).length;
  if (words < LEAST_WORDS) return { kind: "neither", text: "Too short to say what it is about." };
  if (ANYBODY.some((words) => words.test(text))) return { kind: "anybody", text: "This could be asked of anybody. Ask about something that this person decides, runs or got wrong." };
  if (THEIRS.test(text) && WORK[role].test(text)) return { kind: "their-work", text: "Noted: it asks about this interviewer’s own work." };
  return { kind: "neither", text: "It asks about the work, not about what this person does in it." };
}
