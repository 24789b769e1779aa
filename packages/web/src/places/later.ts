/** What is not needed for the first answer. Each is one chunk, fetched when it is opened, or before by `fetchLater`. */
export const later = {
  practice: () => import("./practice.tsx"),
  candidate: () => import("../candidate/candidate-place.tsx"),
  candidateHome: () => import("../candidate/candidate-home.tsx"),
  resume: () => import("../candidate/resume-page.tsx"),
  claims: () => import("../candidate/claims-page.tsx"),
  posting: () => import("../candidate/posting-page.tsx"),
  stories: () => import("../candidate/stories-page.tsx"),
  story: () => import("../candidate/story-page.tsx"),
  matrix: () => import("../candidate/matrix-page.tsx"),
  level: () => import("../candidate/level-page.tsx"),
  terms: () => import("../candidate/terms-page.tsx"),
  answerPlace: () => import("./answer-place.tsx"),
  candidates: () => import("./candidates.tsx"),
  settings: () => import("./settings.tsx"),
  attempt: () => import("./attempt-place.tsx"),
  attempts: () => import("./attempts-place.tsx"),
  agreement: () => import("./agreement-place.tsx"),
  criterion: () => import("./criterion-place.tsx"),
  offerForTime: () => import("../loops/offer-for-time.tsx"),
  loopRoom: () => import("../loops/loop-room.tsx"),
  writing: () => import("../writing/writing-home.tsx"),
  writingExample: () => import("../writing/example-page.tsx"),
  document: () => import("../writing/document-place.tsx"),
  documentPage: () => import("../writing/document-page.tsx"),
  documentReaders: () => import("../writing/readers-page.tsx"),
  documentVersions: () => import("../writing/versions-page.tsx"),
  importInterview: () => import("../import-interview/import-page.tsx"),
  peers: () => import("../peer/peers-page.tsx"),
  peerWindow: () => import("../peer/peer-window.tsx"),
  peerPack: () => import("../peer/pack-desk-page.tsx"),
  peerSheet: () => import("../peer/sheet-page.tsx"),
  advice: () => import("../loops/advice-page.tsx"),
  ownFormat: () => import("../loops/own-format-page.tsx"),
  debriefs: () => import("../debriefs/debriefs-place.tsx"),
  debrief: () => import("../debriefs/debrief-page.tsx"),
  debriefWhatIHave: () => import("../debriefs/debrief-what-i-have.tsx"),
  coach: () => import("../coach/coach-page.tsx"),
  coachDesk: () => import("../coach/desk-page.tsx"),
  coachReply: () => import("../coach/reply-page.tsx"),
  playbook: () => import("../playbook/playbook-place.tsx"),
  realLoop: () => import("../debriefs/real-loop-page.tsx"),
  criterionDialog: () => import("../verdict/criterion-dialog.tsx"),
  selfRating: () => import("../verdict/self-rating.tsx"),
  planToday: () => import("../plan/plan-today.tsx"),
  plan: () => import("../plan/plan-page.tsx"),
  voiceDesk: () => import("../voice/voice-desk.tsx"),
  spokenAttempt: () => import("../voice/spoken-attempt.tsx"),
  readAloud: () => import("../voice/read-aloud.ts"),
  leftRecordings: () => import("../voice/left-recordings.ts"),
  palette: () => import("../shell/palette.tsx"),
};

/** Long enough for the first answer to be begun. */
const AFTER_MS = 2_500;

/** Fetches all places soon, so that each opens even when the studio is away by then. */
export function fetchLater(): void {
  setTimeout(() => {
    for (const fetchPlace of Object.values(later)) void fetchPlace().catch(() => undefined);
  }, AFTER_MS);
}
