// Needs: Node 20 or newer; LibreOffice Writer (Debian: libreoffice-writer) with `soffice` on the path; the font Carlito
// (Debian: fonts-crosextra-carlito), whose "ti", "ft" and "tt" are ligatures. Run: node make.mjs
// The words come from truth.json; this file says only how they are laid out.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const r = JSON.parse(readFileSync(`${here}truth.json`, 'utf8'))
// Soft hyphens: invisible unless the line breaks at one.
const soft = { configurable: 'config-ura-ble', registrations: 'regis-tra-tions', requirements: 're-quire-ments', Reorganised: 'Re-or-gan-ised', antibiotics: 'anti-bio-tics', dispensing: 'dis-pens-ing', prescribing: 'pre-scrib-ing', printouts: 'print-outs', customer: 'cus-tomer', accordingly: 'accord-ingly', comparison: 'com-par-i-son', acceptance: 'ac-cept-ance', technicians: 'tech-ni-cians', interaction: 'inter-action', completion: 'com-ple-tion', decisions: 'de-ci-sions', statute: 'stat-ute', replaced: 're-placed', engineers: 'en-gin-eers', interview: 'inter-view', median: 'me-dian', raising: 'rais-ing', forecasting: 'fore-cast-ing', redesigned: 're-de-signed', exercise: 'ex-er-cise', guesses: 'guess-es' }
const hyphenated = (s) => s.replace(/\p{L}+/gu, (w) => soft[w]?.replaceAll('-', '\u00ad') ?? w)
const x = (s) => hyphenated(s).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const months = 'January February March April May June July August September October November December'.split(' ')
const day = (d) => `${months[Number(d.slice(5)) - 1]} ${d.slice(0, 4)}`
const span = (w) => `${day(w.startDate)} to ${w.endDate ? day(w.endDate) : 'date'}`

const p = (style, inner) => `<text:p text:style-name="${style}">${inner}</text:p>`
const list = (items) => `<text:list text:style-name="Arrows">${items.map((t) => `<text:list-item>${p('Item', x(t))}</text:list-item>`).join('')}</text:list>`
const small = (s) => `<text:span text:style-name="SmallCaps">${s}</text:span>`

const b = r.basics
let body = p('Name', b.name) + p('Label', b.label)
body += p('Contact', `Salthill, ${b.location.city}, Ireland  |  ${b.phone}  |  ${b.email}`.replaceAll('  ', ' <text:s/>'))
body += p('Contact', b.profiles[0].url.replace('https://', ''))
body += p('Text', x(b.summary))
body += p('Section', 'Career history')
for (const w of r.work) body += p('Job', `${w.position}, ${small(w.name)}, ${w.location}`) + p('Dates', span(w)) + list(w.highlights)
body += p('Section', 'What I bring')
for (const s of r.skills) body += p('Text', `<text:span text:style-name="Italic">${s.name}</text:span> – ${s.keywords.join('; ')}`)
body += p('Section', 'Education')
for (const e of r.education) body += p('Text', `${e.studyType} in ${e.area}, ${e.institution}, ${e.startDate} to ${e.endDate}`)
body += p('Section', 'Publications')
for (const q of r.publications) body += p('Text', `“${q.name}”, ${q.publisher}, ${q.releaseDate}.`)
body += p('Section', 'Volunteering and languages')
for (const v of r.volunteer) body += p('Text', `${v.position}, ${v.organization}, since ${v.startDate}`)
body += p('Text', r.languages.map((l) => `${l.language} (${l.fluency})`).join(', '))

const para = (name, props, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${props}/><style:text-properties ${text}/></style:style>`
const fodt = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Carlito"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="1" fo:widows="1"/><style:text-properties style:font-name="Carlito" fo:font-size="11.5pt" fo:language="en" fo:country="IE"/></style:default-style>
<text:list-style style:name="Arrows"><text:list-level-style-bullet text:level="1" text:bullet-char="→"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-0.6cm" fo:margin-left="1cm"/></style:list-level-properties><style:text-properties style:font-name="DejaVu Sans" fo:font-family="DejaVu Sans"/></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.3cm" fo:margin-bottom="1.3cm" fo:margin-left="3.3cm" fo:margin-right="3.35cm"/><style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
${para('Head', 'fo:text-align="end" fo:border-bottom="0.4pt solid #777777"', 'fo:font-size="9pt" fo:color="#666666"')}
${para('Foot', 'fo:text-align="center"', 'fo:font-size="9pt" fo:color="#666666"')}
${para('Name', '', 'fo:font-size="24pt" fo:color="#174a3a"')}
${para('Label', 'fo:margin-bottom="0.3cm"', 'fo:font-size="13pt"')}
${para('Contact', '', 'fo:font-size="10pt"')}
${para('Section', 'fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"', 'fo:font-size="14pt" fo:font-weight="bold" fo:color="#174a3a"')}
${para('Job', 'fo:margin-top="0.3cm" fo:keep-with-next="always"', 'fo:font-weight="bold"')}
${para('Dates', 'fo:margin-bottom="0.08cm" fo:keep-with-next="always"', 'fo:font-style="italic"')}
${para('Item', 'fo:margin-bottom="0.06cm" fo:orphans="1" fo:widows="1" fo:text-align="justify"', '')}
${para('Text', 'fo:margin-top="0.1cm"', '')}
<style:style style:name="SmallCaps" style:family="text"><style:text-properties fo:font-variant="small-caps"/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>${p('Head', `${b.name} · Curriculum vitae`)}</style:header><style:footer>${p('Foot', `${b.name} – page <text:page-number/> of <text:page-count/>`)}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body>
</office:document>`

const work = mkdtempSync(`${tmpdir()}/resume-`)
writeFileSync(`${work}/resume.fodt`, fodt)
execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', work, `${work}/resume.fodt`], { stdio: 'ignore' })
copyFileSync(`${work}/resume.pdf`, `${here}resume.pdf`)
rmSync(work, { recursive: true, force: true })
