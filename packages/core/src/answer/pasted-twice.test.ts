import { expect, it } from "vitest";
import { pastedTwice } from "./pasted-twice.ts";

const TEXT = "In March our depot in Leeds lost one pallet in forty because labels came off in the rain, and I read every label myself.";

it("finds where the second copy begins, whatever stands between", () => {
  for (const between of ["", " ", "\n\n"]) expect(pastedTwice(`${TEXT}${between}${TEXT}`)).toBe(TEXT.length + between.length);
});

it("leaves a text that is none, and a refrain", () => {
  expect(pastedTwice(TEXT)).toBeNull();
  expect(pastedTwice(`${TEXT} ${TEXT.replace("Leeds", "York")}`)).toBeNull();
  expect(pastedTwice("No. No.")).toBeNull();
  expect(pastedTwice("")).toBeNull();
});
