import { listedTerms } from "../candidate/listed-terms.ts";
import { placesIn, ReplacementList } from "../candidate/replacement-list.ts";
import type { ConfidentialTerm } from "../candidate/safe-form.ts";
import { cannotReplace, safeText, safeValues, termLeftIn } from "../candidate/safe-values.ts";
import { sealed } from "../coach/check-sum.ts";
import { InclinedError } from "../errors.ts";
import { PRINCIPLE_NAMES, type PrincipleId } from "../principles/names.ts";
import type { ExportPreview } from "../schema/api.ts";
import type { InterviewerPack, PackQuestion } from "../schema/interviewer-pack.ts";
import type { PlannedRound } from "../schema/loop.ts";
import type { Paper } from "../schema/paper.ts";
import { blindSheet } from "./blind-sheet.ts";
import { nameIn, packResume } from "./pack-resume.ts";
import { INTERVIEWER_PACK_VERSION } from "./versions.ts";

/** Of whom a pack is made, and when. */
export interface PackOf {
  workspaceId: string;
  /** The name where the résumé has none. */
  name: string;
  sample: boolean;
  /** Id of the pack. */
  id: string;
  madeAt: string;
}

export interface MadePack {
  pack: InterviewerPack;
  /** What it says in other words, and what it leaves out. It holds the terms: for the candidate's eyes. */
  preview: ExportPreview;
}

const LEFT_OUT = ["stories", "answers and what was found in them", "e-mail address, telephone number, place and links of the résumé"];

/**
 * Everything for a peer who interviews the candidate in one round. Of the papers only the résumé that was accepted and the list of
 * confidential terms are read: what is not in them or in the plan of the round cannot be in the pack.
 * @throws {InclinedError} invalid-input where a term cannot be replaced
 */
export function makeInterviewerPack(papers: readonly Paper[], round: PlannedRound, { workspaceId, name, sample, id, madeAt }: PackOf): MadePack {
  const terms = listedTerms(papers);
  const list = new ReplacementList();
  const resume = papers.find((paper) => paper.kind === "resume" && paper.deletedAt === null);
  const items = resume?.kind === "resume" ? resume.data.items : [];
  const ofRound = list.in("The round");
  const content = {
    format: "inclined-interviewer-pack" as const,
    version: INTERVIEWER_PACK_VERSION as typeof INTERVIEWER_PACK_VERSION,
    id,
    madeAt,
    name: safeText(nameIn(items) ?? name, terms, list.in("Name"), { most: 200, filled: true }),
    sample,
    role: round.role,
    topic: safeText(round.topic, terms, ofRound, { most: 200, filled: true }),
    minutes: round.minutes,
    closingMinutes: round.closingMinutes,
    principles: round.principles.map((principle) => safeText(PRINCIPLE_NAMES[principle as PrincipleId], terms, ofRound)),
    resume: safeValues(packResume(items), terms, { note: list.in("Résumé") }),
    questions: round.questions.map((question) => safeQuestion(question, terms, ofRound)),
    // our own words, in which a term may stand all the same; ids stay
    sheets: safeValues([...new Set(round.questions.map(({ lens }) => lens))].map(blindSheet), terms, { isKept: (key) => key === "id" || key === "kind" || key === "lens", note: list.in("The sheet") }),
  };
  const left = termLeftIn(JSON.stringify(content), terms);
  if (left !== null) throw new InclinedError("invalid-input", cannotReplace(left, "the interviewer pack"));
  return { pack: sealed(content), preview: { replacements: list.all, total: placesIn(list.all), leftOut: LEFT_OUT, withoutTerms: terms.length === 0 ? [workspaceId] : [] } };
}

/** The words of a question may be those of a line of the résumé, of the posting, or of the person's own. */
function safeQuestion({ answer, text, objective, lens, reach, followUps, facts }: PlannedRound["questions"][number], terms: readonly ConfidentialTerm[], note: ReturnType<ReplacementList["in"]>): PackQuestion {
  const safe = (words: string, most: number): string => safeText(words, terms, note, { most, filled: words !== "" });
  return {
    id: answer,
    text: safe(text, 4_000),
    objective: safe(objective, 1_000),
    lens,
    reach: [...reach],
    followUps: followUps.map((words) => safe(words, 1_000)),
    facts: facts.map(({ about, says }) => ({ about: safe(about, 300), says: safe(says, 600) })),
  };
}
