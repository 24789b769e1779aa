import type { Line } from "../page/line.ts";
import { dateRanges } from "./dates.ts";
import { COMPANY, DEGREE, POSITION, SCHOOL } from "./words-of-trade.ts";

export type SectionKind =
  | "head" | "summary" | "work" | "education" | "skills" | "projects" | "certificates" | "languages" | "awards" | "publications" | "interests" | "volunteer" | "references" | "contact" | "other";

/** A part of a résumé under one heading; `head` is what stands above the first. */
export interface Section {
  kind: SectionKind;
  heading: Line | null;
  lines: readonly Line[];
  /** True where the heading says nothing of the kind, and what stands below it told. */
  byContent?: boolean;
}

/** Headings by what they are, letters only and small. */
const HEADINGS: Readonly<Record<Exclude<SectionKind, "head" | "other">, string>> = {
  work:
    "experience workexperience professionalexperience workhistory employment employmenthistory employmentexperience career careerhistory professionalbackground professionalhistory relevantexperience industryexperience " +
    "whereiveworked whereihaveworked positions positionsheld jobs jobhistory selectedexperience leadershipexperience technicalexperience researchexperience teachingexperience internships internshipexperience " +
    "experiences additionalexperience otherexperience previousexperience earlierexperience earliercareer experiencehighlights workandexperience myexperience mywork careerexperience workingexperience professionalcareer whativedone " +
    "whatihavedone roles programmanagementexperience productexperience productmanagementexperience engineeringexperience consultingexperience militaryexperience businessexperience",
  education:
    "education academicbackground educationalbackground studies academics academichistory academicqualifications educationandtraining educationtraining qualifications educationalqualifications schooling university degrees " +
    "educationandqualifications educationcertifications educationandcertifications educationalhistory whereistudied mystudies whatistudied educationcertificates formation",
  skills:
    "skills technicalskills coreskills keyskills skillset competencies corecompetencies keycompetencies expertise areasofexpertise technologies techstack toolbox tools toolsandtechnologies toolstechnologies skillstools " +
    "technicalexpertise technicalproficiencies proficiencies strengths whatibring skillsandtools skillsandtechnologies skillsandinterests skillsandawards skillsawards professionalskills softskills hardskills computerskills itskills " +
    "programmingskills technicalcompetencies capabilities specialties specialities knowledge additionalskills otherskills skillsandexpertise skillsexpertise skillssummary technicalsummary programminglanguages methods methodsandtools " +
    "skillscompetencies skillsandcompetencies whatiknow mytoolbox topskills toolsimethods",
  projects: "projects personalprojects sideprojects selectedprojects keyprojects projectexperience academicprojects opensource opensourceprojects portfolio notableprojects projectwork thingsivebuilt researchprojects",
  summary:
    "summary profile about aboutme objective professionalsummary executivesummary careersummary careerobjective introduction professionalprofile personalstatement personalprofile overview careerprofile whoiam statement " +
    "professionalobjective profilesummary summaryofqualifications qualificationssummary qualificationsummary highlights careerhighlights inbrief inshort bio biography",
  certificates: "certifications certificates certification licenses licences licensesandcertifications certificationsandlicenses courses training trainings coursesandcertifications professionaldevelopment certificationsandtraining trainingandcertifications coursesandtraining furthertraining licensescertifications credentials",
  languages: "languages languageskills spokenlanguages linguisticskills languagesspoken",
  awards: "awards honors honours achievements awardsandhonors honorsandawards honorsawards awardsachievements awardsandachievements recognition keyachievements accomplishments mostproudof scholarships patentsandawards awardsandrecognition honoursandawards",
  publications: "publications patents papers talks publicationsandtalks talksandpublications presentations speaking writing presentation selectedpublications publicationsandpatents patentsandpublications publicationspatents conferences",
  interests: "interests hobbies hobbiesandinterests interestsandhobbies personalinterests activities extracurricularactivities extracurricular outsidework leisure",
  volunteer: "volunteer volunteering volunteerexperience volunteerwork community communityservice communityinvolvement voluntarywork socialengagement volunteerings volunteeringandcommunity leadershipandvolunteering",
  references: "references referees referencesavailableuponrequest recommendations",
  contact: "contact contactdetails contactinformation contactme personaldetails personalinformation personaldata links online findme getintouch details reachme contacts onlineprofiles profiles socials social",
};

