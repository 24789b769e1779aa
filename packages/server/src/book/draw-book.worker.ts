import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { DrawRequest } from "./draw-book.ts";
import { unlettered } from "./unlettered.ts";

const HERE = import.meta.dirname;
const { book, options } = workerData as DrawRequest;

/** Seconds since 1970 of the day on which the book was made, so that the same book has the same bytes. */
const madeAt = Date.parse(`${book.madeOn}T00:00:00Z`) / 1_000;
const dayInWords = new Date(`${book.madeOn}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const compiler = NodeCompiler.create({ workspace: HERE, fontArgs: [{ fontPaths: [join(HERE, "fonts")] }] });
const given = (name: string, value: object): void => compiler.mapShadow(join(HERE, name), Buffer.from(JSON.stringify(value)));
// a picture is a file of its own to the compiler
let pictures = 0;
const withFiles = book.sections.map(({ blocks, ...section }) => ({
  ...section,
  blocks: blocks.map((block) => {
    if (block.kind !== "picture") return block;
    const { base64, ...picture } = block;
    const file = `picture-${(pictures += 1)}.png`;
    compiler.mapShadow(join(HERE, file), Buffer.from(base64, "base64"));
    return { ...picture, file };
  }),
}));
given("book.json", { ...book, sections: withFiles });
given("options.json", { ...options, madeOn: dayInWords, unlettered: unlettered(book) });
parentPort?.postMessage(compiler.pdf({ mainFilePath: join(HERE, "book.typ") }, { creationTimestamp: madeAt }));
