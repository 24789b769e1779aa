// Needs: Node 20, chromium, fonts-lato / open-sans. Run: node make.mjs
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
const here = fileURLToPath(new URL(".", import.meta.url))
const t = JSON.parse(readFileSync(here + "truth.json", "utf8"))
// Neither LibreOffice nor Chromium has a hyphenation dictionary here: soft hyphens in words likely to end a line.
const words = 'scep-ti-cal coun-tries ver-i-fi-ca-tion su-per-vi-sors pho-to-graphed sat-is-fac-tion con-ver-sa-tions in-stal-ment reg-u-la-tion re-fus-als trim-ming ques-tion check-out sat-is-fied'.split(' ')
const shy = s => s.replace(/\p{L}+/gu, w => words.find(x => x.replace(/-/g, '') === w)?.replace(/-/g, '\u00AD') ?? w)

const e = s => s.replace(/&/g, '&amp;')
const x = s => shy(s).replace(/&/g, '&amp;').replace(/</g, '&lt;')
const b = t.basics
const dates = ['03/2021 – Present', '09/2018 – 02/2021', '01/2017 – 08/2018', '10/2014 – 12/2016']
const lvl = { native: 'Native', C2: 'C2 · Proficient', C1: 'C1 · Advanced', B1: 'B1 · Intermediate' }
const bar = { native: 100, C2: 92, C1: 78, B1: 45 }
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CV Inês Carvalhal Teixeira</title><style>
@page { size: A4; margin: 0 }
* { box-sizing: border-box; -webkit-print-color-adjust: exact }
body { margin: 0; font: 10.2pt/1.55 'Open Sans', sans-serif; color: #2b2b2b }
.strip { position: fixed; left: 0; top: 0; width: 58mm; height: 297mm; background: #1f2a37; z-index: -1 }
.grid { display: flex; align-items: flex-start }
aside { width: 58mm; padding: 14mm 7mm; color: #e7ebf0; font-size: 8.8pt; overflow-wrap: anywhere }
aside h2 { font-size: 10pt; letter-spacing: .18em; text-transform: uppercase; border-bottom: 1px solid #5b6b7f; padding-bottom: 3px; margin: 18px 0 7px }
aside p { margin: 3px 0 } aside h4 { margin: 9px 0 2px; color: #8fc7c0; font-size: 9pt }
aside ul { margin: 0; padding: 0; list-style: none }
.avatar { width: 30mm; height: 30mm; border-radius: 50%; background: #8fc7c0; color: #1f2a37; font-size: 26pt; font-weight: 600; text-align: center; line-height: 30mm; margin: 0 auto 4mm }
.bar { height: 3px; background: #3c4a5c } .bar i { display: block; height: 3px; background: #8fc7c0 }
main { flex: 1; min-width: 0 }
table { border-collapse: collapse; width: 100% } td, th { padding: 0 } .inner { padding: 0 13mm 0 10mm }
thead th, tfoot td { height: 13mm }
h1 { font-size: 25pt; line-height: 1.1; margin: 0; font-weight: 300 } h1 b { display: block; font-weight: 700 }
.label { color: #2f7f77; font-size: 11.5pt; margin: 5px 0 0 }
main h2 { font-size: 12pt; letter-spacing: .14em; text-transform: uppercase; color: #1f2a37; margin: 17px 0 6px; break-after: avoid }
.job { margin-bottom: 15px } .top { display: flex; justify-content: space-between; break-after: avoid } .top b { font-size: 10.6pt } .top span { color: #2f7f77; white-space: nowrap; font-size: 9pt }
.co { color: #666; font-size: 9.2pt; break-after: avoid }
main li { list-style: none; position: relative; padding-left: 13px; margin: 2px 0; hyphens: manual; orphans: 2; widows: 2 } main ul { margin: 3px 0 0; padding: 0 } main li::before { content: "▪"; position: absolute; left: 0; color: #2f7f77 }
</style></head><body><div class="strip"></div><div class="grid"><aside>
<div class="avatar">IC</div>
<h2>Contact</h2><p>Rotterdam, NL</p><p>${b.phone}</p><p>${b.email}</p><p>linkedin.com/in/inescteixeira</p><p>carvalhal.example</p>
<h2>Skills</h2>${t.skills.map(s => `<h4>${s.name}</h4><ul>${s.keywords.map(k => `<li>${k}</li>`).join('')}</ul>`).join('')}
<h2>Languages</h2>${t.languages.map(l => `<p>${l.language}<br><small>${lvl[l.fluency]}</small></p><div class="bar"><i style="width:${bar[l.fluency]}%"></i></div>`).join('')}
<h2>Certificates</h2>${t.certificates.map(c => `<p>${c.name}<br><small>${c.date}</small></p>`).join('')}
</aside><main><table><thead><tr><th></th></tr></thead><tfoot><tr><td></td></tr></tfoot><tbody><tr><td><div class="inner">
<h1>Inês <b>Carvalhal Teixeira</b></h1><div class="label">${e(b.label)}</div>
<h2>Profile</h2><div>${x(b.summary)}</div>
<h2>Work Experience</h2>${t.work.map((w, i) => `<div class="job"><div class="top"><b>${e(w.position)}</b><span>${dates[i]}</span></div><div class="co">${e(w.name)} | ${w.location}</div><ul>${w.highlights.map(h => `<li>${x(h)}</li>`).join('')}</ul></div>`).join('\n')}
<h2>Education</h2>${t.education.map(e => `<div class="job"><div class="top"><b>${e.studyType} ${e.area}</b><span>${e.startDate} – ${e.endDate}</span></div><div class="co">${e.institution}</div></div>`).join('')}
</div></td></tr></tbody></table></main></div></body></html>`
writeFileSync(here + 'source.html', html)
const work = mkdtempSync(tmpdir() + "/lay-")
execFileSync("chromium", ["--headless", "--disable-gpu", "--no-sandbox", "--user-data-dir=" + work, "--no-pdf-header-footer", "--print-to-pdf=" + here + "resume.pdf", "file://" + here + "source.html"], { stdio: "ignore" })
rmSync(work, { recursive: true, force: true })

