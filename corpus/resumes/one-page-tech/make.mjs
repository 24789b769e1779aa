// Needs: Node 20 or newer; pdflatex (Debian: texlive-latex-recommended, texlive-fonts-recommended) on the path. Run: node make.mjs
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const work = mkdtempSync(`${tmpdir()}/resume-`)
const tex = ['-interaction=nonstopmode', '-halt-on-error', `-output-directory=${work}`, 'resume.tex']
execFileSync('pdflatex', tex, { cwd: here, stdio: 'ignore' })
copyFileSync(`${work}/resume.pdf`, `${here}resume.pdf`)
rmSync(work, { recursive: true, force: true })
