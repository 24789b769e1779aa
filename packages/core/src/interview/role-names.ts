import type { InterviewerRole } from "../schema/format.ts";

/** What a person reads for each role. */
export const ROLE_NAMES: Readonly<Record<InterviewerRole, string>> = {
  "hiring-manager": "Hiring manager",
  "tpm-peer": "TPM peer",
  "principal-engineer": "Principal engineer",
  pm: "Product manager",
  "bar-raiser": "Bar raiser",
  recruiter: "Recruiter",
};

/** The same within a sentence: "the hiring manager", "the TPM peer". */
export const roleInSentence = (role: InterviewerRole): string => (role === "tpm-peer" ? ROLE_NAMES[role] : ROLE_NAMES[role].toLowerCase());
