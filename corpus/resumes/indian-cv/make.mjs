// Needs: Node 20, docx, LibreOffice. Run: node make.mjs
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
const here = fileURLToPath(new URL(".", import.meta.url))
const t = JSON.parse(readFileSync(here + "truth.json", "utf8"))
// Neither LibreOffice nor Chromium has a hyphenation dictionary here: soft hyphens in words likely to end a line.
const words = 'Pro-gram Man-age-ment as-so-ci-ated plat-form trans-ac-tions im-ple-men-ta-tion knowl-edge in-tro-duc-ing sat-is-fac-tion'.split(' ')
const shy = s => s.replace(/\p{L}+/gu, w => words.find(x => x.replace(/-/g, '') === w)?.replace(/-/g, '\u00AD') ?? w)
const D = createRequire(import.meta.url)("docx")
const { Document, Packer, Paragraph, TextRun, TabStopType, Table, TableRow, TableCell, WidthType, BorderStyle, AlignmentType, Header, Footer, PageNumber, LevelFormat } = D

const F = 'Carlito', RIGHT = 9638
const r = (text, o = {}) => new TextRun({ text, font: F, size: 21, ...o })
const p = (kids, o = {}) => new Paragraph({ children: [].concat(kids).map(k => typeof k === 'string' ? r(k) : k), ...o })
const head = s => p(r(s, { bold: true, underline: {}, size: 24 }), { spacing: { before: 140, after: 60 }, shading: { fill: 'D9D9D9' }, keepNext: true })
const arrow = s => p(shy(s), { numbering: { reference: 'a', level: 0 }, alignment: AlignmentType.JUSTIFIED })
const lab = (l, v) => p([r(l + ': ', { bold: true }), r(shy(v))], { indent: { left: 200 } })
const grid = (rows, firstBold, widths) => new Table({ width: { size: RIGHT, type: WidthType.DXA }, columnWidths: widths, rows: rows.map((row, i) => new TableRow({ cantSplit: true, children: row.map((s, j) => new TableCell({ width: { size: widths[j], type: WidthType.DXA }, margins: { left: 80, right: 80, top: 20, bottom: 20 }, children: [p(r(s, { bold: firstBold && i === 0 }))] })) })) })
const b = t.basics
const k = t.skills[0].keywords
const wdates = ['Sept ’18 – till date', 'Feb ’14 – Aug ’18', 'Jul ’10 – Jan ’14']
const pdates = ['Apr ’21 – till date', 'Sept ’18 – Mar ’21', 'Feb ’14 – Aug ’18', 'Jul ’10 – Jan ’14']
const size = ['65 members', '42 members', '18 members', '9 members'], env = ['Java, Spring Boot, AWS, Kafka', 'Finacle, Oracle 19c, Control-M', 'Java, Oracle 11g, SMPP', 'Java, Struts, Oracle 11g']
const role = ['Technical Program Manager', 'Technical Program Manager', 'Project Lead', 'Senior Software Engineer']
const at = [[0, 0, 4], [0, 4, 7], [1, 0, 4], [2, 0, 3]] // project: employer, first and end highlight
const body = [
  p(r('CURRICULUM VITAE', { bold: true, size: 28 }), { alignment: AlignmentType.CENTER, spacing: { after: 100 } }),
  p(r(b.name.toUpperCase(), { bold: true, size: 26 })),
  p(r(b.label, { italics: true })),
  p('Mobile: ' + b.phone), p('E-mail: ' + b.email), p('LinkedIn: www.linkedin.com/in/raghunandan-deshpande'),
  head('Professional Summary'), p(shy(b.summary), { alignment: AlignmentType.JUSTIFIED }),
  head('Key Skills'), grid([k.slice(0, 3), k.slice(3, 6), k.slice(6, 9)], false, [3212, 3213, 3213]),
  head('Work Experience'),
]
t.work.forEach((w, wi) => {
  body.push(new Paragraph({ keepNext: true, spacing: { before: 140 }, tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }], children: [r(`${w.name}, ${w.location}\t${wdates[wi]}`, { bold: true })] }))
  body.push(p([r('Designation: ', { bold: true }), w.position], { keepNext: true }))
  t.projects.forEach((pr, i) => {
    if (at[i][0] !== wi) return
    body.push(p([r(`Project: ${pr.name}`, { bold: true, underline: {} })], { keepNext: true, spacing: { before: 80 }, indent: { left: 200 } }))
    body.push(lab('Description', pr.description), lab('Role', role[i]), lab('Duration', pdates[i]), lab('Team Size', size[i]), lab('Environment', env[i]), p(r('Responsibilities:', { bold: true }), { keepNext: true, indent: { left: 200 } }))
    body.push(...w.highlights.slice(at[i][1], at[i][2]).map(arrow))
  })
})
const marks = ['7.9 CGPA', '68.40 %', '81.17 %'], univ = ['AICTE (Distance)', 'Panchganga University', 'Maharashtra State Board']
body.push(head('Academic Qualifications'), grid([['Degree', 'Institute', 'Board / University', 'Year', 'Marks'], ...t.education.map((e, i) => [e.studyType + (e.area ? ` (${e.area})` : ''), e.institution, univ[i], e.endDate, marks[i]])], true, [2300, 3138, 2100, 900, 1200]))
body.push(head('Certifications'), arrow('PMP® from PMI (Nov ’16)'), arrow('SAFe® 5 Agilist (2021)'), arrow('AWS Certified Cloud Practitioner (2022)'))
body.push(head('Personal Details'))
const det = [['Father’s Name', 'Shri. Shrikant V. Deshpande'], ['Date of Birth', '09th Aug 1988'], ['Marital Status', 'Married'], ['Languages Known', t.languages.map(l => l.language).join(', ')], ['Passport No.', 'available, valid till 2031'], ['Address', 'Flat No. B-703, Sahyadri Heights, Baner Road, Pune – 411045']]
for (const [a, v] of det) body.push(new Paragraph({ tabStops: [{ type: TabStopType.LEFT, position: 2400 }], children: [r(`${a}\t: ${v}`)] }))
body.push(head('Declaration'), p('I hereby declare that the above-mentioned information is true and correct to the best of my knowledge and belief.'))
body.push(new Paragraph({ spacing: { before: 200 }, tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }], children: [r('Place: Pune\t(Raghunandan S. Deshpande)')] }), p('Date: __/__/2024'))
const doc = new Document({
  numbering: { config: [{ reference: 'a', levels: [{ level: 0, format: LevelFormat.BULLET, text: '➢', style: { run: { font: 'DejaVu Sans', size: 18 }, paragraph: { indent: { left: 600, hanging: 300 } } } }] }] },
  sections: [{
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 900, bottom: 800, left: 1134, right: 1134, header: 400, footer: 400 }, borders: undefined } },
    headers: { default: new Header({ children: [new Paragraph({ spacing: { after: 100 }, border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '808080' } }, tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }], children: [r('Resume of Raghunandan S. Deshpande\t+91-55501 23486', { size: 17, color: '606060' })] })] }) },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font: F, size: 17, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
    children: body,
  }],
})
writeFileSync(here + 'source.docx', await Packer.toBuffer(doc))
const work = mkdtempSync(tmpdir() + "/lay-")
execFileSync("soffice", ["-env:UserInstallation=file://" + work + "/p", "--headless", "--convert-to", "pdf", "--outdir", work, here + "source.docx"], { stdio: "ignore" })
copyFileSync(work + "/source.pdf", here + "resume.pdf")
rmSync(work, { recursive: true, force: true })

