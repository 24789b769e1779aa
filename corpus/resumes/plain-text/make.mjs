// Needs: Node 20 or newer, nothing else. Run: node make.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const cv = JSON.parse(readFileSync(new URL('truth.json', import.meta.url), 'utf8'))
const WIDTH = 72
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
// Where a word may be broken at the end of a line, as a typist would.
const BREAKS = { prescriptions: [3, 9], investigations: [2, 4, 8], infrastructure: [5, 9], specification: [5, 9], accessibility: [2, 6], measurements: [4, 8], automated: [4], requirement: [2, 7], adopted: [5] }

const day = date => {
  const [year, month] = date.split('-')
  return month ? `${MONTHS[month - 1]} ${year}` : year
}
const span = of => `${day(of.startDate)} to ${of.endDate ? day(of.endDate) : 'date'}`

/** The longest beginning of a word that fits in `room`, with its hyphen, and the rest. */
function split(word, room) {
  const bare = word.replace(/[^\p{L}]+$/u, '').toLowerCase()
  const points = (BREAKS[bare] ?? []).map(at => [`${word.slice(0, at)}-`, word.slice(at)])
  const dash = /^\p{L}{2,}-(?=\p{L}{3})/u.exec(word)?.[0].length
  if (dash) points.push([word.slice(0, dash), word.slice(dash)])
  return points.filter(([head]) => head.length <= room).at(-1)
}

function wrap(text, first = '', rest = first) {
  const lines = []
  let line = first
  let empty = true
  const words = text.split(' ')
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const gap = empty ? '' : ' '
    if ((line + gap + word).length <= WIDTH) {
      line += gap + word
      empty = false
      continue
    }
    const parts = split(word, WIDTH - (line + gap).length)
    if (parts) {
      line += gap + parts[0]
      words.unshift(parts[1])
    } else words.unshift(word)
    lines.push(line)
    line = rest
    empty = true
  }
  return [...lines, line].join('\n')
}

const heading = words => `\n${[...words.toUpperCase()].join(' ')}\n${'-'.repeat(WIDTH)}`
const centre = text => ' '.repeat(Math.floor((WIDTH - text.length) / 2)) + text
const out = []

out.push(centre(cv.basics.name), centre(cv.basics.label))
out.push(centre(`${cv.basics.location.city}, ${cv.basics.location.region} * ${cv.basics.phone} * ${cv.basics.email}`))
out.push(centre(cv.basics.profiles[0].url))
out.push(heading('Summary'), wrap(cv.basics.summary))
out.push(heading('Experience'))
cv.work.forEach((job, i) => {
  if (i === 3) out.push(`\n\f${cv.basics.name}${'Page 2 of 2'.padStart(WIDTH - cv.basics.name.length)}`)
  out.push('', job.position, `${job.name}, ${job.location}`, span(job))
  for (const point of job.highlights) out.push(wrap(point, '  - ', '    '))
})
out.push(heading('Education'))
for (const e of cv.education) out.push(`${e.studyType}, ${e.area}`, e.institution, `${e.startDate} to ${e.endDate}`)
out.push(heading('Skills'))
for (const s of cv.skills) out.push(wrap(s.keywords.join(', '), `${s.name}: `.padEnd(14), ' '.repeat(14)))
out.push(heading('Languages'), cv.languages.map(l => `${l.language} (${l.fluency})`).join(', '))
out.push(heading('References'), wrap('Ana Lucía Tzab, former Director, Instituto Cenote; Dwight Okafor-Lee, Vice President of Operations, Pecan Bend Pharmacy Network. Telephone numbers on request.'))

writeFileSync(new URL('resume.txt', import.meta.url), `${out.join('\n')}\n`)
