// Needs: Node 20 or newer; LibreOffice Writer (Debian: libreoffice-writer) with `soffice` on the path; the font Liberation Sans
// (Debian: fonts-liberation). Run: node make.mjs
// The words come from truth.json; this file says only how they are laid out: tables of two columns, labels and dates in the left.
// What a form of this kind asks for beside (birth, nationality, driving licence, levels) stands here and in no field of truth.json.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const cv = JSON.parse(readFileSync(`${here}truth.json`, 'utf8'))
const b = cv.basics
const esc = (s) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const day = (d) => d.split('-').reverse().join('/')
const span = (o) => `${day(o.startDate)} – ${o.endDate ? day(o.endDate) : 'CURRENT'}`
const bare = (u) => u.replace('https://', '')
const p = (style, inner) => `<text:p text:style-name="${style}">${inner}</text:p>`
const t = (style, inner) => `<text:span text:style-name="${style}">${inner}</text:span>`
const link = (u, shown = bare(u)) => `<text:a xlink:type="simple" xlink:href="${u}">${t('Web', shown)}</text:a>`
const list = (items) =>
  `<text:list text:style-name="Points">${items.map((i) => `<text:list-item>${p('Point', esc(i))}</text:list-item>`).join('')}</text:list>`

let tables = 0
const grid = (rows) => `<table:table table:name="T${++tables}" table:style-name="Grid"><table:table-column table:style-name="Left"/><table:table-column table:style-name="Right"/>${rows
  .map(([left, right]) => `<table:table-row><table:table-cell office:value-type="string">${left}</table:table-cell><table:table-cell office:value-type="string">${right}</table:table-cell></table:table-row>`)
  .join('')}</table:table>${p('Gap', '')}`
const section = (title) => [p('Section', title), p('Rule', '')]

const personal = grid([
  [p('Section', 'Personal information'), p('Name', esc(b.name))],
  [p('Label', ''), p('Line', `${esc(b.location.address)}, ${b.location.postalCode} ${b.location.city} (Romania)`)
    + p('Line', `☎ ${b.phone}`)
    + p('Line', `✉ ${link(`mailto:${b.email}`, b.email)}`)
    + p('Line', `${link(b.url)} <text:s text:c="2"/>${link(b.profiles[0].url)}`)
    + p('Line', `${t('Blue', 'Sex')} Female | ${t('Blue', 'Date of birth')} 21/08/1988 | ${t('Blue', 'Nationality')} Romanian`)],
  [p('Section', 'Position'), p('Strong', esc(b.label))],
])
const jobs = grid([
  section('Work experience'),
  ...cv.work.map((w) => [
    p('Date', span(w)),
    p('Strong', esc(w.position)) + p('Line', `${esc(w.name)}, ${esc(w.location)} | ${link(w.url)}`) + list(w.highlights),
  ]),
])
const towns = ['Cluj-Napoca (Romania)', 'Brașov (Romania)']
const schools = grid([
  section('Education and training'),
  ...cv.education.map((e, i) => [p('Date', span(e)), p('Strong', esc(`${e.studyType}, ${e.area}`)) + p('Line', esc(`${e.institution}, ${towns[i]}`))]),
  ...cv.certificates.map((c) => [p('Date', day(c.date)), p('Strong', esc(c.name))]),
])

const levels = { C1: ['C1', 'C1', 'C1', 'C1', 'C1'], B2: ['B2', 'B2', 'B2', 'B2', 'B2'] }
const box = (inner, more = '') => `<table:table-cell table:style-name="Box" office:value-type="string"${more}>${p('Small', inner)}</table:table-cell>`
const covered = '<table:covered-table-cell/>'
const row = (cells) => `<table:table-row>${cells.join('')}</table:table-row>`
const spoken = `<table:table table:name="Levels" table:style-name="Inner"><table:table-column table:style-name="Fifth" table:number-columns-repeated="6"/>
${row([box(''), box('UNDERSTANDING', ' table:number-columns-spanned="2"'), covered, box('SPEAKING', ' table:number-columns-spanned="2"'), covered, box('WRITING')])}
${row(['', 'Listening', 'Reading', 'Spoken interaction', 'Spoken production', ''].map((c) => box(c)))}
${cv.languages.slice(1).map((l) => row([box(t('Strong', l.language)), ...levels[l.fluency].map((c) => box(c))])).join('')}</table:table>`
const skills = grid([
  section('Personal skills'),
  [p('Label', esc(cv.languages[0].fluency)), p('Line', cv.languages[0].language)],
  [p('Label', 'Other languages'), spoken + p('Small', 'Levels: A1 and A2: basic user; B1 and B2: independent user; C1 and C2: proficient user')],
  ...cv.skills.map((s) => [p('Label', esc(s.name)), p('Line', esc(s.keywords.join(', ')))]),
  [p('Label', 'Driving licence'), p('Line', 'B')],
])

