// npm run train: learns the weights of every lens from the corpus and writes them. Same corpus, same bytes.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeModel } from "@inclined/core/learned/encode";
import { LENSES } from "@inclined/core/lenses/names";
import { readHanded, readWritten } from "@inclined/corpus/read-corpus";
import { readPairs } from "@inclined/corpus/read-pairs";
import { learn } from "./learn.ts";
import { learnWordOrder } from "./word-order.ts";

const target = join(import.meta.dirname, "../../packages/core/src/learned/weights");
const answers = [...readHanded(), ...readWritten()];
const pairs = readPairs();
const digest = createHash("sha256");
for (const lens of LENSES) {
  const { weights, ...rest } = encodeModel(learn(lens, answers, pairs));
  const source = [
    "// Written by `npm run train`. Do not edit.",
    'import type { StoredModel } from "../encode.ts";',
    "",
    `export const stored: StoredModel = { ...${JSON.stringify(rest)}, weights: \`${weights.replace(/[\\`$]/g, "\\$&")}\` };`,
    "",
  ].join("\n");
  writeFileSync(join(target, `${lens}.ts`), source);
  digest.update(source);
  const count = answers.filter((answer) => answer.lens === lens).length;
  console.log(`${lens}: ${count} answers, ${rest.labels.length} labels, ${weights.split("\n").length} features, ${Math.round(source.length / 1024)} KB`);
}
const order = `// Written by \`npm run train\`. Do not edit.\nimport type { WordOrder } from "../word-order.ts";\n\nexport const WORD_ORDER: WordOrder = ${JSON.stringify(learnWordOrder(answers.map(({ answer }) => answer)))};\n`;
writeFileSync(join(target, "word-order.ts"), order);
digest.update(order);
writeFileSync(
  join(target, "fingerprint.ts"),
  `// Written by \`npm run train\`. Do not edit.\n\n/** Of the weights: two assessments with the same one were judged alike. */\nexport const FINGERPRINT = "${digest.digest("hex").slice(0, 12)}";\n`,
);
