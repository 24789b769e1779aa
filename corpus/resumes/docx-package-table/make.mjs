// Needs: Node 20 or newer; the npm package docx 9.15, installed here, above, or on NODE_PATH. Run: node make.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const {
  AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber,
  Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} = createRequire(import.meta.url)('docx')

const cv = JSON.parse(readFileSync(new URL('truth.json', import.meta.url), 'utf8'))
const day = date => date.split('-').reverse().join('.')
const span = of => `${day(of.startDate)} – ${of.endDate ? day(of.endDate) : 'today'}`

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const text = (words, style = {}) => new TextRun({ text: words, ...style })
const line = (children, options = {}) => new Paragraph({ children: [].concat(children), ...options })
const heading = words => new Paragraph({ text: words, heading: HeadingLevel.HEADING_1 })
const bullet = words => new Paragraph({ children: [text(words)], numbering: { reference: 'points', level: 0 } })
const cell = (width, children, options = {}) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { top: 60, bottom: 60, left: 80, right: 80 }, children, ...options })
const table = (widths, rows, borders = noBorders) =>
  new Table({
    width: { size: widths.reduce((a, b) => a + b), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    rows: rows.map(cells => new TableRow({ cantSplit: false, children: cells.map((children, i) => cell(widths[i], children)) })),
  })
const web = url => new ExternalHyperlink({ link: url, children: [text(url.replace('https://', ''), { style: 'Hyperlink' })] })

const contact = table([1300, 3700, 1300, 3700], [
  [[line(text('Phone', { bold: true }))], [line(text(cv.basics.phone))], [line(text('E-mail', { bold: true }))], [line(text(cv.basics.email))]],
  [[line(text('Lives in', { bold: true }))], [line(text(`${cv.basics.location.city}, United Kingdom`))], [line(text('LinkedIn', { bold: true }))], [line(web(cv.basics.profiles[0].url))]],
])

const jobs = table([2300, 7700], cv.work.map(job => [
  [line(text(span(job), { bold: true })), line(text(job.location))],
  [
    line(text(job.name, { smallCaps: true, size: 24 })),
    line(text(job.position, { italics: true }), { spacing: { after: 60 } }),
    ...job.highlights.map(bullet),
  ],
]), { ...noBorders, insideHorizontal: thin })

const document = new Document({
  title: cv.basics.name,
  creator: cv.basics.name,
  styles: {
    default: {
      document: { run: { font: 'Cambria', size: 21 } },
      heading1: { run: { font: 'Calibri', size: 26, bold: true, color: '5B2A86' }, paragraph: { spacing: { before: 280, after: 100 } } },
      title: { run: { font: 'Calibri', size: 44, color: '5B2A86' } },
    },
  },
  numbering: {
    config: [{
      reference: 'points',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 300, hanging: 220 } } } }],
    }],
  },
  sections: [{
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1100, bottom: 1000, left: 950, right: 950 } } },
    headers: { default: new Header({ children: [line(text(`Curriculum vitae · ${cv.basics.name}`, { size: 17, color: '777777' }), { alignment: AlignmentType.RIGHT })] }) },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 17, color: '777777', children: [`${cv.basics.name} – page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })],
      }),
    },
    children: [
      new Paragraph({ text: cv.basics.name, heading: HeadingLevel.TITLE }),
      line(text(cv.basics.label, { size: 26 }), { spacing: { after: 120 } }),
      contact,
      heading('Profile'),
      line(text(cv.basics.summary)),
      heading('Employment'),
      jobs,
      heading('Education and training'),
      table([2300, 7700], cv.education.map(e => [
        [line(text(`${e.startDate} – ${e.endDate}`, { bold: true }))],
        [line([text(`${e.studyType} ${e.area}`), text('', { break: 1 }), text(e.institution, { italics: true })])],
      ])),
      ...cv.certificates.map(c => line(text(`${c.name} (${c.issuer}, ${c.date})`), { spacing: { before: 80 } })),
      heading('Skills'),
      table([2300, 7700], cv.skills.map(s => [[line(text(s.name, { bold: true }))], [line(text(s.keywords.join('; ')))]]), { ...noBorders, insideHorizontal: thin }),
      heading('Languages'),
      line(text(cv.languages.map(l => `${l.language} (${l.fluency})`).join(', '))),
      heading('Volunteering'),
      line(text('School governor, Harbour Hill Primary, since 2022. Reads to the reception class on Fridays.')),
    ],
  }],
})

writeFileSync(new URL('resume.docx', import.meta.url), await Packer.toBuffer(document))
