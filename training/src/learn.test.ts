import { encodeModel } from "@inclined/core/learned/encode";
import { stored as orchestration } from "@inclined/core/learned/weights/orchestration";
import { stored as pushBack } from "@inclined/core/learned/weights/push-back";
import { readHanded, readWritten } from "@inclined/corpus/read-corpus";
import { readPairs } from "@inclined/corpus/read-pairs";
import { expect, it } from "vitest";
import { learn } from "./learn.ts";

// the two smaller lenses: the others are learned by the same code from the same kind of files, and take a minute
it.each([["push-back", pushBack] as const, ["orchestration", orchestration] as const])(
  "the weights of %s are what npm run train makes of the corpus, bit for bit",
  (lens, stored) => {
    const made = encodeModel(learn(lens, [...readHanded(), ...readWritten()], readPairs()));
    expect(JSON.stringify(made) === JSON.stringify(stored), "stale weights: run npm run train").toBe(true);
  },
  300_000,
);
