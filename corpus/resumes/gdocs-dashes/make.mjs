// Needs: Node 20, chromium, fonts-liberation. Run: node make.mjs
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
const here = fileURLToPath(new URL(".", import.meta.url))
const t = JSON.parse(readFileSync(here + "truth.json", "utf8"))

const x = s => s.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const b = t.basics
const dates = ['Jun 2021 – Present', 'Mar 2019 – May 2021', 'Aug 2016 – Feb 2019', 'Jan 2014 – Jul 2016']
// Which highlights are sub-bullets of the one before (flat and in order in the truth).
const sub = [[0, 1, 1, 0, 1, 1, 0], [0, 1, 0, 0], [0, 1, 1, 0], [0, 1, 0]]
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marcus Whitfield - Resume (2024) FINAL v3</title><style>
@page { size: Letter; margin: 1in }
body { margin: 0; font: 11pt/1.45 'Liberation Sans', Arial, sans-serif; color: #000 }
h1 { font-size: 22pt; font-weight: 400; margin: 0 0 2pt } .label { color: #666; font-size: 12pt; margin: 0 0 6pt } .c { font-size: 10pt; margin: 0 0 10pt }
a { color: #1155cc } h2 { font-size: 14pt; font-weight: 400; color: #434343; margin: 16pt 0 4pt; break-after: avoid }
.t { font-weight: 700; margin: 12pt 0 0; break-after: avoid } .w { font-style: italic; color: #666; font-size: 10pt; margin: 0 0 2pt; break-after: avoid } p { margin: 0 0 3pt }
.b { position: relative; margin: 0 0 0 36pt } .b::before { content: "●"; position: absolute; left: -18pt; font-size: 8pt; line-height: 13.75pt }
.s { margin-left: 72pt } .s::before { content: "○" }
</style></head><body>
<h1>${b.name}</h1><p class="label">${b.label}</p>
<p class="c">Austin, TX | 512.555.0187 | <a href="mailto:${b.email}">${b.email}</a> | <a href="https://linkedin.com/in/mdwhitfield">linkedin.com/in/mdwhitfield</a> | <a href="https://whitfield.example">whitfield.example</a></p>
<p>${x(b.summary)}</p>
<h2>Experience</h2>
${t.work.map((w, i) => `<p class="t">${w.name} — ${w.position} (${dates[i]})</p><p class="w">${w.location}</p>${w.highlights.map((h, j) => `<div class="b${sub[i][j] ? ' s' : ''}">${x(h)}</div>`).join('\n')}`).join('\n')}
<h2>Education</h2>${t.education.map(e => `<p class="t">${e.institution} — ${e.studyType} ${e.area} (${e.endDate})</p>`).join('')}
<h2>Skills & other</h2>${t.skills.map(s => `<p><b>${s.name}:</b> ${x(s.keywords.join(', '))}</p>`).join('')}
<p><b>Certification:</b> ${t.certificates[0].name} (${t.certificates[0].date})</p><p><b>Languages:</b> English (native), Spanish (conversational)</p>
</body></html>`
writeFileSync(here + 'source.html', html)
const work = mkdtempSync(tmpdir() + "/lay-")
execFileSync("chromium", ["--headless", "--disable-gpu", "--no-sandbox", "--user-data-dir=" + work, "--no-pdf-header-footer", "--print-to-pdf=" + here + "resume.pdf", "file://" + here + "source.html"], { stdio: "ignore" })
rmSync(work, { recursive: true, force: true })

