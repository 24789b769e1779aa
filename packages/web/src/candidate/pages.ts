/** The pages of the candidate's place, in the order in which one goes through them. */
export const CANDIDATE_PAGES = [
  { to: "/c/$workspaceId/candidate/resume", name: "Résumé", about: "Read it, and review what was read" },
  { to: "/c/$workspaceId/candidate/claims", name: "Claims", about: "Each bullet with what an interviewer will ask" },
  { to: "/c/$workspaceId/candidate/posting", name: "Posting", about: "What it asks for, against what you show" },
  { to: "/c/$workspaceId/candidate/stories", name: "Stories", about: "Past events, told in STAR form" },
  { to: "/c/$workspaceId/candidate/matrix", name: "Matrix", about: "Stories by principle, and who hears which" },
  { to: "/c/$workspaceId/candidate/level", name: "Level", about: "Scope that your stories show" },
  { to: "/c/$workspaceId/candidate/terms", name: "Confidential", about: "Names and figures that stay inside, with stand-ins" },
] as const;
