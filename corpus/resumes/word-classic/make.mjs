// Needs: Node 20 or newer; the npm package docx 9.15, installed here, above, or on NODE_PATH. Run: node make.mjs
// The words come from truth.json; this file says only how they are laid out: the built-in styles (Title, Heading 1, Heading 2,
// List Bullet), dates in capitals above each job, and skills in a table of two columns.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const {
  BorderStyle, Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} = createRequire(import.meta.url)('docx')

const cv = JSON.parse(readFileSync(new URL('truth.json', import.meta.url), 'utf8'))
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const day = (d) => (d ? `${MONTHS[d.slice(5) - 1]} ${d.slice(0, 4)}` : 'PRESENT')

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const run = (text, more = {}) => new TextRun({ text, ...more })
const para = (style, ...children) => new Paragraph({ style, children })
const section = (text) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] })
// Heading 2 in two halves: the title in the style's colour, the place in the lighter grey of a reference.
const title = (left, right) => new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(left), run(' | '), run(right, { style: 'SubtleReference' })] })
const bullet = (text) => new Paragraph({ style: 'ListBullet', children: [run(text)] })
const web = (link, text) => new ExternalHyperlink({ link, children: [run(text, { style: 'Hyperlink' })] })
const { basics: b } = cv

const half = Math.ceil(cv.skills[0].keywords.length / 2)
const column = (words) => new TableCell({ width: { size: 4680, type: WidthType.DXA }, children: words.map(bullet) })
const skills = new Table({
  width: { size: 9360, type: WidthType.DXA },
  columnWidths: [4680, 4680],
  borders,
  rows: [new TableRow({ children: [column(cv.skills[0].keywords.slice(0, half)), column(cv.skills[0].keywords.slice(half))] })],
})

const doc = new Document({
  title: b.name,
  creator: b.name,
  styles: {
    default: {
      document: { run: { font: 'Calibri', size: 22, color: '595959' }, paragraph: { spacing: { after: 0 } } },
      title: { run: { font: 'Georgia', size: 70, color: '262626', allCaps: true }, paragraph: { spacing: { after: 40 } } },
      heading1: { run: { font: 'Georgia', size: 28, bold: true, color: '262626', allCaps: true }, paragraph: { spacing: { before: 400, after: 200 }, keepNext: true } },
      heading2: { run: { size: 26, bold: true, color: '1D824C' }, paragraph: { spacing: { after: 40 }, keepNext: true } },
      heading3: { run: { size: 22, bold: true, color: '595959', allCaps: false }, paragraph: { spacing: { before: 260 }, keepNext: true } },
    },
    paragraphStyles: [
      { id: 'ContactInfo', name: 'Contact Info', basedOn: 'Normal' },
      { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: { numbering: { reference: 'points', level: 0 } } },
    ],
    characterStyles: [{ id: 'SubtleReference', name: 'Subtle Reference', run: { color: '595959', bold: false } }],
  },
  numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 360, hanging: 360 } } } }] }] },
  sections: [{
    properties: { page: { size: { width: 12240, height: 15840 }, margin: { top: 950, bottom: 1080, left: 1440, right: 1440 } } },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [run(b.name)] }),
      para('ContactInfo', run(`${b.location.city}, South Africa · ${b.phone}`)),
      para('ContactInfo', web(`mailto:${b.email}`, b.email), run(' · '), web(b.profiles[0].url, b.profiles[0].url.replace('https://', ''))),
      new Paragraph({ spacing: { before: 300 }, children: [run(b.summary)] }),
      section('Experience'),
      ...cv.work.flatMap((w) => [
        new Paragraph({ heading: HeadingLevel.HEADING_3, children: [run(`${day(w.startDate)} – ${day(w.endDate)}`)] }),
        title(w.position, `${w.name}, ${w.location}`),
        ...w.highlights.map(bullet),
      ]),
      section('Education'),
      ...cv.education.flatMap((e) => [
        new Paragraph({ heading: HeadingLevel.HEADING_3, children: [run(day(e.endDate))] }),
        title(`${e.studyType} ${e.area}`, e.institution),
      ]),
      section('Skills'),
      skills,
      section('Activities'),
      ...cv.volunteer.flatMap((v) => [title(v.position, v.organization), new Paragraph({ children: [run(v.summary)] })]),
      new Paragraph({ spacing: { before: 160 }, children: [run(cv.languages.map((l) => `${l.language} (${l.fluency})`).join(', '))] }),
    ],
  }],
})
writeFileSync(new URL('resume.docx', import.meta.url), await Packer.toBuffer(doc))
