// One drawing of the book in a process of its own, so that its peak memory is its own: node playbook-once.ts ours|pdfmake BOOK.json OUT.pdf
import { readFileSync, writeFileSync } from "node:fs";
import { Book } from "@inclined/core/schema/book";

const [by = "", from = "", to = ""] = process.argv.slice(2);
const book = Book.parse(JSON.parse(readFileSync(from, "utf8")));
const { draw } = by === "ours" ? { draw: (await import("@inclined/server/book/draw-book")).drawBook } : { draw: (await import("./playbook-pdfmake.ts")).drawWithPdfmake };
const start = performance.now();
const pdf = await draw(book, { paper: "a4" });
const seconds = (performance.now() - start) / 1_000;
writeFileSync(to, pdf);
process.stdout.write(JSON.stringify({ seconds, bytes: pdf.length, peakMb: process.resourceUsage().maxRSS / 1_024 }));
