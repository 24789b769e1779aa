import { describe, expect, it } from "vitest";
import { smallPdf } from "../testing/small-pdf.ts";
import { readResume } from "./read-resume.ts";

const HEAD = "Zora Quill\nzora@example.org\n\n";
const read = async (text: string) => readResume({ name: "cv.txt", bytes: new TextEncoder().encode(text) });
const readPdf = async (...pages: string[]) => readResume({ name: "cv.pdf", bytes: smallPdf(pages) });
/** Text at a place; y from below. */
const at = (x: number, y: number, text: string, size = 10): string => `BT /F ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/g, "\\$&")}) Tj ET`;
const dot = (x: number, y: number): string => `${x} ${y + 2} 3 3 re f`;

const ROLES = [
  { company: "Northmere Freight", place: "Tacoma, WA", title: "Senior Technical Program Manager", from: "Mar 2021", to: "Present" },
  { company: "Umbra", place: "Austin, TX", title: "Engineering Manager", from: "Jun 2016", to: "Feb 2021" },
  { company: "eHarbor", place: "Boise, ID", title: "Business Analyst", from: "Aug 2010", to: "May 2016" },
];
type Role = (typeof ROLES)[number];
const HEADINGS: Readonly<Record<string, (role: Role) => readonly string[]>> = {
  "company and place above title and dates": ({ company, place, title, from, to }) => [`${company}, ${place}`, `${title}        ${from} - ${to}`],
  "company above title and dates": ({ company, title, from, to }) => [company, `${title}        ${from} - ${to}`],
  "company, title, dates": ({ company, title, from, to }) => [company, title, `${from} - ${to}`],
  "company, place, title and dates": ({ company, place, title, from, to }) => [company, place, `${title}        ${from} - ${to}`],
  "title, company and place, dates": ({ company, place, title, from, to }) => [title, `${company}, ${place}`, `${from} - ${to}`],
  "company and dates above title": ({ company, title, from, to }) => [`${company}        ${from} - ${to}`, title],
  "title and dates above company": ({ company, title, from, to }) => [`${title}        ${from} - ${to}`, company],
  "dates, title, company": ({ company, title, from, to }) => [`${from} - ${to}`, title, company],
};

describe("every role has the company of its own heading", () => {
  const forms = Object.keys(HEADINGS).flatMap((heading) => [["- ", true], ["- ", false], ["", true]].map(([bullet, hasBlanks]) => ({ heading, bullet: bullet as string, hasBlanks: hasBlanks as boolean })));
  it.each(forms)("$heading, bullets “$bullet”, blanks $hasBlanks", async ({ heading, bullet, hasBlanks }) => {
    const below = ["Led the move of 42 depots to another system in 14 months, and stopped two rewrites on the way.", "Wrote the plan of record."].map((text) => bullet + text);
    const roles = ROLES.flatMap((role) => [...(HEADINGS[heading]?.(role) ?? []), ...below, ...(hasBlanks ? [""] : [])]);
    const { resume, unread } = await read(`${HEAD}EXPERIENCE\n\n${roles.join("\n")}\n\nEDUCATION\nBSc in Physics, Wexley University, 2006 - 2010\n`);
    expect(resume.work?.map(({ name, position }) => [name, position])).toEqual(ROLES.map(({ company, title }) => [company, title]));
    expect(unread).toEqual([]);
  });
});

