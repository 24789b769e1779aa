import type { DocumentPaper } from "@inclined/core/schema/document-paper";

/** A page as somebody has it after half an hour: good in parts, with something to mend for each reader. */
export const PAGE = [
  "# Tidepost: 40 minutes less at the pier",
  "",
  "BERGEN, 3 April 2028. From today drivers see both piers. It is worth noting that this is truly a very important and significant step for everybody involved.",
  "",
  "## Problem",
  "",
  "Eurostat counted 41 million crossings with cars in 2024. At our two piers one ferry in six leaves with empty decks.",
  "",
  "## Solution",
  "",
  "A board at each pier shows how many cars wait at the other one. Drivers choose.",
  "",
  "## Benefits",
  "",
  "- 40 minutes less at the pier",
  "- no more shouting",
  "",
  "## Metrics",
  "",
  "| Tier | Metric | Target | By |",
  "|---|---|---|---|",
  "| Primary | Minutes a car waits | 15 | 30 June 2028 |",
  "| Secondary | Lamps installed | 12 | 30 June 2028 |",
  "",
  "## FAQ",
  "",
  "**What does it cost?** €4 a crossing, and finance has capped the pilot at €240,000.",
  "",
  "**Who sees my plate?** Nobody but the gate. It is erased at midnight.",
  "",
].join("\n");

/** A paper of that page. */
export const writtenDocument = (rest: Partial<DocumentPaper> = {}): DocumentPaper => ({ kind: "pr-faq", title: "Tidepost", text: PAGE, role: "tpm", prompt: null, sitting: null, threads: [], versions: [], notes: [], ...rest });
