// Needs: Node 20 or newer; Chromium with `chromium` on the path, and the font Lato (Debian: chromium, fonts-lato).
// Run: node make.mjs
// The words come from truth.json; this file says only how they are laid out. Bars, dots and icons are drawn; the share of each
// bar is decoration and in no field.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const cv = JSON.parse(readFileSync(`${here}truth.json`, 'utf8'))
const b = cv.basics
const esc = (s) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const bare = (u) => u.replace('https://', '')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const day = (d) => (d ? `${MONTHS[d.slice(5) - 1]} ${d.slice(0, 4)}` : 'Present')
const icon = (path) => `<svg viewBox="0 0 20 20"><path d="${path}"/></svg>`
const icons = {
  phone: icon('M5 1h10v18H5zM7 3v11h6V3zM9 15.5h2v2H9z'),
  mail: icon('M1 4h18v12H1zM3 6l7 5 7-5z'),
  pin: icon('M10 1a6 6 0 0 1 6 6c0 4-6 12-6 12S4 11 4 7a6 6 0 0 1 6-6zm0 3.5a2.5 2.5 0 1 0 .01 0z'),
  globe: icon('M10 1a9 9 0 1 0 .01 0zM3 9h14v2H3z'),
  person: icon('M10 2a4 4 0 1 0 .01 0zM2 19c0-5 4-8 8-8s8 3 8 8z'),
}
const contact = [
  [icons.phone, b.phone], [icons.mail, b.email], [icons.pin, `${b.location.city}, Kenya`], [icons.globe, bare(b.url)], [icons.person, bare(b.profiles[0].url)],
]
const shares = [[95, 70, 85], [80, 75, 90], [85, 65, 70]]

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${b.name}</title>
<style>
  @page { size: A4; margin: 0; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 9.6pt/1.4 Lato, sans-serif; color: #3b3b45; -webkit-print-color-adjust: exact; }
  header { background: #c4553d; color: #fff; padding: 13mm 15mm 9mm; }
  h1 { font-size: 31pt; font-weight: 900; margin: 0; line-height: 1.1; }
  .label { font-size: 12pt; letter-spacing: 0.28em; margin: 3px 0 14px; }
  .contact { display: flex; flex-wrap: wrap; gap: 5px 17px; font-size: 8.6pt; }
  .contact span { display: flex; align-items: center; gap: 5px; }
  svg { width: 11px; height: 11px; fill: #fff; fill-rule: evenodd; }
  .cols { display: flex; gap: 9mm; padding: 7mm 15mm 0; }
  aside { flex: 0 0 50mm; }
  main { flex: 1; }
  h2 { font-size: 10.5pt; letter-spacing: 0.22em; text-transform: uppercase; color: #c4553d; margin: 0 0 8px; }
  section + section { margin-top: 7mm; }
  p { margin: 0 0 6px; }
  h3 { font-size: 11pt; margin: 0; color: #22222a; }
  .line { border-left: 2px solid #e7b9ad; margin-left: 5px; padding-left: 15px; }
  .job { position: relative; padding-bottom: 11px; }
  .job::before { content: ""; position: absolute; left: -22px; top: 3px; width: 12px; height: 12px; border-radius: 50%; background: #c4553d; border: 2px solid #fff; }
  .meta { display: flex; justify-content: space-between; font-size: 9pt; color: #8a5245; font-weight: 700; margin-bottom: 3px; }
  ul { margin: 0; padding-left: 14px; }
  li { margin-bottom: 2px; }
  .bring { margin: 6mm 15mm 2mm; }
  .skills { display: flex; gap: 9mm; padding: 0 15mm 12mm; }
  .skills > div { flex: 1; }
  .bar { height: 5px; background: #f0d8d2; border-radius: 3px; margin: 1px 0 7px; }
  .bar i { display: block; height: 5px; background: #c4553d; border-radius: 3px; }
</style>
</head>
<body>
<header>
  <h1>${esc(b.name)}</h1>
  <div class="label">${esc(b.label)}</div>
  <div class="contact">${contact.map(([i, text]) => `<span>${i}${text}</span>`).join('')}</div>
</header>
<div class="cols">
<aside>
  <section><h2>Hello</h2><p>${esc(b.summary)}</p></section>
  <section><h2>Studies</h2>${cv.education.map((e) => `<p><b>${e.studyType} ${e.area}</b><br>${esc(e.institution)}<br>${e.startDate} - ${e.endDate}</p>`).join('')}</section>
  <section><h2>Certified</h2>${cv.certificates.map((c) => `<p><b>${c.name}</b><br>${c.issuer}, ${c.date}</p>`).join('')}</section>
  <section><h2>Languages</h2>${cv.languages.map((l) => `<p><b>${l.language}</b><br>${l.fluency}</p>`).join('')}</section>
</aside>
<main>
  <h2>Where I’ve worked</h2>
  <div class="line">
${cv.work.map((w) => `    <div class="job"><h3>${esc(w.position)}</h3><div class="meta"><span>${esc(w.name)} / ${w.location}</span><span>${day(w.startDate)} - ${day(w.endDate)}</span></div>
    <ul>${w.highlights.map((h) => `<li>${esc(h)}</li>`).join('')}</ul></div>`).join('\n')}
  </div>
</main>
</div>
<h2 class="bring">What I bring</h2>
<div class="skills">
${cv.skills.map((s, i) => `  <div><h3>${s.name}</h3>${s.keywords.map((k, j) => `<div>${k}</div><div class="bar"><i style="width:${shares[i][j]}%"></i></div>`).join('')}</div>`).join('\n')}
</div>
</body>
</html>
`
const profile = mkdtempSync(`${tmpdir()}/resume-`)
writeFileSync(`${profile}/source.html`, html)
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const how = ['--headless', '--disable-gpu', `--user-data-dir=${profile}`, '--no-pdf-header-footer', `--print-to-pdf=${here}resume.pdf`]
execFileSync('chromium', [...asRoot, ...how, pathToFileURL(`${profile}/source.html`).href], { stdio: 'ignore' })
rmSync(profile, { recursive: true, force: true })
