import { describe, expect, it } from "vitest";
import { readResume } from "./read-resume.ts";

const read = async (text: string) => (await readResume({ name: "cv.md", bytes: new TextEncoder().encode(text) })).resume;

describe("a résumé that is written with labels", () => {
  it("has the jobs that its companies say, not one for each project", async () => {
    const { work } = await read(`Zora Quill
zora@example.org

Work Experience

Halden Systems Ltd., Pune   Sept 2018 - till date
Designation: Technical Program Manager
Project: Loan Desk
Description: Replacement of a loan system for a bank
with many branches.
Role: Technical Program Manager
Duration: Apr 2021 - till date
Team Size: 65
Responsibilities:
- Led 14 work streams.
Project: Core
Duration: Sept 2018 - Mar 2021
Responsibilities:
- Cut over 412 branches.

Ashgrove Softech, Hyderabad   Jul 2010 - Jan 2014
Designation: Senior Software Engineer
Responsibilities:
- Tuned batch jobs.
`);
    expect(work).toEqual([
      { name: "Halden Systems Ltd.", position: "Technical Program Manager", location: "Pune", startDate: "2018-09", highlights: ["Led 14 work streams.", "Cut over 412 branches."] },
      { name: "Ashgrove Softech", position: "Senior Software Engineer", location: "Hyderabad", startDate: "2010-07", endDate: "2014-01", highlights: ["Tuned batch jobs."] },
    ]);
  });

  it("is left alone where a colon stands now and then", async () => {
    const { work } = await read("Zora Quill\nzora@example.org\n\nExperience\n\nProgramme Manager, Halden Rail, Oslo   Mar 2019 - Present\nPlatform: signals\n- Led 9 teams.\n");
    expect(JSON.stringify(work)).toContain("Platform: signals");
  });
});

describe("skills and certificates under one heading", () => {
  it("are told apart by what they are called", async () => {
    const { skills, certificates } = await read("# Zora Quill\nzora@example.org\n\n## Certifications & Skills\n\nCertifications: Project Management Professional, 2013\n\nSoftware: Jira, SQL\n");
    expect(skills).toEqual([{ name: "Software", keywords: ["Jira", "SQL"] }]);
    expect(certificates).toHaveLength(1);
  });
});