const KIND_OF = new Map(Object.entries(HEADINGS).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind as SectionKind] as const)));
/** Words that decide in a heading that nobody has seen before; the first that fits. */
const TELLING: readonly (readonly [SectionKind, RegExp])[] = [
  ["volunteer", /volunt|communit/],
  ["education", /educat|academ|studied|studies|learne?[dt]\b/],
  ["certificates", /certif|licen[cs]e|training|course/],
  ["projects", /project/],
  ["publications", /publicat|patent|talks/],
  ["work", /experience|employ|worked|career|work history|positions|jobs/],
  ["skills", /skill|competenc|expertise|technolog|toolbox|tools|proficien|strength/],
  ["languages", /language/],
  ["awards", /award|hono[u]?r|achievement/],
  ["interests", /interest|hobb/],
  ["references", /referee|reference/],
  ["summary", /summary|profile|about|objective/],
  ["contact", /contact|links/],
  ["work", /\bwork\b|\bpath\b|journey|\bjobs?\b/],
  ["education", /\bschools?\b|university/],
];
/** A name in a column of its own is so many times as large as the running text. */
const LEAST_NAME = 1.5;
/** In points: lines of a column begin so near to each other, with their bullets or without. */
const SAME_COLUMN = 24;
const MOST_LETTERS = 42;
const MOST_WORDS = 6;

const lettersOf = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("&", "and").replaceAll(/[^a-z]/g, "");
const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** What people see at a glance: lines that look like this belong together. */
interface Style {
  size: number;
  bold: boolean;
  capitals: boolean;
  color: string;
}

const styleOf = ({ size, bold, color, text }: Line): Style => ({ size: Math.round(size * 4) / 4, bold, capitals: isCapitals(text), color });
const isSame = (a: Style, b: Style): boolean => Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.capitals === b.capitals && a.color === b.color;

/** Kind of the heading that the words are, or null. @param exact false: a word that tells is enough */
function kindOf(text: string, exact: boolean): SectionKind | null {
  const plain = text.replace(/[:：]\s*$/, "").replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (plain.length > MOST_LETTERS || plain.split(/\s+/).length > MOST_WORDS || /[.;,]$/.test(text.trim())) return null;
  const letters = lettersOf(plain);
  const known = KIND_OF.get(letters) ?? KIND_OF.get(letters.replace(/^my/, "")) ?? KIND_OF.get(letters.replace(/continued$|cont$/, ""));
  if (known !== undefined || exact) return known ?? null;
  const small = plain.toLowerCase();
  return TELLING.find(([, words]) => words.test(small))?.[0] ?? null;
}

/** True for words that are a heading and nothing else; a heading may also be guessed by a word of it, and then may name a company. */
export const isSurelyHeading = (text: string): boolean => kindOf(text, true) !== null || !COMPANY.test(text.replace(/^international\b/i, ""));

