import { plainText } from "@inclined/core/candidate/find-words";
import { itemsOf } from "@inclined/core/candidate/review-items";
import { describe, expect, it } from "vitest";
import { smallPdf, textLines } from "../testing/small-pdf.ts";
import { readResume } from "./read-resume.ts";

const PLAIN = `Zora Quill
Programme Manager
zora@example.org | +47 555 01 432 | Oslo, Norway | github.com/zoraquill

SUMMARY
Nine years of moving what cannot stop.

EXPERIENCE

Umbra Rail, Oslo
Programme Manager        Mar 2019 - Present
- Led nine teams through the change of 42 stations
  to another signalling system.
- Stopped two rewrites.

eHarbor
Business Analyst        Aug 2015 - Feb 2019
- Kept the books of three depots.
Techs: SQL, Python

EDUCATION
BSc in Physics, Wexley University, Tacoma, WA, 2011 - 2015
- Thesis on tides.
GPA: 3.8

PROJECTS
Tide tables, 2017
Maintainer
- Wrote it in a week.

CERTIFICATIONS
Certified Product Owner, 2022

VOLUNTEERING
Mentor, Harbour School, since 2018

LANGUAGES
Norwegian (native), English, fluent

AWARDS
Prize of the faculty, 2015

SKILLS
Methods: cut-overs, risk reviews
Python, SQL

REFERENCES
On request.
`;
const MARKED = `# Zora Quill

**Programme Manager** · zora@example.org · Oslo, Norway

Nine years of moving what cannot stop, and of saying so early.

## Where I have worked

### Programme Manager, Umbra Rail (2019 – today)

* Led nine teams.
* Stopped two rewrites.

### Analyst, eHarbor, Bergen (2015 – 2019)

* Kept the books.

## What I studied

* Physics, BSc, Wexley University, 2011 – 2015

## Own time

Sails an old boat.
`;
const LABELLED = `Zora Quill
zora@example.org

Work Experience

Halden Systems Ltd., Pune   Sept 2018 - till date
Designation: Technical Program Manager
Project: Loan Desk
Team Size: 65
Responsibilities:
- Led 14 work streams.

Academic Qualifications
B.E., Computer Engineering, Wexley College, 2010

Declaration
All of this is true.
`;
const RESUMES = { "plain text": PLAIN, Markdown: MARKED, "with labels": LABELLED };
const LINES = ["Zyxwort quibblefish", "- Zyxwort of quibblefish.", "Zyxwort: quibblefish", "Zyxwort quibblefish, 2019", "Zyxwort, Quibblefish, Oslo        2012 - 2014", "ZYXWORT QUIBBLEFISH", "zyxwort | Quibblefish GmbH"];

const letters = (text: string): string => plainText(text).plain;
const read = async (name: string, bytes: Uint8Array) => readResume({ name, bytes });
const asText = async (rows: readonly string[]) => read("cv.md", new TextEncoder().encode(rows.join("\n")));
const asPdf = async (rows: readonly string[]) => read("cv.pdf", smallPdf([textLines(rows.map((row) => row.replaceAll(/[–·]/g, "-")), 50, 9)]));

/** What an item or the list of what was not understood says, letters only. */
async function saidOf({ resume, places, unread }: Awaited<ReturnType<typeof readResume>>): Promise<string> {
  const items = itemsOf(resume, places);
  for (const { parent } of items) if (parent !== null) expect(items.map(({ id }) => id)).toContain(parent);
  return letters([...items.flatMap(({ fields }) => Object.values(fields)), ...unread].join("\n"));
}

describe.each(Object.entries(RESUMES))("nothing of a résumé vanishes: %s", (_, resume) => {
  const rows = resume.split("\n");

  it.each(LINES)("a line that nobody expects, anywhere below the name: %s", async (line) => {
    const vanished: string[] = [];
    for (let place = 1; place <= rows.length; place += 1) {
      const all = rows.toSpliced(place, 0, line);
      for (const [kind, reading] of [["text", await asText(all)], ["pdf", await asPdf(all)]] as const) {
        const said = await saidOf(reading);
        if (!said.includes("zyxwort") || !said.includes("quibblefish")) vanished.push(`${kind}, below “${rows[place - 1] ?? ""}”`);
      }
    }
    expect(vanished).toEqual([]);
  });

  it("each role, school and bullet has lines of its own, in order, that hold its words", async () => {
    for (const reading of [await asText(rows), await asPdf(rows)]) {
      const own = itemsOf(reading.resume, reading.places).filter(({ kind }) => kind === "role" || kind === "school" || kind === "bullet");
      const numbers = own.flatMap((item) => item.lines);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const { lines, fields } of own) {
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        const text = letters(lines.map((line) => reading.lines[line]?.text ?? "").join(" "));
        for (const field of ["text", "position", "institution"]) expect(text).toContain(letters(fields[field] ?? ""));
      }
    }
  });
});

it("what is said beside what is read is listed with its words", async () => {
  const { unread } = await asText(PLAIN.split("\n"));
  expect(unread).toEqual(["Tacoma, WA", "Thesis on tides.", "GPA: 3.8", "Maintainer", "REFERENCES", "On request."]);
});
