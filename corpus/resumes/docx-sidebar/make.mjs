// Needs: Node 20 or newer; LibreOffice Writer (Debian: libreoffice-writer) with `soffice` on the path; the font Liberation Sans
// (Debian: fonts-liberation). Run: node make.mjs
// The words come from truth.json; this file says only how they are laid out: one table row, contact and skills in its left
// cell, the jobs in its right cell as indented paragraphs without bullets.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const r = JSON.parse(readFileSync(`${here}truth.json`, 'utf8'))
const x = (s) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const p = (style, inner) => `<text:p text:style-name="${style}">${inner}</text:p>`
const span = (w) => (w.endDate ? `${w.startDate} – ${w.endDate}` : `since ${w.startDate}`)

const b = r.basics
let left = p('Head', 'Contact')
left += p('Small', `${b.location.city}<text:line-break/>Aotearoa New Zealand`)
left += p('Small', b.phone) + p('Small', b.email)
left += b.profiles.map((f) => p('Small', f.url.replace('https://', ''))).join('')
for (const s of r.skills) left += p('Head', `${s.name} skills`) + s.keywords.map((k) => p('Small', k)).join('')
left += p('Head', 'Education')
for (const e of r.education) left += p('Small', `<text:span text:style-name="Bold">${e.studyType}, ${e.area}</text:span><text:line-break/>${e.institution}<text:line-break/>${e.startDate} – ${e.endDate}`)
left += p('Head', 'Languages') + r.languages.map((l) => p('Small', `${l.language}: ${l.fluency}`)).join('')

let right = p('Name', x(b.name)) + p('Label', x(b.label)) + p('Text', x(b.summary))
right += p('Head', 'Work so far')
for (const w of r.work) {
  right += p('Job', `<text:span text:style-name="Bold">${x(w.position)}</text:span> | ${x(w.name)} | ${w.location}`) + p('Dates', span(w))
  right += w.highlights.map((t) => p('Duty', x(t))).join('')
}
right += p('Head', 'Own projects')
for (const q of r.projects) right += p('Job', `<text:span text:style-name="Bold">${q.name}</text:span>`) + p('Dates', span(q)) + p('Duty', x(q.description))

const para = (name, props, text) =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${props}/><style:text-properties ${text}/></style:style>`
const cell = (name, props) => `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.3cm" fo:border="none" ${props}/></style:style>`
const column = (name, width) => `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`
const fodt = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Liberation Sans" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" fo:font-size="10pt" fo:language="en" fo:country="NZ"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:text-properties style:font-name="Liberation Sans"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="1.3cm"/></style:page-layout>
<style:style style:name="Frame" style:family="table"><style:table-properties style:width="18.4cm" table:align="margins"/></style:style>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>
${column('Narrow', '5.4cm')}${column('Wide', '13cm')}${cell('LeftCell', 'fo:background-color="#e9e4d8"')}${cell('RightCell', '')}
${para('Name', '', 'fo:font-size="21pt" fo:font-weight="bold" fo:color="#7a3b12"')}
${para('Label', 'fo:margin-bottom="0.3cm"', 'fo:font-size="12pt"')}
${para('Head', 'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', 'fo:font-size="12pt" fo:font-weight="bold" fo:color="#7a3b12"')}
${para('Small', 'fo:margin-bottom="0.08cm"', 'fo:font-size="9pt"')}
${para('Text', '', '')}
${para('Job', 'fo:margin-top="0.25cm" fo:keep-with-next="always"', '')}
${para('Dates', 'fo:margin-bottom="0.08cm" fo:keep-with-next="always"', 'fo:font-size="9pt" fo:color="#666666"')}
${para('Duty', 'fo:margin-left="0.6cm" fo:margin-bottom="0.12cm"', '')}
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text><table:table table:name="Page" table:style-name="Frame"><table:table-column table:style-name="Narrow"/><table:table-column table:style-name="Wide"/><table:table-row table:style-name="Row"><table:table-cell table:style-name="LeftCell" office:value-type="string">${left}</table:table-cell><table:table-cell table:style-name="RightCell" office:value-type="string">${right}</table:table-cell></table:table-row></table:table></office:text></office:body>
</office:document>`

const work = mkdtempSync(`${tmpdir()}/resume-`)
writeFileSync(`${work}/resume.fodt`, fodt)
execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'docx', '--outdir', work, `${work}/resume.fodt`], { stdio: 'ignore' })
copyFileSync(`${work}/resume.docx`, `${here}resume.docx`)
rmSync(work, { recursive: true, force: true })
