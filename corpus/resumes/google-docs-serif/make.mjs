// Needs: Node 20 or newer; Chromium with `chromium` on the path, and the fonts Linux Libertine O and Open Sans
// (Debian: chromium, fonts-linuxlibertine, fonts-open-sans). Run: node make.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const profile = mkdtempSync(`${tmpdir()}/resume-`)
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const how = ['--headless', '--disable-gpu', `--user-data-dir=${profile}`, '--no-pdf-header-footer', `--print-to-pdf=${here}resume.pdf`]
execFileSync('chromium', [...asRoot, ...how, new URL('source.html', import.meta.url).href], { stdio: 'ignore' })
rmSync(profile, { recursive: true, force: true })
