import { readFileSync } from "node:fs";
import { sample } from "@inclined/content/sample";
import { readResume } from "@inclined/intake/resume/read-resume";
import { beforeAll, describe, expect, it } from "vitest";

const pdf = readFileSync(new URL("sample/resume.pdf", import.meta.resolve("@inclined/content/sample")));
const wordsIn = (text: string): string[] => text.replaceAll("**", "").split(/[\s#•·:]+/u).filter((word) => word !== "" && word !== "-").sort();

describe("the sample candidate's résumé as a PDF", () => {
  let fromPdf: Awaited<ReturnType<typeof readResume>>;
  let fromMarkdown: typeof fromPdf;
  beforeAll(async () => {
    fromPdf = await readResume({ bytes: new Uint8Array(pdf), name: "resume.pdf" });
    fromMarkdown = await readResume({ bytes: new TextEncoder().encode(sample.resume), name: "resume.md" });
  });

  it("holds the words of the Markdown and no others, on two pages at most", () => {
    expect(wordsIn(fromPdf.lines.map(({ text }) => text).join("\n"))).toEqual(wordsIn(sample.resume));
    expect(fromPdf.pages.length).toBeLessThanOrEqual(2);
    expect(fromPdf.hidden).toEqual([]);
  });

  it("is read whole: name, roles with their dates, and the same claims under the same ids", () => {
    expect(fromPdf.resume.basics?.name).toBe(sample.candidate.name);
    expect(fromPdf.resume.work).toMatchObject([
      { name: "Larkbasket", position: "Lead Technical Program Manager", startDate: "2022-03" },
      { name: "Fennimore Freight Systems", position: "Technical Program Manager", startDate: "2018-06", endDate: "2022-02" },
      { name: "Ashgrove Instruments", position: "Software Engineer, Test Systems", startDate: "2015-07", endDate: "2018-05" },
    ]);
    const ofRoles = ({ claims }: typeof fromPdf) => claims.filter(({ work }) => work !== null).map(({ id, text }) => [id, text]);
    expect(ofRoles(fromPdf)).toEqual(ofRoles(fromMarkdown));
    expect(fromPdf.unread).toEqual([]);
  });

  it("has the claims that her stories grew from", () => {
    const ids = new Set(fromPdf.claims.map(({ id }) => id));
    expect(sample.stories.flatMap(({ data }) => (data.claim === null || ids.has(data.claim) ? [] : [data.claim]))).toEqual([]);
  });

  it("says nothing of whoever made the file", () => {
    const raw = pdf.toString("latin1");
    expect(raw).toContain("/Creator (Typst");
    expect(raw).not.toMatch(/CreationDate|ModDate|CreateDate|file:\/\/|\/home\/|\/Users\/|\/tmp\//u);
  });
});
