// Needs: Node 20 or newer; the npm package @myriaddreamin/typst-ts-node-compiler 0.7, installed here, above, or on NODE_PATH;
// the font Liberation Sans among the system’s fonts (Debian: fonts-liberation). Run: node make.mjs
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
const here = fileURLToPath(new URL('.', import.meta.url))
const compiler = NodeCompiler.create({ workspace: here })
writeFileSync(`${here}resume.pdf`, compiler.pdf({ mainFilePath: `${here}resume.typ` }))
