/**
 * Pieces of text that break careless code, for generators in tests: random text alone rarely hits them.
 * Lower case that changes length, surrogates whole and lone, combining and invisible marks, right-to-left,
 * odd spaces and line ends, brackets without end, marks that mean something to a splitter.
 */
export const NASTY_PIECES: readonly string[] = [
  "", " ", "\n", "\r\n", "\t", "\u00a0", "\u2028", "\u3000", "\ufeff", "\u200b", "\u200d", "\u00ad",
  "İ", "ß", "ﬃ", "K", "😀", "👩‍👩‍👧", "🇩🇪", "1️⃣", "ℹ️", "\ud83d", "\ude00", "e\u0301", "\u0301", "ä̈̈",
  "שלום", "مرحبا ٣٫٥", "\u202e", "設計", "データ", "สวัสดี", "한국어", "𠮷", "𝐀",
  "(", "((((", ")", "«", "»", "\"", "“", "”", "'", "’", "—", "–", "-", "--", "_", "...", "…", ".", "?!", "。", ",", ";", ":", "/", "&", "@",
  "$1.2M", "0.5%", "1,400ms", "U.S.", "e.g.", "Dr.", "v2.1.0", "don't", "I", "i", "I'm", "we’ve", "um", "you know", "like", "right", "sort of",
  "- ", "1. ", "* ", "shipped.Then", "a", "the pricing team", "\0",
];
