/** Where each kind of gap is filled. */
export const PAGES = {
  resume: "/c/$workspaceId/candidate/resume", claims: "/c/$workspaceId/candidate/claims", posting: "/c/$workspaceId/candidate/posting", stories: "/c/$workspaceId/candidate/stories",
  matrix: "/c/$workspaceId/candidate/matrix", level: "/c/$workspaceId/candidate/level", terms: "/c/$workspaceId/candidate/terms", practice: "/c/$workspaceId/practice", debriefs: "/c/$workspaceId/debriefs", today: "/c/$workspaceId/today",
} as const;
