/** Words of a paper as they are said back: on one line, without signs of emphasis, quotation marks inside made single. */
export function saidBack(words: string): string {
  return words.replaceAll(/[*_`#|]/g, "").replaceAll(/\s+/g, " ").trim().replaceAll(/[“”"]/g, "’");
}

const LEADS: readonly ((quote: string) => string)[] = [
  (quote) => `You write “${quote}”.`,
  (quote) => `Let me stop at “${quote}”.`,
  (quote) => `“${quote}”, it says here.`,
  (quote) => `I underlined “${quote}”.`,
];

/** A question that holds up the paper's words first; the wording goes round with its place. */
export function asking(quote: string, question: string, place: number): string {
  const lead = LEADS[place % LEADS.length] ?? ((words: string) => `You write “${words}”.`);
  return `${lead(saidBack(quote))} ${question}`;
}