describe("dates", () => {
  it("that are open say no end, and one alone is that month", async () => {
    const { resume } = await read(`${HEAD}EXPERIENCE\n\nProgram Manager, Umbra, Austin, TX        2022 –\n- Led nine teams.\n\nAnalyst, eHarbor, Boise, ID        2016 / 09\n- Kept the books.\n`);
    expect(resume.work?.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([["2022", undefined], ["2016-09", "2016-09"]]);
  });

  it("in a column of their own stay with their row", async () => {
    const rows = [["2022", "-", "Fleet Ambassador, Umbra"], ["2022", "-", "Mentor, eHarbor"], ["2018", "-", "Organizer of the Rail User Group, Umbra"]].map((row, place) => row.map((text, cell) => at([50, 74, 92][cell] ?? 0, 600 - place * 13, text)).join(" "));
    const { resume } = await readPdf([at(50, 740, "Zora Quill", 24), at(50, 720, "zora@example.org"), at(50, 640, "Community", 16), ...rows].join(" "));
    expect(resume.volunteer).toEqual([
      { organization: "Umbra", position: "Fleet Ambassador", startDate: "2022" },
      { organization: "eHarbor", position: "Mentor", startDate: "2022" },
      { organization: "Umbra", position: "Organizer of the Rail User Group", startDate: "2018" },
    ]);
  });
});

describe("what stands under a school", () => {
  it("is no half of its degree, and is said where it fits nowhere", async () => {
    const { resume, unread, places, lines } = await readPdf(
      [
        at(50, 740, "Zora Quill", 24), at(50, 720, "zora@example.org"), at(50, 680, "Education", 16),
        at(50, 655, "2012 - 2015 - University of Wexley"), at(50, 643, "Master of Science, Cartography"),
        dot(60, 620), at(70, 620, "Thesis on the drawing of coasts from the air, with field work in three coun-"), at(70, 608, "tries and in Melbourne, Australia"),
        dot(60, 594), at(70, 594, "Won the prize of the faculty"),
        at(200, 20, "zora.example.org - github.com/zoraquill"),
      ].join(" "),
    );
    expect(resume.education).toEqual([{ institution: "University of Wexley", studyType: "Master of Science", area: "Cartography", startDate: "2012", endDate: "2015" }]);
    expect(unread).toEqual(["Thesis on the drawing of coasts from the air, with field work in three countries and in Melbourne, Australia", "Won the prize of the faculty"]);
    expect(places["education-1"]?.map((number) => lines[number]?.text)).toEqual(["2012 - 2015 - University of Wexley", "Master of Science, Cartography"]);
    expect(resume.basics?.profiles).toMatchObject([{ username: "zoraquill" }]);
  });
});

describe("places", () => {
  it("are the lines of the very entry, also where two say the same and the headline says it, too", async () => {
    const role = (title: string, years: string): string => `Umbra, Austin, TX\n${title}        ${years}\n- Led the move of\n  nine depots.\n\n`;
    const { places, lines } = await read(`Zora Quill\nProgram Manager\nzora@example.org\n\nEXPERIENCE\n\n${role("Program Manager", "2019 - 2022")}${role("Analyst", "2015 - 2019")}`);
    const textOf = (id: string): string[] => (places[id] ?? []).map((number) => `${number} ${lines[number]?.text}`);
    expect([textOf("work-1"), textOf("work-1-1"), textOf("work-2"), textOf("work-2-1")]).toEqual([
      ["4 Umbra, Austin, TX", "5 Program Manager  2019 - 2022"], ["6 Led the move of", "7 nine depots."],
      ["8 Umbra, Austin, TX", "9 Analyst  2015 - 2019"], ["10 Led the move of", "11 nine depots."],
    ]);
  });

  it("of a role under a company that stands above several are its own lines only", async () => {
    const { resume, places } = await read(`${HEAD}EXPERIENCE\n\nUmbra Logistics, Austin, TX\n\nProgram Manager        2019 - 2022\n- Led nine depots.\n\nAnalyst        2015 - 2019\n- Kept the books.\n`);
    expect(resume.work?.map(({ name }) => name)).toEqual(["Umbra Logistics", "Umbra Logistics"]);
    expect([places["work-1"], places["work-2"]]).toEqual([[3, 4], [6]]);
  });
});

describe("what two columns or two pages part", () => {
  const main = (y: number, text: string): string => at(200, y, text);
  it("is not glued: the name beside a narrow column is no part of what ends there", async () => {
    const skills = ["Python", "SQL", "Jira", "roadmaps", "risk reviews", "cut-overs", "hiring", "budgets", "coaching", "writing"];
    const bullets = Array.from({ length: 9 }, (_, place) => main(560 - place * 14, `- Moved depot number ${place + 1} to the other system within the planned weekend of work`));
    const { resume } = await readPdf(
      [at(40, 766, "CONTACT", 11), at(40, 754, "zora@example.org"), at(40, 740, "SKILLS", 11), ...skills.map((skill, place) => at(40, 722 - place * 14, skill)), at(40, 560, "INTERESTS", 11), at(40, 545, "Sailing"), at(40, 531, "Old maps"), at(200, 745, "Zora Quill", 26), main(720, "Program Manager"), at(200, 630, "EXPERIENCE", 11), main(600, "Program Manager, Umbra, Austin, TX"), main(586, "2019 - 2022"), ...bullets].join(" "),
    );
    expect(resume.basics?.name).toBe("Zora Quill");
    expect(resume.interests).toEqual([{ name: "Sailing" }, { name: "Old maps" }]);
  });

  it("is not lost: a role of the same shape at the same height on the next page is no repeated head", async () => {
    const page = (years: string, text: string): string => [at(50, 770, `Program Manager, Umbra        ${years}`), at(50, 750, `- ${text}`)].join(" ");
    const { resume } = await readPdf([at(50, 740, "Zora Quill", 24), at(50, 720, "zora@example.org"), at(50, 690, "Experience", 16), at(50, 660, "Director, eHarbor  2019 - 2021"), at(50, 640, "- Led it.")].join(" "), page("2015 - 2018", "Led the first."), page("2011 - 2014", "Led the second."));
    expect(resume.work?.map(({ startDate }) => startDate)).toEqual(["2019", "2015", "2011"]);
  });
});
