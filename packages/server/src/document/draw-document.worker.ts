import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { columnWidths } from "./column-widths.ts";
import type { PrintedDocument } from "./draw-document.ts";

const HERE = import.meta.dirname;
const document = workerData as PrintedDocument;

const compiler = NodeCompiler.create({ workspace: HERE, fontArgs: [{ fontPaths: [join(HERE, "..", "book", "fonts")] }] });
compiler.mapShadow(join(HERE, "document.json"), Buffer.from(JSON.stringify({ ...document, blocks: document.blocks.map((block) => (block.kind === "table" ? { ...block, widths: columnWidths(block) } : block)) })));
// the same paper has the same bytes, whenever it is drawn
parentPort?.postMessage(compiler.pdf({ mainFilePath: join(HERE, "document.typ") }, { creationTimestamp: 0 }));
