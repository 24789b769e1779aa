import { InclinedError } from "@inclined/core/errors";
import { describe, expect, it } from "vitest";
import { showOriginal } from "./show-original.ts";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe("showing a document", () => {
  it("leaves words and their structure, and nothing that runs or is fetched", async () => {
    const page = '<html><body onload="x()"><script>x()</script><style>a{}</style><h1 style="color:red">Zora <b>Quill</b></h1><img src="https://example.org/a.png"><a href="javascript:x()">Led 9 teams</a><iframe src="//example.org"></iframe></body></html>';
    expect(await showOriginal(file("cv.html", page))).toEqual({ kind: "html", html: "<h1>Zora <b>Quill</b></h1>Led 9 teams" });
  });

  it("hands text on as it is, and leaves a PDF to be drawn", async () => {
    expect(await showOriginal(file("cv.md", "# Zora <b>Quill</b>"))).toEqual({ kind: "text", text: "# Zora <b>Quill</b>" });
    expect(await showOriginal(file("cv.pdf", "%PDF-1.7"))).toEqual({ kind: "pdf" });
    await expect(showOriginal(file("cv.docx", "no zip"))).rejects.toThrow(InclinedError);
  });
});
