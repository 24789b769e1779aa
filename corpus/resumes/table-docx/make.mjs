// Needs: Node 20, docx. Run: node make.mjs
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
const here = fileURLToPath(new URL(".", import.meta.url))
const t = JSON.parse(readFileSync(here + "truth.json", "utf8"))
const D = createRequire(import.meta.url)("docx")
const { Document, Packer, Paragraph, TextRun, Table, TableRow, TableCell, WidthType, BorderStyle, AlignmentType, Footer, PageNumber, ExternalHyperlink, LevelFormat } = D

const F = 'Carlito', none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const r = (text, o = {}) => new TextRun({ text, font: F, size: 21, ...o })
const p = (kids, o = {}) => new Paragraph({ children: [].concat(kids).map(k => typeof k === 'string' ? r(k) : k), ...o })
const head = s => p(r(s, { bold: true, size: 24, color: '1F4E79' }), { spacing: { before: 260, after: 80 }, keepNext: true })
const cell = (children, width) => new TableCell({ children, width: { size: width, type: WidthType.DXA }, margins: { top: 40, bottom: 60, left: 60, right: 60 } })
const table = rows => new Table({ borders, columnWidths: [2200, 7400], width: { size: 9600, type: WidthType.DXA }, rows: rows.map(([l, rt]) => new TableRow({ children: [cell(l, 2200), cell(rt, 7400)] })) })
const bul = s => p(s, { numbering: { reference: 'b', level: 0 } })
const dates = ['since 05/2021', '10/2017 – 04/2021', '11/2016 – 09/2017', '02/2013 – 10/2016']
const b = t.basics
const children = [
  p(r('Curriculum Vitae', { size: 20, color: '7F7F7F' })),
  p(r(b.name, { bold: true, size: 36 })),
  p(r(b.label, { size: 24, color: '1F4E79' }), { spacing: { after: 120 } }),
  head('Personal details'),
  table([
    [[p('Address')], [p('ul. Ślężna 118/4, 53-111 Wrocław, Poland')]],
    [[p('Phone')], [p(b.phone)]],
    [[p('E-mail')], [new Paragraph({ children: [new ExternalHyperlink({ link: 'mailto:' + b.email, children: [r(b.email, { underline: {}, color: '0563C1' })] })] })]],
    [[p('Web')], [p('linkedin.com/in/lukasz-wd, github.com/lwdebski')]],
    [[p('Date of birth')], [p('17.03.1988')]],
  ]),
  head('Profile'), p(b.summary),
  head('Professional experience'),
  table(t.work.map((w, i) => [
    [p(dates[i]), ...(w.location ? [p(r(w.location, { size: 18, color: '7F7F7F' }))] : [])],
    [p(r(w.position, { bold: true })), p(r(w.name, { italics: true })), ...w.highlights.map(bul)],
  ])),
  head('Education'),
  table(t.education.map((e, i) => [[p(['10/2010 – 09/2012', '10/2006 – 02/2010'][i])], [p(r(`${e.studyType} ${e.area}`, { bold: true })), p(r(e.institution, { italics: true }))]])),
  head('Certificates'),
  table(t.certificates.map(c => [[p(c.date)], [p(c.name)]])),
  head('Languages and skills'),
  table([
    [[p('Languages')], [p(t.languages.map(l => `${l.language} (${l.fluency})`).join(', '))]],
    ...t.skills.map(s => [[p(s.name)], [p(s.keywords.join(', '))]]),
  ]),
  p('Wrocław, 4 November 2024', { spacing: { before: 300 } }),
  p(r('I agree to the processing of personal data provided in this document for realising the recruitment process.', { size: 16, italics: true, color: '7F7F7F' })),
]
const doc = new Document({
  numbering: { config: [{ reference: 'b', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 284, hanging: 227 } } } }] }] },
  sections: [{
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ font: F, size: 17, children: ['Łukasz Wiśniewski-Dębski – CV – ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })] })] }) },
    children,
  }],
})
writeFileSync(here + 'resume.docx', await Packer.toBuffer(doc))
