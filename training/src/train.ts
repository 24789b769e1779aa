// npm run train: learns the weights of every lens from the corpus and writes them. Same corpus, same bytes.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeModel } from "@inclined/core/learned/encode";
import { LENSES } from "@inclined/core/lenses/names";
import { readHanded, readWritten } from "@inclined/corpus/read-corpus";
import { readPairs } from "@inclined/corpus/read-pairs";
import { exampleSamples, pairSamples } from "./example-samples.ts";
import { fitLens } from "./lens-model.ts";
import { labelsOf, sampleOf } from "./samples.ts";

const target = join(import.meta.dirname, "../../packages/core/src/learned/weights");
const answers = [...readHanded(), ...readWritten()];
const pairs = readPairs();
const digest = createHash("sha256");
for (const lens of LENSES) {
  const labels = labelsOf(lens);
  const samples = [
    ...answers.filter((answer) => answer.lens === lens).map((answer) => sampleOf(answer, labels)),
    ...exampleSamples(lens, labels),
    ...pairSamples(pairs.filter((pair) => pair.lens === lens), labels),
  ];
  const { weights, ...rest } = encodeModel(fitLens(samples, labels));
  const source = [
    "// Written by `npm run train`. Do not edit.",
    'import type { StoredModel } from "../encode.ts";',
    "",
    `export const stored: StoredModel = { ...${JSON.stringify(rest)}, weights: \`${weights.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\` };`,
    "",
  ].join("\n");
  writeFileSync(join(target, `${lens}.ts`), source);
  digest.update(source);
  console.log(`${lens}: ${samples.length} texts, ${labels.length} labels, ${weights.split("\n").length} features, ${Math.round(source.length / 1024)} KB`);
}
writeFileSync(
  join(target, "fingerprint.ts"),
  `// Written by \`npm run train\`. Do not edit.\n\n/** Of the weights: two assessments with the same one were judged alike. */\nexport const FINGERPRINT = "${digest.digest("hex").slice(0, 12)}";\n`,
);
