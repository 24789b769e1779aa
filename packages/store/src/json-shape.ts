/**
 * How many values JSON holds at most, and how deep they lie, without making them.
 * @param json UTF-8; what is not JSON is measured as if it were
 */
export function measureJson(json: Uint8Array): { values: number; depth: number } {
  let values = 1;
  let level = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (quoted) {
      if (byte === 0x5c) at += 1; // backslash
      else if (byte === 0x22) quoted = false;
      continue;
    }
    switch (byte) {
      case 0x22: // quote
        quoted = true;
        break;
      case 0x2c: // comma
        values += 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        values += 1;
        level += 1;
        if (level > depth) depth = level;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        level -= 1;
    }
  }
  return { values, depth };
}
