// Needs: Node 20 or newer; LibreOffice Writer (Debian: libreoffice-writer) with `soffice` on the path; the font Carlito
// (Debian: fonts-crosextra-carlito). Run: node make.mjs
// The words come from truth.json; this file says only how they are laid out.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const r = JSON.parse(readFileSync(`${here}truth.json`, 'utf8'))
const x = (s) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const day = (d) => d.split('-').reverse().join('/')
const span = (w) => `${day(w.startDate)} – ${w.endDate ? day(w.endDate) : 'present'}`
const bare = (u) => u.replace('https://', '')
const link = (u) => `<text:a xlink:type="simple" xlink:href="${u}">${bare(u)}</text:a>`

const p = (style, inner) => `<text:p text:style-name="${style}">${inner}</text:p>`
const h = (level, inner) => `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inner}</text:h>`
const list = (items) =>
  `<text:list text:style-name="Bullets">${items.map((t) => `<text:list-item>${p('List_20_Bullet', x(t))}</text:list-item>`).join('')}</text:list>`

const b = r.basics
let body = p('Title', x(b.name)) + p('Subtitle', x(b.label))
body += p(
  'Contact',
  [`${x(b.location.city)}, Poland`, b.phone, `<text:a xlink:type="simple" xlink:href="mailto:${b.email}">${b.email}</text:a>`, link(b.url)].join(' · '),
)
body += p('Contact', b.profiles.map((f) => link(f.url)).join(' · '))
body += h(1, 'Profile') + p('Standard', x(b.summary))
body += h(1, 'Education')
for (const e of r.education)
  body += p('JobLine', `<text:span text:style-name="Bold">${x(e.institution)}</text:span><text:tab/>${e.startDate}–${e.endDate}`) + p('Standard', x(`${e.studyType} in ${e.area}`))
body += h(1, 'Professional experience')
let last = ''
for (const w of r.work) {
  // A second role at the same company stands under the one company heading.
  if (w.name !== last) body += h(2, `${x(w.name)}, ${x(w.location)}`)
  last = w.name
  body += p('JobLine', `<text:span text:style-name="Italic">${x(w.position)}</text:span><text:tab/>${span(w)}`) + list(w.highlights)
}
body += h(1, 'Skills')
for (const s of r.skills) body += p('Standard', `<text:span text:style-name="Bold">${x(s.name)}:</text:span> ${x(s.keywords.join(', '))}`)
body += h(1, 'Certificates and languages')
body += p('Standard', r.certificates.map((c) => `${c.name} (${c.date})`).join(', '))
body += p('Standard', r.languages.map((l) => `${l.language} (${l.fluency})`).join(', '))

const para = (name, props, text, more = '') =>
  `<style:style style:name="${name}" style:family="paragraph" ${more}><style:paragraph-properties ${props}/><style:text-properties ${text}/></style:style>`
const font = 'style:font-name="Carlito"'
const fodt = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Carlito"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties ${font} fo:font-size="10.5pt" fo:language="en" fo:country="GB"/></style:default-style>
${para('Standard', 'fo:margin-bottom="0.08cm"', font, 'style:class="text"')}
${para('Title', 'fo:text-align="center"', 'fo:font-size="22pt" fo:font-weight="bold"', 'style:parent-style-name="Standard"')}
${para('Subtitle', 'fo:text-align="center"', 'fo:font-size="12pt" fo:color="#444444"', 'style:parent-style-name="Standard"')}
${para('Heading_20_1', 'fo:margin-top="0.4cm" fo:margin-bottom="0.12cm" fo:border-bottom="0.6pt solid #1f3864" fo:keep-with-next="always"', 'fo:font-size="13pt" fo:font-weight="bold" fo:color="#1f3864"', 'style:display-name="Heading 1" style:parent-style-name="Standard" style:default-outline-level="1"')}
${para('Heading_20_2', 'fo:margin-top="0.25cm" fo:keep-with-next="always"', 'fo:font-size="11pt" fo:font-weight="bold"', 'style:display-name="Heading 2" style:parent-style-name="Standard" style:default-outline-level="2"')}
${para('List_20_Bullet', 'fo:margin-bottom="0.04cm"', '', 'style:display-name="List Bullet" style:parent-style-name="Standard" style:list-style-name="Bullets"')}
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.9cm" fo:text-indent="-0.45cm" fo:margin-left="0.9cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout>
${para('Contact', 'fo:text-align="center"', 'fo:font-size="10pt"', 'style:parent-style-name="Standard"')}
<style:style style:name="JobLine" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"><style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>${body}</office:text></office:body>
</office:document>`

const work = mkdtempSync(`${tmpdir()}/resume-`)
writeFileSync(`${work}/resume.fodt`, fodt)
execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'docx', '--outdir', work, `${work}/resume.fodt`], { stdio: 'ignore' })
copyFileSync(`${work}/resume.docx`, `${here}resume.docx`)
rmSync(work, { recursive: true, force: true })
