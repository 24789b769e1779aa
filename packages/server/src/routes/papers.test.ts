import { randomUUID } from "node:crypto";
import { PaperList, Problem } from "@inclined/core/schema/api";
import { Paper, type PaperWrite } from "@inclined/core/schema/paper";
import { PostingReading } from "@inclined/core/schema/posting";
import { ResumeReading } from "@inclined/core/schema/resume";
import { Transcript } from "@inclined/core/schema/transcript";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest, HOST, ORIGIN } from "../testing/app-under-test.ts";

let studio: AppUnderTest;
let workspaceId: string;
beforeEach(async () => {
  studio = await appUnderTest();
  workspaceId = (await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } })).id;
});
afterEach(() => studio.close());

const at = (paperId = "") => `/api/workspaces/${workspaceId}/papers${paperId === "" ? "" : `/${paperId}`}`;
const story = (title: string, baseRevision = 0): PaperWrite => ({
  baseRevision,
  kind: "story",
  data: { title, claim: null, year: 2024, employer: "Halden Rail", isDataProject: false, parts: {}, forms: {}, numbers: [], interviews: {} },
});
const list = async (query = "") => PaperList.parse(await (await studio.ask("GET", `${at()}${query}`)).json()).papers;

describe("papers", () => {
  it("are written, listed, deleted, brought back and deleted for good", async () => {
    const id = randomUUID();
    const made = Paper.parse(await (await studio.ask("PUT", at(id), story("The registers"))).json());
    expect(made).toMatchObject({ kind: "story", revision: 1, data: { title: "The registers" } });
    expect(await list()).toEqual([made]);
    expect((await studio.ask("DELETE", at(id))).status).toBe(200);
    expect(await list()).toEqual([]);
    expect(await list("?deleted=true")).toHaveLength(1);
    expect((await studio.ask("POST", `${at(id)}/undelete`)).status).toBe(200);
    expect(await list()).toHaveLength(1);
    await studio.ask("DELETE", at(id));
    expect((await studio.ask("DELETE", `${at(id)}?forever=true`)).status).toBe(204);
    expect(await list("?deleted=true")).toEqual([]);
  });

  it("refuse a stale change with both versions, and what is of no known form", async () => {
    const id = randomUUID();
    await studio.ask("PUT", at(id), story("One"));
    await studio.ask("PUT", at(id), story("Two", 1));
    const refused = Problem.parse(await (await studio.ask("PUT", at(id), story("Three", 1))).json());
    expect(refused).toMatchObject({ code: "stale-revision", current: { data: { title: "Two" } }, kept: { field: "paper" } });
    const odd = await studio.ask("PUT", at(randomUUID()), { baseRevision: 0, kind: "poem", data: {} });
    expect(Problem.parse(await odd.json()).code).toBe("invalid-input");
  });

  it("refuse boards with links, with pages or pictures of others, and with what no board is as large as", async () => {
    const box = { id: "box", type: "rectangle", x: 0, y: 0, width: 1, height: 1, angle: 0, strokeColor: "#000", backgroundColor: "transparent", fillStyle: "solid", strokeWidth: 1, strokeStyle: "solid", roundness: null, roughness: 1, opacity: 100, seed: 1, index: null, groupIds: [], frameId: null, boundElements: null, locked: false };
    const put = (elements: object[]) => studio.ask("PUT", at(randomUUID()), { baseRevision: 0, kind: "board", data: { elements, picture: null } });
    expect((await put([box])).status).toBe(200);
    for (const element of [{ ...box, link: "https://example.org" }, { ...box, type: "embeddable" }, { ...box, type: "image", fileId: "x" }, { ...box, strokeColor: "url(#x)" }, { ...box, x: 1e9 }])
      expect(Problem.parse(await (await put([element])).json()).code).toBe("invalid-input");
    expect((await put(Array.from({ length: 1_501 }, () => box))).status).toBe(422);
  });
});

describe("files", () => {
  const send = (what: "resume" | "posting" | "transcript", name: string, body: string) =>
    studio.send(`/api/read/${what}?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { Host: HOST, Cookie: studio.cookie, Origin: ORIGIN, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/octet-stream" },
      body,
    });

  it("are read and not stored", async () => {
    const resume = await send("resume", "cv.txt", "Zora Quill\nzora@example.org\n\nExperience\n\nProgramme Manager, Halden Rail, Oslo   Mar 2019 - Present\n- Led 9 teams.\n");
    expect(ResumeReading.parse(await resume.json()).claims.map(({ text }) => text)).toEqual(["Led 9 teams."]);
    const posting = await send("posting", "job.txt", `Senior Technical Program Manager\n\nBasic Qualifications\n- 5+ years of technical program management\n\n${"We work on trains. ".repeat(20)}`);
    expect(PostingReading.parse(await posting.json())).toMatchObject({ family: "tpm", level: "senior", requirements: [{ kind: "basic" }] });
    const transcript = await send("transcript", "talk.bin", "Interviewer: Why this team?\nMe: Because it ships.\n");
    expect(Transcript.parse(await transcript.json()).segments.map(({ speaker, text }) => [speaker, text])).toEqual([["Interviewer", "Why this team?"], ["Me", "Because it ships."]]);
    expect(await list()).toEqual([]);
  });

  it("that cannot be read are refused with what to do", async () => {
    const refused = await send("resume", "cv.pdf", "no pdf");
    expect(refused.status).toBe(422);
    expect(Problem.parse(await refused.json()).detail).toContain("paste the text");
  });
});
