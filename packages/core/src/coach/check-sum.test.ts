import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkSumOf, sealed, sha256 } from "./check-sum.ts";

it("is SHA-256 as others compute it", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
    expect(sha256(text)).toBe(createHash("sha256").update(text.toWellFormed()).digest("hex"));
  }));
  for (const length of [55, 56, 63, 64, 65]) expect(sha256("a".repeat(length))).toBe(createHash("sha256").update("a".repeat(length)).digest("hex"));
});

it("does not count itself, and changes with anything else", () => {
  const file = sealed({ name: "Ana", answers: ["one"] });
  expect(checkSumOf(JSON.parse(JSON.stringify(file)) as object)).toBe(file.checkSum);
  expect(checkSumOf({ ...file, answers: ["One"] })).not.toBe(file.checkSum);
});