/** Size of most of the letters. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0] as [number, number])[0];
}

/** Cuts a résumé at its headings. Lines of one column that begin without a heading go on with what was before them. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const body = bodySize(lines);
  const isSet = (line: Line): boolean =>
    line.heading !== undefined || line.bold || line.size > body * 1.05 || isCapitals(line.text) || /[:：]$/.test(line.text) || line.gap > 0.15 || line.color !== (lines.find(({ bullet }) => bullet)?.color ?? "#000000");
  const isAlone = (line: Line): boolean => line.cells.length === 1 || lettersOf(line.text).length < 24;
  const known = new Map<Line, SectionKind>();
  for (const line of lines) {
    if (!isAlone(line)) continue;
    const kind = kindOf(line.text, true);
    // alone on its line and with a capital: a heading even where nothing sets it apart
    if (kind !== null && (isSet(line) || (!line.bullet && /^\p{Lu}/u.test(line.text)))) known.set(line, kind);
  }
  // other headings look like those that are known
  const styles = [...known.keys()].map(styleOf);
  const stands = (style: Style): boolean => style.size > body * 1.12 || style.capitals;
  for (const line of lines) {
    if (known.has(line) || line.cells.length > 1 || line.text.length > MOST_LETTERS || /\d{4}|@|[.;,]$/.test(line.text) || lettersOf(line.text).length < 3) continue;
    const style = styleOf(line);
    if (line.bold && !POSITION.test(line.text) && !/[|·•,@–]/.test(line.text) && styles.some((other) => isSame(other, style)) && kindOf(line.text, false) !== null && line.text.split(" ").length <= 4) {
      known.set(line, kindOf(line.text, false) ?? "other");
      continue;
    }
    // what holds a place, a company or a position heads an entry, not a part
    if (kindOf(line.text, false) === null && (/,/.test(line.text) || POSITION.test(line.text) || COMPANY.test(line.text))) continue;
    const isAlike = styles.some((other) => isSame(other, style)) && (stands(style) || line.heading !== undefined);
    if (isAlike || (line.heading !== undefined && line.heading <= 2 && styles.every(({ size }) => style.size >= size - 0.6))) known.set(line, kindOf(line.text, false) ?? "other");
  }
  // the name at the top may be set like a heading
  const first = lines.findIndex((line) => (known.get(line) ?? "other") !== "other");
  for (const [place, line] of lines.entries()) if (place < first && known.get(line) === "other") known.delete(line);

  const largest = Math.max(...lines.map(({ size }) => size)) - 0.5;
  const sections: { kind: SectionKind; heading: Line | null; lines: Line[] }[] = [{ kind: "head", heading: null, lines: [] }];
  let goesOn: (typeof sections)[number] | null = null;
  for (const [place, line] of lines.entries()) {
    const kind = known.get(line);
    const before = lines[place - 1];
    // a column that begins without a heading and gives an address does not go on with the one before it
    if (kind === undefined && before !== undefined && before.column !== line.column && sections.at(-1)?.kind !== "head") {
      const end = lines.findIndex((other, at) => at > place && known.has(other));
      const own = lines.slice(place, end < 0 ? undefined : end);
      // beside a narrow column that comes first, the name heads the wide one
      if (own.some(({ size }) => size > body * LEAST_NAME && size >= largest)) sections.push({ kind: "head", heading: null, lines: [] });
      else if (own.some(({ text }) => /\S@\S+\.\S/.test(text))) sections.push({ kind: "contact", heading: null, lines: [] });
    }
    if (kind !== undefined) {
      sections.push({ kind, heading: line, lines: [] });
      goesOn = null;
    } else {
      // a new page goes on with what ended in this column, not with what stood beside it
      if (before !== undefined && before.page !== line.page) {
        const onThatPage = (own: readonly Line[]): Line[] => own.filter(({ page }) => page === before.page);
        const last = onThatPage(sections.at(-1)?.lines ?? []);
        const isBeside = last.length > 0 && last.every(({ x0, x1 }) => line.x0 < x0 - SAME_COLUMN || line.x0 > x1);
        goesOn = isBeside ? (sections.findLast(({ lines: own }) => onThatPage(own).some(({ x0 }) => Math.abs(x0 - line.x0) < SAME_COLUMN)) ?? null) : null;
      }
      (goesOn ?? sections.at(-1))?.lines.push(line);
    }
  }
  return sections.map((section) => (section.kind === "other" ? { ...section, kind: kindByContent(section.lines), byContent: true } : section));
}

/** What a part is whose heading says nothing: positions with dates are work, degrees with dates education. */
function kindByContent(lines: readonly Line[]): SectionKind {
  const dated = lines.filter(({ text }) => dateRanges(text).some(({ single }) => !single)).length;
  const hits = (pattern: RegExp): number => lines.filter(({ text, bullet }) => !bullet && text.length < 90 && pattern.test(text)).length;
  if (dated === 0) return "other";
  if (hits(DEGREE) >= 1 && hits(SCHOOL) >= 1 && hits(POSITION) < dated) return "education";
  return hits(POSITION) >= Math.max(1, dated / 2) && lines.length >= dated * 3 ? "work" : "other";
}
