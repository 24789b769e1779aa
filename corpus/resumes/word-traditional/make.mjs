// Needs: Node 20, docx, LibreOffice. Run: node make.mjs
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
const here = fileURLToPath(new URL(".", import.meta.url))
const t = JSON.parse(readFileSync(here + "truth.json", "utf8"))
// Neither LibreOffice nor Chromium has a hyphenation dictionary here: soft hyphens in words likely to end a line.
const words = 'ac-cep-tance im-ple-men-ta-tion re-cov-er-ing un-der-writ-ing reach-ing spec-i-fi-ca-tion de-ploy-ments re-place-ment mile-stone sched-ules ques-tions ven-dors reg-u-lated'.split(' ')
const shy = s => s.replace(/\p{L}+/gu, w => words.find(x => x.replace(/-/g, '') === w)?.replace(/-/g, '\u00AD') ?? w)
const D = createRequire(import.meta.url)("docx")
const { Document, Packer, Paragraph, TextRun, TabStopType, BorderStyle, AlignmentType, Header, Footer, PageNumber, LevelFormat } = D

const F = 'Liberation Serif', RIGHT = 9360
const r = (text, o = {}) => new TextRun({ text, font: F, size: 24, ...o })
const line = (l, rt, o = {}, before = 0) => new Paragraph({ keepNext: true, spacing: { before }, tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }], children: [r(l + '\t' + rt, o)] })
const head = s => new Paragraph({ keepNext: true, spacing: { before: 220, after: 60 }, border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' } }, children: [r(s, { bold: true, allCaps: true })] })
const bullet = s => new Paragraph({ numbering: { reference: 'sq', level: 0 }, spacing: { after: 90, line: 264 }, alignment: AlignmentType.JUSTIFIED, children: [r(shy(s))] })
const centre = (s, o) => new Paragraph({ alignment: AlignmentType.CENTER, children: [r(s, o)] })
const dates = ['January 2020 – Present', 'June 2016 – December 2019', 'August 2012 – May 2016', 'July 2008 – July 2012']
const b = t.basics
const body = [
  centre(b.name + ', PMP', { bold: true, size: 32 }),
  centre('2217 Fenwick Mill Road • Columbus, OH 43215', { size: 20 }),
  centre('(614) 555-0142 • dm.holloway@example.com • www.linkedin.com/in/denise-holloway-pmp', { size: 20 }),
  head('Summary of Qualifications'),
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: [r(shy(b.summary))] }),
  head('Professional Experience'),
]
t.work.forEach((w, i) => {
  if (t.work[i - 1]?.name !== w.name) body.push(line(w.name, w.location, { bold: true }, i ? 140 : 0))
  body.push(line(w.position, dates[i], { italics: true }, t.work[i - 1]?.name === w.name ? 80 : 0))
  body.push(...w.highlights.map(bullet))
})
body.push(head('Education'))
const towns = ['Dayton, OH', 'Harlan Springs, KY']
t.education.forEach((e, i) => body.push(line(e.institution, towns[i], { bold: true }, i ? 80 : 0), line(`${e.studyType}, ${e.area}`, 'May ' + e.endDate.slice(0, 4), { italics: true })))
body.push(head('Certifications & Skills'))
body.push(new Paragraph({ children: [r('Certifications: ', { bold: true }), r(t.certificates.map(c => `${c.name}, ${c.date}`).join('; '))] }))
for (const s of t.skills) body.push(new Paragraph({ children: [r(s.name + ': ', { bold: true }), r(s.keywords.join(', '))] }))
body.push(new Paragraph({ spacing: { before: 160 }, alignment: AlignmentType.CENTER, children: [r('References available upon request', { italics: true, size: 20 })] }))
const doc = new Document({
  title: 'Resume', creator: 'DMH',
  numbering: { config: [{ reference: 'sq', levels: [{ level: 0, format: LevelFormat.BULLET, text: '▪', style: { run: { font: 'DejaVu Sans', size: 18 }, paragraph: { indent: { left: 360, hanging: 240 } } } }] }] },
  sections: [{
    properties: { titlePage: true, page: { size: { width: 12240, height: 15840 }, margin: { top: 1300, bottom: 2100, left: 1440, right: 1440 } } },
    headers: { first: new Header({ children: [new Paragraph({})] }), default: new Header({ children: [new Paragraph({ spacing: { after: 160 }, tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }], children: [r('Denise M. Holloway, PMP\t(614) 555-0142', { size: 18 })] })] }) },
    footers: { first: new Footer({ children: [new Paragraph({})] }), default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font: F, size: 18, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
    children: body,
  }],
})
writeFileSync(here + 'source.docx', await Packer.toBuffer(doc))
const work = mkdtempSync(tmpdir() + "/lay-")
execFileSync("soffice", ["-env:UserInstallation=file://" + work + "/p", "--headless", "--convert-to", "pdf", "--outdir", work, here + "source.docx"], { stdio: "ignore" })
copyFileSync(work + "/source.pdf", here + "resume.pdf")
rmSync(work, { recursive: true, force: true })

