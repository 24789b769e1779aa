// Needs: Node 20, pdflatex. Run: node make.mjs
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
const here = fileURLToPath(new URL(".", import.meta.url))
const t = JSON.parse(readFileSync(here + "truth.json", "utf8"))

const x = s => s.replace(/([&%#_])/g, '\\$1').replace(/\$/g, () => '$\\mathdollar$').replace(/’/g, "'").replace(/–/g, '--').replace(/—/g, '---')
const dates = ['Aug. 2022 -- Present', 'June 2020 -- July 2022', 'June 2019 -- Sept 2019']
const edates = ['Aug. 2016 -- May 2020', 'Aug. 2014 -- May 2016'], eplace = ['Tacoma, WA', 'Raymond, WA']
const pd = ['2021 -- Present', 'Mar. 2020 -- Dec. 2020'], ptech = ['Python, Graphviz, Click', 'Node.js, Twilio, PostgreSQL'], pstart = ['Jan. 2021 -- Present', pd[1]]
const items = a => `\\begin{itemize}\n${a.map(h => `  \\item\\small{${x(h)}}`).join('\n')}\n\\end{itemize}`
const tex = String.raw`\documentclass[letterpaper,11pt]{article}
\usepackage[utf8]{inputenc}
\usepackage[letterpaper,left=0.55in,right=0.55in,top=0.5in,bottom=0.5in]{geometry}
\usepackage[hidelinks]{hyperref}
\pagestyle{empty}\raggedbottom\raggedright\hyphenpenalty=200\exhyphenpenalty=50
\setlength{\parindent}{0pt}\setlength{\parskip}{0pt}\setlength{\tabcolsep}{0in}
\renewcommand\labelitemi{$\vcenter{\hbox{\tiny$\bullet$}}$}
\newcommand{\sect}[1]{\par\vspace{9pt}{\scshape\raggedright\large #1}\par\vspace{-6pt}\hrulefill\par\vspace{3pt}}
\newcommand{\sub}[4]{\par\vspace{3pt}\hspace{0.12in}\begin{tabular*}{0.97\textwidth}[t]{l@{\extracolsep{\fill}}r}\textbf{#1} & #2 \\ \textit{\small #3} & \textit{\small #4} \\\end{tabular*}\par\vspace{-5pt}}
\newcommand{\proj}[2]{\par\vspace{3pt}\hspace{0.12in}\begin{tabular*}{0.97\textwidth}{l@{\extracolsep{\fill}}r}\small#1 & #2\\\end{tabular*}\par\vspace{-5pt}}
\let\olditemize\itemize
\renewcommand{\itemize}{\olditemize\setlength{\itemsep}{0pt}\setlength{\parskip}{0pt}\setlength{\parsep}{0pt}\setlength{\topsep}{0pt}}
\begin{document}
\begin{center}
  {\Huge\scshape Tiffany Griffin-Okonjo}\\ \vspace{3pt}
  \small 206-555-0119 $|$ \href{mailto:tiffany.go@example.edu}{\underline{tiffany.go@example.edu}} $|$
  \href{https://linkedin.com/in/tgriffinokonjo}{\underline{linkedin.com/in/tgriffinokonjo}} $|$
  \href{https://github.com/tgo-builds}{\underline{github.com/tgo-builds}}
\end{center}
\sect{Education}
` + t.education.map((e, i) => `\\sub{${x(e.institution)}}{${eplace[i]}}{${x(e.studyType)} in ${x(e.area)}}{${edates[i]}}`).join('\n\\vspace{4pt}\n') + `
\\vspace{4pt}\\sect{Experience}
` + t.work.map((w, i) => `\\sub{${x(w.position)}}{${dates[i]}}{${x(w.name)}}{${w.location}}\n${items(w.highlights)}`).join('\n') + `
\\sect{Projects}
` + t.projects.map((p, i) => `\\proj{\\textbf{${x(p.name)}} $|$ \\emph{${ptech[i]}}}{${pstart[i]}}\n${items([p.description])}`).join('\n') + `
\\sect{Technical Skills}
\\hspace{0.12in}\\begin{minipage}{0.96\\textwidth}\\small
` + t.skills.map(s => `\\textbf{${s.name}}{: ${x(s.keywords.join(', '))}}`).join(' \\\\\n') + `
\\end{minipage}
\\end{document}
`
writeFileSync(here + 'resume.tex', tex)
const work = mkdtempSync(tmpdir() + '/lay-')
for (let i = 0; i < 2; i++) execFileSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', '-output-directory=' + work, 'resume.tex'], { cwd: here, stdio: ['ignore', 'pipe', 'inherit'] })
copyFileSync(work + '/resume.pdf', here + 'resume.pdf')
rmSync(work, { recursive: true, force: true })