const style = (name, props, text = '', more = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard" ${more}><style:paragraph-properties ${props}/><style:text-properties ${text}/></style:style>`
const letters = (name, text) => `<style:style style:name="${name}" style:family="text"><style:text-properties ${text}/></style:style>`
const blue = 'fo:color="#0e4194"'
const fodt = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Sans" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Sans" fo:font-size="10.5pt" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="1.2cm" fo:margin-right="1.6cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
<style:style style:name="Grid" style:family="table"><style:table-properties style:width="18.2cm" table:align="left"/></style:style>
<style:style style:name="Inner" style:family="table"><style:table-properties style:width="12.6cm" table:align="left"/></style:style>
<style:style style:name="Left" style:family="table-column"><style:table-column-properties style:column-width="5cm"/></style:style>
<style:style style:name="Right" style:family="table-column"><style:table-column-properties style:column-width="13.2cm"/></style:style>
<style:style style:name="Fifth" style:family="table-column"><style:table-column-properties style:column-width="2.1cm"/></style:style>
<style:style style:name="Box" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #c7d3e8" fo:padding="0.05cm"/></style:style>
${style('Head', 'fo:text-align="end"', `fo:font-size="9pt" ${blue}`)}
${style('Foot', '', 'fo:font-size="8pt" fo:color="#3f3a38"').replace('<style:paragraph-properties />', '<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="18.2cm" style:type="right"/></style:tab-stops></style:paragraph-properties>')}
${style('Section', 'fo:text-align="end" fo:margin-right="0.35cm" fo:margin-top="0.1cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"', `fo:text-transform="uppercase" fo:font-size="10pt" ${blue}`)}
${style('Rule', 'fo:margin-top="0.1cm" fo:margin-bottom="0.25cm" fo:border-bottom="1pt solid #c7d3e8"', 'fo:font-size="6pt"')}
${style('Label', 'fo:text-align="end" fo:margin-right="0.35cm" fo:margin-bottom="0.15cm"', blue)}
${style('Date', 'fo:text-align="end" fo:margin-right="0.35cm" fo:margin-top="0.25cm"', blue)}
${style('Name', 'fo:margin-bottom="0.15cm"', 'fo:font-size="14pt" fo:color="#3f3a38"')}
${style('Strong', 'fo:margin-top="0.2cm" fo:margin-bottom="0.06cm"', `fo:font-size="12pt" ${blue}`)}
${style('Line', 'fo:margin-bottom="0.1cm"', 'fo:color="#3f3a38"')}
${style('Point', 'fo:margin-bottom="0.1cm" fo:orphans="1" fo:widows="1"', 'fo:color="#3f3a38"', 'style:list-style-name="Points"')}
${style('Small', '', 'fo:font-size="8pt" fo:color="#3f3a38"')}
${style('Gap', '', 'fo:font-size="11pt"')}
${letters('Blue', blue)}${letters('Strong', 'fo:font-weight="bold"')}${letters('Web', `${blue} style:text-underline-style="solid"`)}
<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="▪"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.4cm" fo:text-indent="-0.4cm" fo:margin-left="0.4cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>${p('Head', `Curriculum vitae <text:s text:c="2"/>${esc(b.name)}`)}</style:header><style:footer>${p('Foot', '04/05/2025<text:tab/>Page <text:page-number text:select-page="current">1</text:page-number> / <text:page-count>2</text:page-count>')}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>${personal}${jobs}${schools}${skills}</office:text></office:body>
</office:document>`

const work = mkdtempSync(`${tmpdir()}/resume-`)
writeFileSync(`${work}/resume.fodt`, fodt)
execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', work, `${work}/resume.fodt`], { stdio: 'ignore' })
copyFileSync(`${work}/resume.pdf`, `${here}resume.pdf`)
rmSync(work, { recursive: true, force: true })
