import { SENSE_NAMES } from "../answer/find-senses.ts";
import type { Passage } from "../answer/passages.ts";
import { startingIn } from "../answer/quantities.ts";
import type { Reading } from "../answer/reading.ts";

/** Two senses this many words apart are seen together: "at least" and a share, "if" and a fall. */
const REACH = 4;

/** Longer than this a word is no word; it gets no feature of its own. */
const LONGEST_WORD = 24;

/**
 * What a linear model sees of a passage, as names. Made of words, word pairs, senses, senses near each other and near
 * quantities, and how the clause is meant. Nothing depends on what stands around the passage or where it stands: a
 * courtesy in front of an answer or a plea behind it cannot move what the answer itself shows. (Trained with the senses of
 * the neighbours as well, agreement was the same.)
 *
 * The names: `1w` a stem, `2a b` two in a row, `s…` a sense, `n…>…` a sense before another within REACH words, `q…` a
 * kind of quantity, `c…` a clause status, `f…` the first word, `p…` named parties, `l…` the length.
 */
export function passageFeatures(reading: Reading, keep: readonly number[]): string[][] {
  const atoms = atomsOf(reading);
  return keep.map((index) => {
    const passage = reading.passages[index];
    return passage === undefined ? [] : [...featuresOf(reading, atoms, passage, index)];
  });
}

/** The stem of every token; a quantity is one atom, a name is another, what lies inside a quantity is empty. */
function atomsOf({ tokens, stems, quantities }: Reading): string[] {
  const atoms = tokens.map(({ name, word }, at) => (name ? "^" : word.length > LONGEST_WORD ? "" : (stems[at] ?? "")));
  for (const { kind, from, to } of quantities) for (let at = from; at < to; at += 1) atoms[at] = at === from ? `#${kind}` : "";
  return atoms;
}

function featuresOf(reading: Reading, atoms: readonly string[], passage: Passage, index: number): Set<string> {
  const { senses, quantities, parties, changes, tokens } = reading;
  const features = new Set<string>();
  let before = "";
  for (let at = passage.from; at < passage.to; at += 1) {
    const atom = atoms[at] ?? "";
    if (atom !== "") {
      if (before !== "") features.add(`2${before} ${atom}`);
      features.add(`1${atom}`);
      before = atom;
    }
    for (const sense of senses[at] ?? []) {
      const name = SENSE_NAMES[sense] ?? "";
      features.add(`s${name}`);
      for (let ahead = at + 1; ahead <= at + REACH && ahead < passage.to; ahead += 1) {
        for (const other of senses[ahead] ?? []) features.add(`n${name}>${SENSE_NAMES[other] ?? ""}`);
        if (atoms[ahead]?.startsWith("#") === true) features.add(`n${name}>${atoms[ahead]}`);
      }
    }
    if (atom.startsWith("#")) {
      for (let ahead = at + 1; ahead <= at + REACH && ahead < passage.to; ahead += 1) {
        for (const other of senses[ahead] ?? []) features.add(`n${atom}>${SENSE_NAMES[other] ?? ""}`);
        if (atoms[ahead]?.startsWith("#") === true) features.add(`n${atom}>${atoms[ahead]}`);
      }
    }
  }
  const inside = startingIn(quantities, passage.from, passage.to);
  for (const { kind } of inside) features.add(`q${kind}`);
  if (inside.length === 0) features.add("q0");
  if (inside.length > 1) features.add("q2");
  if (startingIn(changes, passage.from, passage.to).some(({ after }) => after.to <= passage.to)) features.add("qchange");
  const named = new Set(startingIn(parties, passage.from, passage.to).map(({ key }) => key));
  if (named.size > 0) features.add("p1");
  if (named.size > 1) features.add("p2");
  if (named.size > 2) features.add("p3");
  const length = passage.to - passage.from;
  features.add(length < 6 ? "l0" : length < 12 ? "l1" : length < 20 ? "l2" : "l3");
  const status = reading.statuses[index];
  if (status !== undefined) for (const [name, holds] of Object.entries(status)) if (holds) features.add(`c${name}`);
  const opening = tokens[passage.from]?.word ?? "";
  features.add(`f${opening.length > LONGEST_WORD ? "" : opening}`);
  return features;
}
