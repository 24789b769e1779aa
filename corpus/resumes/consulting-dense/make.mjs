// Needs: Node 20 or newer; LibreOffice Writer (Debian: libreoffice-writer) with `soffice` on the path; the font Liberation Serif
// (Debian: fonts-liberation), which has the widths of Times New Roman. Run: node make.mjs
// The words come from truth.json; this file says only how they are laid out. A point that ends with a colon has the two after it
// as its sub-points; in truth.json each stands by itself, in the order of the page.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const cv = JSON.parse(readFileSync(`${here}truth.json`, 'utf8'))
const esc = (s) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const span = (o) => (o.startDate === o.endDate ? o.endDate : `${o.startDate}–${o.endDate ?? 'Present'}`)
const p = (style, inner) => `<text:p text:style-name="${style}">${inner}</text:p>`
const t = (style, inner) => `<text:span text:style-name="${style}">${inner}</text:span>`
const list = (items) => `<text:list text:style-name="Points">${items.join('')}</text:list>`
const item = (text, sub = '') => `<text:list-item>${p('Point', esc(text))}${sub}</text:list-item>`
const points = (texts) => {
  const out = []
  for (let i = 0; i < texts.length; i++) {
    const nested = texts[i].endsWith(':')
    out.push(item(texts[i], nested ? `<text:list>${item(texts[i + 1])}${item(texts[i + 2])}</text:list>` : ''))
    if (nested) i += 2
  }
  return list(out)
}
const firm = (name, place) => p('Firm', `${t('Bold', esc(name))}<text:tab/>${esc(place)}`)
const role = (title, dates) => p('Role', `${t('Italic', esc(title))}<text:tab/>${dates}`)
const section = (title) => p('Section', title)

const b = cv.basics
const campus = ['Santiago, Chile', 'Concepción, Chile']
const extras = [
  ['Graduated fourth of 118; president of the operations club', 'Exchange term in Kōbe, Japan'],
  ['Thesis on queueing at weighbridges, awarded 6.8 of 7'],
]
let body = p('Name', esc(b.name))
body += p('Contact', `${b.location.city}, Chile | ${b.phone} | ${b.email} | ${b.profiles[0].url.replace('https://', '')}`)
body += section('EDUCATION')
cv.education.forEach((e, i) => { body += firm(e.institution, campus[i]) + role(`${e.studyType}, ${e.area}`, span(e)) + points(extras[i]) })
body += section('PROFESSIONAL EXPERIENCE')
cv.work.forEach((w, i) => {
  if (cv.work[i - 1]?.name !== w.name) body += firm(w.name, w.location)
  body += role(w.position, span(w)) + points(w.highlights)
})
body += section('ADDITIONAL INFORMATION')
for (const s of cv.skills) body += p('Line', `${t('Bold', `${esc(s.name)}:`)} ${esc(s.keywords.join(', '))}`)
body += p('Line', `${t('Bold', 'Languages:')} ${cv.languages.map((l) => `${l.language} (${l.fluency})`).join(', ')}`)
body += p('Line', `${t('Bold', 'Interests:')} ${cv.interests.map((i) => i.name).join('; ')}`)

const style = (name, props, text = '', inner = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${props}>${inner}</style:paragraph-properties><style:text-properties ${text}/></style:style>`
const right = '<style:tab-stops><style:tab-stop style:position="19.05cm" style:type="right"/></style:tab-stops>'
const level = (n, char, left) =>
  `<text:list-level-style-bullet text:level="${n}" text:bullet-char="${char}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${left}cm" fo:text-indent="-0.35cm" fo:margin-left="${left}cm"/></style:list-level-properties></text:list-level-style-bullet>`
const fodt = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Liberation Serif'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Serif" fo:font-size="9pt" fo:language="en" fo:country="US"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Letter"><style:page-layout-properties fo:page-width="21.59cm" fo:page-height="27.94cm" fo:margin="1.27cm"/></style:page-layout>
${style('Name', 'fo:text-align="center"', 'fo:font-size="15pt" fo:font-weight="bold"')}
${style('Contact', 'fo:text-align="center" fo:margin-bottom="0.1cm"')}
${style('Section', 'fo:margin-top="0.2cm" fo:margin-bottom="0.08cm" fo:border-bottom="0.7pt solid #000000"', 'fo:font-size="10pt" fo:font-weight="bold"')}
${style('Firm', 'fo:margin-top="0.12cm"', '', right)}
${style('Role', 'fo:margin-top="0.03cm"', '', right)}
${style('Point', 'fo:text-align="justify"')}
${style('Line', '')}
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="Points">${level(1, '•', 0.6)}${level(2, '–', 1.2)}</text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Letter"/></office:master-styles>
<office:body><office:text>${body}</office:text></office:body>
</office:document>`

const work = mkdtempSync(`${tmpdir()}/resume-`)
writeFileSync(`${work}/resume.fodt`, fodt)
execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', work, `${work}/resume.fodt`], { stdio: 'ignore' })
copyFileSync(`${work}/resume.pdf`, `${here}resume.pdf`)
rmSync(work, { recursive: true, force: true })
