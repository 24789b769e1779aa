import { fromStudio } from "./from-studio.ts";

/** What is not needed for the first answer. Each is one chunk, fetched when it is opened, or before by `fetchLater`. */
export const later = {
  practice: fromStudio(() => import("./practice.tsx")),
  candidate: fromStudio(() => import("../candidate/candidate-place.tsx")),
  candidateHome: fromStudio(() => import("../candidate/candidate-home.tsx")),
  resume: fromStudio(() => import("../candidate/resume-page.tsx")),
  claims: fromStudio(() => import("../candidate/claims-page.tsx")),
  posting: fromStudio(() => import("../candidate/posting-page.tsx")),
  stories: fromStudio(() => import("../candidate/stories-page.tsx")),
  story: fromStudio(() => import("../candidate/story-page.tsx")),
  matrix: fromStudio(() => import("../candidate/matrix-page.tsx")),
  level: fromStudio(() => import("../candidate/level-page.tsx")),
  terms: fromStudio(() => import("../candidate/terms-page.tsx")),
  answerPlace: fromStudio(() => import("./answer-place.tsx")),
  candidates: fromStudio(() => import("./candidates.tsx")),
  settings: fromStudio(() => import("./settings.tsx")),
  attempt: fromStudio(() => import("./attempt-place.tsx")),
  attempts: fromStudio(() => import("./attempts-place.tsx")),
  agreement: fromStudio(() => import("./agreement-place.tsx")),
  criterion: fromStudio(() => import("./criterion-place.tsx")),
  offerForTime: fromStudio(() => import("../loops/offer-for-time.tsx")),
  loopRoom: fromStudio(() => import("../loops/loop-room.tsx")),
  writing: fromStudio(() => import("../writing/writing-home.tsx")),
  writingExample: fromStudio(() => import("../writing/example-page.tsx")),
  document: fromStudio(() => import("../writing/document-place.tsx")),
  documentPage: fromStudio(() => import("../writing/document-page.tsx")),
  documentReaders: fromStudio(() => import("../writing/readers-page.tsx")),
  documentVersions: fromStudio(() => import("../writing/versions-page.tsx")),
  importInterview: fromStudio(() => import("../import-interview/import-page.tsx")),
  peers: fromStudio(() => import("../peer/peers-page.tsx")),
  peerWindow: fromStudio(() => import("../peer/peer-window.tsx")),
  peerPack: fromStudio(() => import("../peer/pack-desk-page.tsx")),
  peerSheet: fromStudio(() => import("../peer/sheet-page.tsx")),
  advice: fromStudio(() => import("../loops/advice-page.tsx")),
  ownFormat: fromStudio(() => import("../loops/own-format-page.tsx")),
  debriefs: fromStudio(() => import("../debriefs/debriefs-place.tsx")),
  debrief: fromStudio(() => import("../debriefs/debrief-page.tsx")),
  debriefWhatIHave: fromStudio(() => import("../debriefs/debrief-what-i-have.tsx")),
  coach: fromStudio(() => import("../coach/coach-page.tsx")),
  coachDesk: fromStudio(() => import("../coach/desk-page.tsx")),
  coachReply: fromStudio(() => import("../coach/reply-page.tsx")),
  playbook: fromStudio(() => import("../playbook/playbook-place.tsx")),
  realLoop: fromStudio(() => import("../debriefs/real-loop-page.tsx")),
  criterionDialog: fromStudio(() => import("../verdict/criterion-dialog.tsx")),
  selfRating: fromStudio(() => import("../verdict/self-rating.tsx")),
  planToday: fromStudio(() => import("../plan/plan-today.tsx")),
  plan: fromStudio(() => import("../plan/plan-page.tsx")),
  voiceDesk: fromStudio(() => import("../voice/voice-desk.tsx")),
  spokenAttempt: fromStudio(() => import("../voice/spoken-attempt.tsx")),
  readAloud: fromStudio(() => import("../voice/read-aloud.ts")),
  leftRecordings: fromStudio(() => import("../voice/left-recordings.ts")),
  palette: fromStudio(() => import("../shell/palette.tsx")),
};

/** Long enough for the first answer to be begun. */
const AFTER_MS = 2_500;

/** Fetches all places soon, so that each opens even when the studio is away by then. Those that were not fetched then are when it is back. */
export function fetchLater(): void {
  setTimeout(() => {
    for (const fetchPlace of Object.values(later)) void fetchPlace().catch(() => undefined);
  }, AFTER_MS);
}
