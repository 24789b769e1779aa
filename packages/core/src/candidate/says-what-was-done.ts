import { tokens } from "../answer/tokens.ts";
import { figuresIn } from "./checkable-figures.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Past forms that do not end in "ed". */
const IRREGULAR = set(
  "led ran built wrote cut drove grew won sold brought taught took made gave got held kept set put sent met found began chose rose fell drew flew spoke spent paid bought lent dealt lost left stood sat saw knew told fought caught sought rebuilt rewrote oversaw undertook overcame withdrew shrank split shut hit let laid won swept wound thought wove broke became came went said",
);
/** They look like a past form and say what something is like. */
const ADJECTIVES = set(
  "based related certified licensed experienced skilled motivated dedicated included advanced distributed embedded interested focused driven oriented detailed trusted seasoned accomplished qualified organized organised minded need speed feed seed red bed exceed proceed succeed indeed hundred sacred talented accredited limited united involved varied gifted selected preferred required",
);
/** Nouns in "ing", and what only lists. */
const NO_DOING = set("ongoing engineering marketing consulting accounting training computing networking programming planning manufacturing banking including using testing learning building everything something nothing anything during leading-edge morning evening according");
/** A line that begins like this praises its writer. */
const PRAISE = set("passionate motivated driven dedicated experienced enthusiastic committed proven seasoned accomplished strong excellent hard-working hardworking results-oriented results-driven detail-oriented self-motivated");
/** What one did, in the present, as some write it. */
const BASE = /^(?:accompan|achiev|adapt|advis|analy[sz]|answer|architect|assess|assist|audit|automat|bring|build|chair|coach|collaborat|conduct|contribut|coordinat|creat|cut|defin|deliver|deploy|design|develop|direct|drive|driv|ensur|establish|evaluat|execut|facilitat|guid|handl|head|help|hir|hold|implement|improv|increas|initiat|integrat|introduc|invent|keep|launch|lead|maintain|manag|measur|mentor|migrat|monitor|negotiat|operat|optimi[sz]|orchestrat|organi[sz]|overse|own|perform|plan|prepar|present|prioriti[sz]|produc|provid|publish|reali[sz]|recruit|reduc|refactor|releas|report|represent|research|resolv|review|run|scal|serv|ship|speak|stabili[sz]|streamlin|supervis|support|teach|test|train|translat|work|writ)(?:e|es|s|y|ies|n)?$/;
/** Work that somebody had. */
const CHARGE = /^(?:responsible|accountable) for\b/i;
const LEAST_WORDS = 4;

/** Items of a résumé that nobody tells: "certificate-2". Their ids are given by the review of the résumé. */
const NO_WORK = /^(?:education|certificate|skills|language|interest|award|publication|summary|label)(?:-|$)/;

/**
 * Whether a line of a résumé says that something was done, so that one can be asked about it: not a certificate, a list of skills, a heading
 * ("Payments platform, Kafka") nor a motto ("Everything that matters").
 */
export function saysWhatWasDone({ id, text }: { id: string; text: string }): boolean {
  if (NO_WORK.test(id)) return false;
  const all = tokens(text);
  const [first = ""] = all.map(({ word }) => word);
  if (PRAISE.has(first)) return false;
  if (CHARGE.test(text) || all.some(({ word }) => isPast(word))) return true;
  if (all.length < LEAST_WORDS) return false;
  // "Reading meters: …" and "…, demonstrating that"; in the middle of a line it says what something is for
  const begins = all.filter(({ start }, at) => at === 0 || /[,:;–-]$/.test(text.slice(0, start).trimEnd()));
  return begins.some(({ word }) => (/[a-z]{2}ing$/.test(word) && !NO_DOING.has(word)) || BASE.test(word)) || figuresIn(text).length > 0;
}

const isPast = (word: string): boolean => IRREGULAR.has(word) || (/[a-z]{2}ed$/.test(word) && !ADJECTIVES.has(word) && (!word.includes("-") || /^(?:co|re|pre|self)-/.test(word)));
