/** Signs of a terminal, or nothing where the words go to a file. */
export interface Paint {
  bold: (text: string) => string;
  dim: (text: string) => string;
  underline: (text: string) => string;
  accent: (text: string) => string;
  warn: (text: string) => string;
}

const plain = (text: string): string => text;
const sign = (on: number, off: number) => (text: string) => `\u001B[${on}m${text}\u001B[${off}m`;

/** @param on whether the words go to a terminal that shows colours (NO_COLOR and a pipe say no) */
export function createPaint(on: boolean): Paint {
  if (!on) return { bold: plain, dim: plain, underline: plain, accent: plain, warn: plain };
  return { bold: sign(1, 22), dim: sign(2, 22), underline: sign(4, 24), accent: sign(36, 39), warn: sign(33, 39) };
}
