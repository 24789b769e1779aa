/** FNV-1a of a name, 32 bits: chooses folds, fifths and samples by what a thing is called, whatever else is in the corpus. */
export function nameHash(name: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < name.length; at += 1) value = Math.imul(value ^ name.charCodeAt(at), 16_777_619);
  return value >>> 0;
}
